package import Contract

/// What one check asserts, for the catalogue and for whoever must mend what it found.
package struct Rule: Sendable {
    /// Stable, and never used again for another check.
    package let code: String
    /// The assertion.
    package let name: String
    /// What is wrong, in Dutch, as a heading: lower case, no full stop.
    package let titel: String
    /// What it points to and what it does to the figures, in whole Dutch sentences.
    package let betekenis: String
    /// What the gemeente or aanbieder can do about it, in whole Dutch sentences.
    package let herstel: String
    /// What was expected of the row or file, for lists.
    package let verwacht: String
    /// The column that is at fault; `nil` when it is the row or the file.
    package let kolom: Kolom?
    /// In the order of the catalogue; empty when nothing can be set.
    package let drempels: [Drempel]

    /// All checks warn: none changes a figure.
    package static let ernst = "waarschuwing"
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
