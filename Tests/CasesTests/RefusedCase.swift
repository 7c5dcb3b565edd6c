import Testing

/// Changes to the small delivery that end a run, and what must be said of them.
struct RefusedCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let status: Int32
    let changes: [String: String?]
    /// `path:line:column` as far as there is one.
    let place: String
    /// What was found.
    let says: String

    private init(_ name: String, _ status: Int32, _ changes: [String: String?], _ place: String, _ says: String) {
        testDescription = name
        self.status = status
        self.changes = changes
        self.place = place
        self.says = says
    }

    static let all = data + missing + settings + referentie
    static let one = [data[0], missing[0], settings[0]]

    private static let path = SmallDelivery.declaratiesAlmelo
    private static let header = SmallDelivery.declaratiesHeader
    private static let row = "D1;dirk;GM0141;AMB;2020-02-01;2020-02-29;29,00;2020-10-31\n"

    private static func noted(_ line: String, _ noot: String = "noot") -> String {
        line.replacing("\n", with: ";\(noot)\n")
    }

    private static let data = [
        RefusedCase("an empty file", 65, [path: ""], path, "een leeg bestand"),
        RefusedCase("a file of empty lines", 65, [path: "\n \t\n\r\n"], path, "een leeg bestand"),
        RefusedCase("a file of empty fields", 65, [path: "\n;;;\n"], path, ""),
        RefusedCase(
            "a column that is missing", 65, [path: header.replacing("bedrag;", with: "") + row], path, "bedrag"),
        RefusedCase(
            "a column that stands twice", 65, [path: header.replacing("\n", with: "; BEDRAG\n") + row], path,
            "de kolom bedrag staat twee keer"),
        RefusedCase(
            "jeugdige and bsn", 65, [path: header.replacing("\n", with: ";bsn\n") + row], path, "jeugdige en bsn"),
        RefusedCase(
            "bsn in one file and jeugdige in another", 65, [path: header.replacing("jeugdige", with: "bsn")],
            SmallDelivery.indicatiesAlmelo, "de kolom jeugdige"),
        RefusedCase(
            "two delimiters that fit", 65,
            [path: header.replacing("\n", with: ";a|" + header.replacing(";", with: "|"))],
            path, "de kop past bij puntkomma en bij"),
        RefusedCase(
            "a quote that never closes", 65, [path: header + row + "\nD2;\"dirk;GM0141\n" + row], path + ":4",
            "aanhalingsteken"),
        RefusedCase(
            "rows between two quotes that mean 'the same as above'", 65,
            [path: noted(header) + noted(row) + noted(row, "\"") + noted(row) + noted(row, "\"")], path + ":3",
            "een aanhalingsteken dat hier opent en pas op regel 5 sluit"),
        RefusedCase(
            "a second header in another order", 65,
            [
                path: header + row
                    + header.replacing("D1", with: "D2").replacing("begin", with: "x").replacing("eind", with: "begin")
                    .replacing("x", with: "eind") + row
            ], path + ":3", "een tweede kop"),
        RefusedCase(
            "days in UTC", 65,
            [path: header + String(repeating: row.replacing("2020-02-01", with: "2020-01-31 23:00:00"), count: 10)],
            path + ":begindatum", "middernacht in UTC"),
        RefusedCase(
            "a workbook that is called CSV", 65, [path: "PK\u{3}\u{4}\u{14}\0"], path, "geen CSV maar een zip-bestand"),
        RefusedCase(
            "a title line and another name for a column", 65,
            [path: "Almelo\n\n" + header.replacing("bedrag", with: "euro") + row], path + ":3",
            "regel 3 lijkt het meest op de kop, en mist bedrag"),
        RefusedCase(
            "an invisible character in the header", 65, [path: "\u{FEFF}\u{FEFF}" + header + row], path,
            "in de naam van kolom 1 staat een onzichtbaar teken (U+FEFF)"),
        RefusedCase(
            "cells that a spreadsheet left out", 65,
            [path: noted(header.replacing("\n", with: ";status\n")) + row + row + noted(noted(row, ""), "x")], path,
            "2 van 3 rijen afgekeurd; in 2 rijen ontbreken alleen cellen aan het eind, vanaf kolom 9 (status)"),
        RefusedCase(
            "a quote in the header that never closes", 65, [path: "\"" + header + row], path, "aanhalingsteken"),
        RefusedCase("nothing but a byte order mark", 65, [path: "\u{FEFF}"], path, "een leeg bestand"),
        RefusedCase(
            "a gemeente without declaraties", 65, [path: header], "leveringen",
            "geen enkele aangenomen declaratie van Almelo (GM0141)"),
        RefusedCase(
            "a gemeente without indicaties", 65, [SmallDelivery.indicatiesAlmelo: nil], "leveringen",
            "geen enkele aangenomen indicatie van Almelo (GM0141)"),
        RefusedCase(
            "too many rejected rows", 65, [path: header + row + row.replacing("29,00", with: "29,000")], path,
            "1 van 2 rijen afgekeurd"),
    ]

    private static let missing =
        ["gemeenten", "voorzieningen", "bronregels", "bevolking"].map { name in
            RefusedCase("no \(name)", 66, ["referentie/\(name).csv": nil], "referentie/\(name).csv", "er niet")
        } + [
            RefusedCase(
                "no file of indicaties", 66,
                [SmallDelivery.indicatiesAlmelo: nil, SmallDelivery.indicatiesEnschede: nil], "leveringen",
                "geen enkel bestand indicaties*.csv"),
            RefusedCase(
                "no file of declaraties", 66,
                [SmallDelivery.declaratiesAlmelo: nil, SmallDelivery.declaratiesEnschede: nil], "leveringen",
                "geen enkel bestand declaraties*.csv"),
        ]

    private static let settings =
        [
            ("a key that does not exist", "{\n\n  \"minimum_celgroote\": 5}", ":3:minimum_celgroote", "niet bestaat"),
            ("no JSON", "{\n  \"minimum_celgrootte\": 5,\n}", ":3", "kolom 1"),
            ("an array", "[]", ":1", "geen object"),
            ("an empty file as settings", "", ":1", "kolom 1"),
            ("a double key", "{\"minimum_celgrootte\": 5,\n\"minimum_celgrootte\": 5}", ":2", ""),
            ("a fraction", "{\"maximale_afkeur_promille\": 2.5}", ":1", ""),
            ("a number as text", "{\"minimum_celgrootte\": \"5\"}", ":1:minimum_celgrootte", "waarde"),
            ("a wrong choice", "{\n\"bedrag_eenheid\": \"cent\"}", ":2:bedrag_eenheid", "waarde"),
            (
                "an unknown gemeente", "{\"toegestaan_ontbrekend\": [\"GM9999\"]}", ":1:toegestaan_ontbrekend",
                "geen gemeente van gemeenten.csv"
            ),
            (
                "a day that does not exist", "{\"bedragen_betrouwbaar_tm\": \"2019-02-29\"}",
                ":1:bedragen_betrouwbaar_tm", "geen datum"
            ),
        ].map { name, text, place, says in
            RefusedCase(name, 78, ["instellingen.json": text], "instellingen.json" + place, says)
        }

    private static let referentie =
        [
            ("gemeenten", "code;naam\nGM0153;Enschede\nEnschede;GM0153\n", ":3:code", "geen gemeentecode"),
            ("gemeenten", "code;naam\nGM0153;Enschede\n153;Enschede\n", ":3:code", "GM0153 voor de tweede keer"),
            ("gemeenten", "code;naam\nGM0153;Enschede;x\n", ":2", "3 velden"),
            ("gemeenten", "code;naam\n", "", "0 gemeenten"),
            ("gemeenten", "code,plaats\n", "", "kolom ontbreekt"),
            ("gemeenten", "code;naam\nGM0153;\"Enschede\n", ":2", "aanhalingsteken"),
            ("voorzieningen", "productcode;voorziening;omschrijving\nA;thuis;\n", ":2:voorziening", "onbekende voorz"),
            (
                "voorzieningen", "productcode;voorziening;omschrijving\n;ambulant;\n", ":2:productcode",
                "lege productcode"
            ),
            (
                "voorzieningen", "productcode;voorziening;omschrijving\nA*;ambulant;\n\nA*;overig;\n", ":4:productcode",
                "samenvalt met regel 2"
            ),
            (
                "voorzieningen", "productcode;voorziening;omschrijving;gemeente;vanaf;tm\nA;ambulant;;;2019-01-32;\n",
                ":2:vanaf", "geen geldige datum"
            ),
            ("bronregels", "voorziening;vanaf_jaar;bron\npleegzorg;2019;geen\n", ":2:bron", "onbekende bron"),
            ("bronregels", "voorziening;vanaf_jaar;bron\npleegzorg;19;beide\n", ":2:vanaf_jaar", "geen heel getal"),
            (
                "bronregels", "voorziening;vanaf_jaar;bron\npleegzorg;2019;beide\npleegzorg;2019;indicatie\n", ":3",
                "een tweede regel"
            ),
            ("bevolking", "jaar;gemeente;inwoners;jeugdigen\n2019;GM0999;1;1\n", ":2:gemeente", ""),
            ("bevolking", "jaar;gemeente;inwoners;jeugdigen\n2019;GM0153;1.000;1\n", ":2:inwoners", "geen heel getal"),
            (
                "aanvullende_bedragen", "periode;gemeente;voorziening;bedrag;toelichting\n2019;;ambulant;1,00;\n",
                ":2:voorziening", ""
            ),
            (
                "aanvullende_bedragen", "periode;gemeente;voorziening;bedrag;toelichting\n2019-Q4;;pleegzorg;1,00;\n",
                ":2:periode", ""
            ),
            (
                "aanvullende_bedragen", "periode;gemeente;voorziening;bedrag;toelichting\n2019;;pleegzorg;1,000;\n",
                ":2:bedrag", ""
            ),
        ].map { file, text, place, says in
            RefusedCase(
                "\(file)\(place) \(says)", 78, ["referentie/\(file).csv": text], "referentie/\(file).csv" + place, says)
        }
}
