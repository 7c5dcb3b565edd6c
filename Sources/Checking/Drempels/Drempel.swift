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
