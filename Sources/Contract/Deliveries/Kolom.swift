/// The columns that are read. What each holds stands in `data/LEESMIJ.md`.
package enum Kolom: Int, CaseIterable, Sendable {
    case indicatienummer, declaratienummer, jeugdige, bsn, gemeente, productcode, begindatum, einddatum, bedrag
    case registratiedatum, aanbieder, geboortedatum, status, redenWijziging, debetCredit
    case registratietijd, wet

    /// The name in a header.
    package var naam: String {
        Kolom.namen[rawValue]
    }

    /// Made once: a case tells its own name only by reflection.
    private static let namen = allCases.map { kolom in
        switch kolom {
        case .redenWijziging: "reden_wijziging"
        case .debetCredit: "debet_credit"
        default: "\(kolom)"
        }
    }

    /// The longest record number, aanbieder or productcode, in bytes.
    package static let maximumKeyBytes = 255

    /// The columns that a file of this kind may have, the required ones first.
    package static func known(in soort: Leveringssoort) -> [Kolom] {
        required(in: soort) + [.bsn] + optional(in: soort)
    }

    /// The columns that a file of this kind must have; `jeugdige` may be replaced by `bsn`.
    package static func required(in soort: Leveringssoort) -> [Kolom] {
        switch soort {
        case .indicaties:
            [.indicatienummer, .jeugdige, .gemeente, .productcode, .begindatum, .einddatum, .registratiedatum]
        case .declaraties:
            [
                .declaratienummer, .jeugdige, .gemeente, .productcode, .begindatum, .einddatum, .bedrag,
                .registratiedatum,
            ]
        }
    }

    /// The columns that a file of this kind may have besides.
    package static func optional(in soort: Leveringssoort) -> [Kolom] {
        switch soort {
        case .indicaties: [.aanbieder, .geboortedatum, .status, .redenWijziging, .registratietijd, .wet]
        case .declaraties:
            [.aanbieder, .geboortedatum, .status, .debetCredit, .indicatienummer, .registratietijd, .wet]
        }
    }
}
