import Contract
import Jeugdhulp
import Records

/// Of how many jeugdigen doubts leave open whether they are part of a figure, by each doubt and by all together: a jeugdige may be kept by one
/// record that this one doubts, and another that that one does (Decision-FloorAndCeiling).
package struct Twijfelspeling: Sendable {
    /// What hangs on one doubt.
    package struct Telling: Sendable {
        /// Jeugdigen with a doubted record that the figure asks for.
        package fileprivate(set) var jeugdigen = 0
        /// Doubted records that may be of a jeugdige who is not known.
        package fileprivate(set) var komend = 0
        /// Of those, the ones that may take out whoever they come to.
        package fileprivate(set) var komendTegen = 0
        /// In the figure, and perhaps not.
        package fileprivate(set) var uit = 0
        /// Not in the figure, and perhaps so.
        package fileprivate(set) var erin = 0
        /// What doubted declaraties add to the amount of the figure that may be there twice.
        package fileprivate(set) var cents: Int64 = 0

        fileprivate mutating func merge(_ other: Telling) throws(Telfout) {
            jeugdigen += other.jeugdigen
            komend += other.komend
            komendTegen += other.komendTegen
            uit += other.uit
            erin += other.erin
            cents = try cents.addingChecked(other.cents)
        }
    }

    /// In the order in which they are told.
    package let twijfels: [Betwijfeld]
    /// One of each doubt.
    package private(set) var perTwijfel: [Telling]
    /// In the figure, and perhaps not, by all doubts together.
    package private(set) var uit = 0
    /// Not in the figure, and perhaps so, by all doubts together.
    package private(set) var erin = 0
    private let byDeel: [Betwijfeld.Deel: [Int]]
    private let byPlace: [SuspectTally.Place: [Int]]

    init(_ twijfels: [Betwijfeld]) {
        self.twijfels = twijfels
        perTwijfel = [Telling](repeating: Telling(), count: twijfels.count)
        byDeel = twijfels.indices.reduce(into: [:]) { byDeel, place in
            for deel in twijfels[place].delen { byDeel[deel, default: []].append(place) }
        }
        byPlace = twijfels.indices.reduce(into: [:]) { byPlace, place in
            for row in twijfels[place].places { byPlace[row, default: []].append(place) }
        }
    }

    mutating func merge(_ other: Twijfelspeling) throws(Telfout) {
        for place in perTwijfel.indices { try perTwijfel[place].merge(other.perTwijfel[place]) }
        uit += other.uit
        erin += other.erin
    }

    /// One jeugdige.
    mutating func note(_ care: Vraagzorg, fileOfPiece: [Int], of vraag: Cijfervraag) throws(Telfout) {
        guard !twijfels.isEmpty else { return }
        var found: [Int: [Int]] = [:]
        for (index, record) in care.inGebied.enumerated() {
            let deel = Betwijfeld.Deel(file: fileOfPiece[record.piece], gemeente: record.gemeente)
            for place in Set((byDeel[deel] ?? []) + (byPlace[SuspectTally.Place(record)] ?? [])) {
                found[place, default: []].append(index)
            }
        }
        guard !found.isEmpty else { return }
        let zorg = BetwijfeldeZorg(care, vraag)
        let doubted = found.sorted { $0.key < $1.key }.map { place, found in
            (place: place, zorg: zorg.doubted(found, twijfels[place].vermoeden))
        }
        for (place, doubts) in doubted {
            perTwijfel[place].cents = try perTwijfel[place].cents.addingChecked(try zorg.cents(doubts))
            guard !doubts.records.isEmpty else { continue }
            perTwijfel[place].jeugdigen += 1
            if doubts.vermoeden.comesToAnother {
                perTwijfel[place].komend += doubts.records.count
                perTwijfel[place].komendTegen += doubts.records.count(where: zorg.takesOut)
            }
            guard try zorg.mayChange([doubts]) else { continue }
            if zorg.isCounted { perTwijfel[place].uit += 1 } else { perTwijfel[place].erin += 1 }
        }
        guard try zorg.mayChange(doubted.map(\.zorg)) else { return }
        if zorg.isCounted { uit += 1 } else { erin += 1 }
    }
}
