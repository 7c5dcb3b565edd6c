/// Whether the record of which a row is a version exists, as that row says.
package enum Bestaan: UInt8, Sendable {
    case bestaat
    /// Its `status` withdraws it (Rekenregels, R2.5).
    case ingetrokken
    /// An indicatie with `reden_wijziging` 13, 01 or 1 and einddatum = begindatum: how iJw removes one (iJw 3.2, OP033x1).
    case verwijderd
}

/// The values of the column `status` that withdraw a record, in lower case; letter case does not matter.
/// Source: Rekenregels, R2.5.
package enum Recordstatus {
    /// Any other value leaves the record as it is.
    package static let withdrawing = [
        "ingetrokken", "vervallen", "afgewezen", "afgekeurd", "geannuleerd", "verwijderd",
    ]

    /// Those of them that are said of what was never in force.
    package static let refusing = ["afgewezen", "afgekeurd"]

    /// In lower case: what stands in those words, their other forms and their neighbours, such as `intrekking`, `annulering` or `storno`.
    package static let withdrawalStems = [
        "ingetrok", "intrek", "verval", "afgewez", "afwijz", "afgekeur", "afkeur", "annul", "verwijder", "storn",
        "herroep",
        "nietig", "teruggedraai", "ongedaan", "cancel",
    ]

    /// The values of `reden_wijziging` for an indicatie that never was: 13 of iJw code list JZ002, and 01 of older releases, of which a
    /// spreadsheet drops the zero.
    package static let redenenVerwijderd = ["13", "01", "1"]
}
