/// Whether the record of which a row is a version exists, as that row says.
package enum Bestaan: UInt8, Sendable {
    case bestaat
    /// Its `status` withdraws it (contract, section 2.5).
    case ingetrokken
    /// An indicatie with `reden_wijziging` 13 and einddatum = begindatum: how iJw removes one (iJw 3.2, OP033x1).
    case verwijderd
}

/// The values of the column `status` that withdraw a record, in lower case; letter case does not matter.
/// Source: contract, section 2.5.
package enum Recordstatus {
    /// Any other value leaves the record as it is.
    package static let withdrawing = [
        "ingetrokken", "vervallen", "afgewezen", "afgekeurd", "geannuleerd", "verwijderd",
    ]

    /// In lower case: what stands in those words, their other forms and their neighbours, such as `intrekking`, `annulering` or `storno`.
    package static let withdrawalStems = [
        "ingetrok", "intrek", "verval", "afgewez", "afwijz", "afgekeur", "afkeur", "annul", "verwijder", "storn",
        "herroep",
        "nietig", "teruggedraai", "ongedaan", "cancel",
    ]

    /// The `reden_wijziging` of iJw code list JZ002 for an indicatie that never was.
    package static let redenVerwijderd = "13"
}
