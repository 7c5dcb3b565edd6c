/// Which rows show that a jeugdige had a voorziening.
package enum Bron: String, CaseIterable, Sendable {
    case declaratie
    case indicatie
    case beide
}

/// One line of `bronregels.csv`: from this year on, this voorziening is counted from this bron.
package struct Bronregel: Hashable, Sendable {
    /// Never `onbekend`, which no file may name.
    package let voorziening: Voorziening
    /// The first year it holds for; it does so until a later line of the same voorziening.
    package let vanafJaar: Int
    /// From which U(v) is made (Rekenregels, R3.2).
    package let bron: Bron

    /// Years and double lines are checked where the file is read.
    package init(voorziening: Voorziening, vanafJaar: Int, bron: Bron) {
        self.voorziening = voorziening
        self.vanafJaar = vanafJaar
        self.bron = bron
    }
}

/// All lines of `bronregels.csv`.
package struct Bronregels: Sendable {
    private let regels: [Bronregel]

    /// In any order; at most one for a voorziening and year.
    package init(_ regels: [Bronregel]) {
        self.regels = regels
    }

    /// Number of lines.
    package var count: Int { regels.count }

    /// The bron for a voorziening in a year: the line with the greatest `vanafJaar` not after the year; without one
    /// `declaratie` (Rekenregels, R1.4).
    package func bron(for voorziening: Voorziening, in year: Int) -> Bron {
        regels
            .filter { $0.voorziening == voorziening && $0.vanafJaar <= year }
            .max { $0.vanafJaar < $1.vanafJaar }?
            .bron ?? .declaratie
    }
}
