package import Contract

/// A row that was looked for, and how it was judged.
package struct FoundRow: Sendable {
    /// What became of it before versions of a record were compared.
    package enum Fate: Sendable {
        /// Rejected, and the column at fault, where it is one.
        case rejected(Afkeurreden, Kolom?)
        /// Under another law than the Jeugdwet.
        case outOfScope
        /// Accepted, and registered after the peildatum.
        case afterPeildatum(Versie)
        /// Accepted and seen.
        case seen(Versie)
    }

    /// Where it begins.
    package let place: RowPlace
    /// How it was judged.
    package let fate: Fate
    /// The key of its jeugdige, a bsn with all nine digits; `nil` where it can't be read.
    package let key: [UInt8]?
    /// Its place in `gemeenten.csv`; `nil` when it can't be told.
    package let gemeente: Int?
    /// As it is written; empty where it can't be read.
    package let productcode: [UInt8]
}
