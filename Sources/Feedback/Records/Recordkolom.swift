import Jeugdhulp

/// A column of the list of records: its name, what a program must know of it and what it means.
struct Recordkolom: Sendable {
    /// As Frictionless Table Schema calls them.
    enum Soort: String, Sendable {
        case tekst = "string"
        case dag = "date"
        case geheel = "integer"
    }

    let naam: String
    let soort: Soort
    let uitleg: String
    /// Whether no cell is empty.
    let isRequired: Bool

    /// What stands for a productcode that matches nothing.
    static let onbekend = "onbekend"

    private init(_ naam: String, _ soort: Soort, isRequired: Bool = false, _ uitleg: String) {
        (self.naam, self.soort, self.isRequired, self.uitleg) = (naam, soort, isRequired, uitleg)
    }

    /// Those that every list has, in order.
    static let vaste = [
        Recordkolom("gemeente", .tekst, isRequired: true, "CBS-code van de gemeente"),
        Recordkolom(
            "jeugdige", .tekst, isRequired: true,
            "Sleutel of bsn zoals geleverd; geldt jeugdige_uniek_binnen: gemeente, dan is iemand gemeente en jeugdige samen"
        ),
        Recordkolom("soort", .tekst, isRequired: true, "indicatie of declaratie"),
        Recordkolom("nummer", .tekst, isRequired: true, "indicatienummer of declaratienummer"),
        Recordkolom("aanbieder", .tekst, "Van een declaratie; een AGB-code heeft 8 cijfers"),
        Recordkolom("productcode", .tekst, "Zoals geleverd; leeg als er geen is"),
        Recordkolom(
            "voorziening", .tekst, isRequired: true,
            "Wat de productcode volgens voorzieningen.csv is; onbekend als er geen regel past"),
        Recordkolom("begindatum", .dag, isRequired: true, "Eerste dag van de zorg"),
        Recordkolom("einddatum", .dag, "Laatste dag van de zorg; leeg als een indicatie nog loopt"),
        Recordkolom("cents", .geheel, "Bedrag van een declaratie in hele centen; een credit is negatief"),
        Recordkolom("registratiedatum", .dag, isRequired: true, "Dag waarop deze versie is geregistreerd"),
        Recordkolom("bestand", .tekst, isRequired: true, "Pad onder DATA van de rij die geldt"),
        Recordkolom("regel", .geheel, isRequired: true, "Regel in dat bestand, vanaf 1"),
    ]

    /// Three for each period, in order.
    static func perPeriode(_ periodes: [Periode]) -> [Recordkolom] {
        periodes.flatMap { periode in
            let name = naam(of: periode)
            return [
                Recordkolom(
                    "tabellen_aantal_" + name, .tekst,
                    "Tabellen (2-8, met een spatie ertussen) waarvan het aantal in \(periode.label) deze jeugdige door dit record telt"
                ),
                Recordkolom(
                    "tabellen_bedrag_" + name, .tekst,
                    "Tabellen waarvan het bedrag van \(periode.label) de centen van dit record bevat"),
                Recordkolom(
                    "cents_" + name, .geheel,
                    "Deel van de centen dat naar dagen in \(periode.label) valt; leeg als de declaratie die periode niet raakt"
                ),
            ]
        }
    }

    /// The code of a period as a part of the name of a column, which needs no quotes in R or SQL: `2020_tm_q2`.
    private static func naam(of periode: Periode) -> String {
        String(
            decoding: periode.code.utf8.map { $0 == UInt8(ascii: "-") ? UInt8(ascii: "_") : $0 | lowerCase($0) },
            as: UTF8.self)
    }

    private static func lowerCase(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? 0x20 : 0
    }
}
