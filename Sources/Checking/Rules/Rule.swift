package import Contract
package import Faults

/// What one check asserts, for the catalogue and for whoever must mend what it found.
package struct Rule: Sendable, HasDrempels {
    /// Its code, and what is said of it.
    package let tekst: Toetstekst
    /// The assertion.
    package let name: String
    /// The column that is at fault; `nil` when it is the row or the file.
    package let kolom: Kolom?
    /// In the order of the catalogue; empty when nothing can be set.
    package let drempels: [Drempel]

    /// All checks warn: none changes a figure.
    package static let ernst = "waarschuwing"

    init(_ tekst: Toetstekst, name: String, kolom: Kolom?, drempels: [Drempel]) {
        self.tekst = tekst
        self.name = name
        self.kolom = kolom
        self.drempels = drempels
    }

    /// Stable, and never used again for another check.
    package var code: String { tekst.code }
    /// What is wrong, in Dutch, as a heading: lower case, no full stop.
    package var titel: String { tekst.titel }
    /// What was expected of the row or file, for lists.
    package var verwacht: String { tekst.verwacht }
}

/// A threshold of a check, and the key under which `toetsen` in `instellingen.json` changes it.
package struct Drempel: Sendable {
    /// Its key, unique within the check; never renamed, since settings name it.
    package let naam: String
    /// What holds when `instellingen.json` doesn't say; in the unit that `uitleg` gives.
    package let standaard: Int
    /// What may be set; anything else is refused (exit status 78).
    package let bereik: ClosedRange<Int>
    /// What it bounds and in which unit, in Dutch, for the catalogue.
    package let uitleg: String
}
