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
