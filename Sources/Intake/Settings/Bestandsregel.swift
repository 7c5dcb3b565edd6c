import Jeugdhulp

/// What `instellingen.json` says of the files whose path fits a pattern.
package struct Bestandsregel: Equatable, Sendable {
    /// A path below DATA in which `*` stands for any text and `?` for any one character; letter case does not matter.
    package let patroon: String
    /// Header names by column, in place of the ones for the kind.
    package let kolommen: [Kolom: String]
    /// In place of the unit for all files; `nil` leaves that one.
    package let bedragEenheid: BedragEenheid?

    /// The names in `kolommen` may have any letter case.
    package init(patroon: String, kolommen: [Kolom: String], bedragEenheid: BedragEenheid?) {
        self.patroon = patroon
        self.kolommen = kolommen
        self.bedragEenheid = bedragEenheid
    }

    /// Whether this line holds for a path. Linear in the product of both lengths.
    package func fits(_ path: String) -> Bool {
        let pattern = patroon.utf8.map(\.asciiLowercased)
        let text = path.utf8.map(\.asciiLowercased)
        var reachable = [Bool](repeating: false, count: text.count + 1)
        reachable[0] = true
        for mark in pattern {
            if mark == UInt8(ascii: "*") {
                for place in 1..<(text.count + 1) where reachable[place - 1] { reachable[place] = true }
            } else {
                for place in stride(from: text.count, to: 0, by: -1) {
                    let isMatch = mark == UInt8(ascii: "?") || mark == text[place - 1]
                    reachable[place] = isMatch && reachable[place - 1]
                }
                reachable[0] = false
            }
        }
        return reachable[text.count]
    }
}

/// The names under which the columns of one file may stand in its header, in lower case.
struct Kolomnamen: Sendable {
    private let mapped: [Kolom: [UInt8]]

    /// Only the names of the contract.
    static let standard = Kolomnamen(mapped: [:])

    fileprivate init(mapped: [Kolom: [UInt8]]) {
        self.mapped = mapped
    }

    /// Whether `name` is a name of the column: the mapped one or that of the contract, ASCII letter case aside.
    func isName(_ name: [UInt8], of kolom: Kolom) -> Bool {
        Kolomnamen.isSame(name, lower: kolom.naam.utf8)
            || mapped[kolom].map { Kolomnamen.isSame(name, lower: $0) } ?? false
    }

    private static func isSame(_ name: [UInt8], lower: some Collection<UInt8>) -> Bool {
        name.count == lower.count && zip(name, lower).allSatisfy { $0.asciiLowercased == $1 }
    }
}

extension Instellingen {
    /// The names for one file: those of the first line whose pattern fits it go before those of its kind.
    func kolomnamen(for path: String, soort: Leveringssoort) -> Kolomnamen {
        var names = kolommen[soort] ?? [:]
        if let regel = bestanden.first(where: { $0.fits(path) }) {
            names.merge(regel.kolommen) { _, own in own }
        }
        return Kolomnamen(mapped: names.mapValues { $0.utf8.map(\.asciiLowercased) })
    }

    /// The unit of the amounts in one file.
    func bedragEenheid(for path: String) -> BedragEenheid {
        bestanden.first { $0.fits(path) }?.bedragEenheid ?? bedragEenheid
    }
}
