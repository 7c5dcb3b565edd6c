package import Intake

/// What one check asserts, for the catalogue and for whoever must mend what it found.
package struct Rule: Sendable {
    /// Stable, and never used again for another check.
    package let code: String
    /// The assertion.
    package let name: String
    package let titel: String
    package let betekenis: String
    package let herstel: String
    /// What was expected of the row or file, for lists.
    package let verwacht: String
    /// The column that is at fault; `nil` when it is the row or the file.
    package let kolom: Kolom?
    package let drempels: [Drempel]

    /// All checks warn: none changes a figure.
    package static let ernst = "waarschuwing"
}

/// A threshold of a check, and the key under which `toetsen` in `instellingen.json` changes it.
package struct Drempel: Sendable {
    package let naam: String
    package let standaard: Int
    package let bereik: ClosedRange<Int>
    package let uitleg: String
}
