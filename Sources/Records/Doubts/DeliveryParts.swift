package import Contract
import Intake
import Jeugdhulp

/// The parts of which the deliveries of a reading are made: the accepted rows of one gemeente in one file (Rekenregels, R2.7).
package struct DeliveryParts: Sendable {
    /// The rows of one gemeente in one file.
    package struct Part: Hashable, Sendable {
        /// Its place in the levering.
        package let file: Int
        /// Its place in `gemeenten.csv`.
        package let gemeente: Int
        /// That of the file.
        package let soort: Leveringssoort
        /// The number of its delivery, in order; 0 for what stands in no dated folder.
        package let delivery: Int
        /// Whether the gemeente made an earlier delivery of this kind.
        package let hasEarlier: Bool
        /// Care that began before this day number is from well before the gemeente's previous delivery; 0 where there is none, or where its
        /// day is not known.
        package let oldBefore: Int32
        /// The same, and where each delivery replaces the one before too.
        let longBefore: Int32
    }

    /// By file, then gemeente.
    package let all: [Part]
    /// By file, then gemeente; −1 for what has no row.
    let places: [Int32]
    let gemeenteCount: Int
    let fileOfPiece: [Int]
    private let linesBefore: [Int]

    /// `naijlen` is how many days before the previous delivery care must have begun, so that it must have been in it. With `replacing` each
    /// delivery stands alone: none has an earlier one.
    init(_ levering: Levering, gemeenteCount: Int, naijlen: Int, replacing: Bool) {
        let mapOfFile = levering.files.map { Leveringsmap(path: $0.file.path) }
        let mappen = Set(mapOfFile.compactMap(\.self)).sorted()
        let numbers = Dictionary(uniqueKeysWithValues: mappen.enumerated().map { ($1, $0 + 1) })
        let keys = levering.files.enumerated().flatMap { file, account in
            account.acceptedByGemeente.keys.sorted().map {
                (file: file, gemeente: $0, soort: account.file.soort, map: mapOfFile[file])
            }
        }
        struct Owner: Hashable {
            let gemeente: Int
            let soort: Leveringssoort
        }
        // The deliveries of each gemeente and kind, by number.
        let delivered = keys.reduce(into: [Owner: Set<Int>]()) { delivered, key in
            delivered[Owner(gemeente: key.gemeente, soort: key.soort), default: []].insert(
                key.map.flatMap { numbers[$0] } ?? 0)
        }
        var places = [Int32](repeating: -1, count: levering.files.count * gemeenteCount)
        all = keys.enumerated().map { place, key in
            places[key.file * gemeenteCount + key.gemeente] = Int32(truncatingIfNeeded: place)
            let number = key.map.flatMap { numbers[$0] } ?? 0
            let owner = Owner(gemeente: key.gemeente, soort: key.soort)
            let before = delivered[owner]?.filter { $0 < number }.max()
            let day = before.flatMap { $0 > 0 ? mappen[$0 - 1].date.dayNumber : nil }
            let old = day.map { max(0, $0 - Int32(naijlen)) } ?? 0
            return Part(
                file: key.file, gemeente: key.gemeente, soort: key.soort, delivery: number,
                hasEarlier: before != nil && !replacing, oldBefore: replacing ? 0 : old, longBefore: old)
        }
        self.places = places
        self.gemeenteCount = gemeenteCount
        fileOfPiece = levering.fileOfPiece
        linesBefore = levering.linesBefore
    }

    /// The place of the part that a row is of.
    @inline(__always)
    func place(piece: Int, gemeente: Int) -> Int {
        Int(places[fileOfPiece[piece] &* gemeenteCount &+ gemeente])
    }

    /// The line in its file.
    package func line(_ place: SuspectTally.Place) -> Int { linesBefore[Int(place.piece)] + Int(place.line) }
}
