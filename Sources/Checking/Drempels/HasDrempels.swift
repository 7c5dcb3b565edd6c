/// Whatever has thresholds that `toetsen` in `instellingen.json` changes.
package protocol HasDrempels: Sendable {
    /// The key under which they are set.
    var code: String { get }
    /// What it is about, in Dutch, as a heading.
    var titel: String { get }
    /// In the order of the catalogue; empty when nothing can be set.
    var drempels: [Drempel] { get }
}
