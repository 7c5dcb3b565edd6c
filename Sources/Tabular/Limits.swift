/// What is refused because no real delivery holds it and memory must stay bounded.
package enum Limits {
    /// Bytes of one record, line ends inside quotes included.
    package static let recordBytes = 4 << 20
    /// Bytes of one field.
    package static let fieldBytes = 1 << 20
    /// Fields of one record that are kept, and columns of a header.
    package static let columns = 512
    /// Bytes of one file in `referentie/` and of `instellingen.json`.
    package static let referentieBytes = 64 << 20
}
