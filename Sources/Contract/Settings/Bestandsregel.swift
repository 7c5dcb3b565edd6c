import Jeugdhulp

/// What `instellingen.json` says of the files whose path fits a pattern.
package struct Bestandsregel: Equatable, Sendable {
    /// A path below DATA in which `*` stands for any text and `?` for any one character; letter case does not matter.
    package let patroon: String
    /// Header names by column, in place of the ones for the kind.
    package let kolommen: [Kolom: String]
    /// In place of the unit for all files; `nil` leaves that one.
    package let bedragEenheid: BedragEenheid?
    /// What every row has in a column that the file does not have.
    package let vast: [Kolom: String]
    private let pattern: [UInt8]

    /// The names in `kolommen` may have any letter case.
    package init(
        patroon: String, kolommen: [Kolom: String], bedragEenheid: BedragEenheid?, vast: [Kolom: String] = [:]
    ) {
        self.patroon = patroon
        self.kolommen = kolommen
        self.bedragEenheid = bedragEenheid
        self.vast = vast
        pattern = patroon.utf8.map(\.asciiLowercased)
    }

    /// Whether this line holds for a path. Linear in the product of both lengths.
    package func fits(_ path: String) -> Bool {
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

extension Instellingen {
    /// The names for one file: those of the first line whose pattern fits it go before those of its kind.
    package func kolomnamen(for path: String, soort: Leveringssoort) -> Kolomnamen {
        var names = kolommen[soort] ?? [:]
        let regel = regel(for: path)
        if let regel { names.merge(regel.kolommen) { _, own in own } }
        let known = Kolom.known(in: soort)
        return Kolomnamen(
            mapped: names.filter { known.contains($0.key) }, vast: Set(regel.map { Array($0.vast.keys) } ?? []))
    }

    /// The unit of the amounts in one file.
    package func bedragEenheid(for path: String) -> BedragEenheid {
        regel(for: path)?.bedragEenheid ?? bedragEenheid
    }

    /// The first line of `bestanden` whose pattern fits a path below DATA: the one that holds.
    package func regel(for path: String) -> Bestandsregel? { bestanden.first { $0.fits(path) } }

    /// The same settings for a file that goes by any other path than this one.
    package func holding(for path: String) -> Instellingen {
        var own = self
        own.bestanden =
            regel(for: path).map { regel in
                [
                    Bestandsregel(
                        patroon: "*", kolommen: regel.kolommen, bedragEenheid: regel.bedragEenheid, vast: regel.vast)
                ]
            } ?? []
        return own
    }
}
