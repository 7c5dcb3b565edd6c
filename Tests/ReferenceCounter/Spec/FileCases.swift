/// Encodings, delimiters, quotes and line ends (Rekenregels, R1.2).
let fileCases: [SpecCase] = [
    SpecCase(
        "Column order is free, header names have any case and spaces, further columns are ignored",
        [
            .text(
                SpecFile.declaratiesPath,
                "Bedrag, JEUGDIGE ,opmerking,gemeente,\u{A0}productcode,begindatum,einddatum,RegistratieDatum,"
                    + "declaratienummer,opmerking\n"
                    + "12.50,J1,x,153,PLZ,2019-01-01,2019-01-31,2020-07-01,D1,y\n")
        ],
        expecting: [aantal("niet_thuis", "2019", 1), bedrag("niet_thuis", "2019", "12,50")]),
    SpecCase(
        "Quoted fields hold delimiters, doubled quotes and line ends; text after a closing quote rejects the row",
        [
            .text(
                SpecFile.declaratiesPath,
                header.replacing("|", with: "\t") + "\tx\r\n"
                    + "\"D\t1\"\t\"J\"\"1\"\tGM0153\tPLZ\t2019-01-01\t2019-01-31\t\" 1,00 \"\t2020-07-01\t"
                    + "\"a\r\nb\rc\n\"\r"
                    + "D2\tJ\"1\tGM0153\tPLZ\t2019-01-01\t2019-01-31\t2,00\t2020-07-01\t\n"
                    + "\r\n"
                    + "D3\tJ1\tGM0153\tPLZ\t2019-01-01\t2019-01-31\t4,00\t2020-07-01\t\"x\"y\"\n"
                    + "D4\t\"J\"\"1\"\tGM0153\tPLZ\t2019-01-01\t2019-01-31\t8,00\t2020-07-01\t\"\"")
        ],
        // D1, D2 and D4 are of one jeugdige. Lines: header 1, D1 2–5 (three line ends in a field), D2 6, blank 7, D3 8.
        expecting: [aantal("niet_thuis", "2019", 1), bedrag("niet_thuis", "2019", "11,00")], rejected: [8]),
    SpecCase(
        "A quote inside an unquoted field is text, but rejects a row that has a quoted field",
        [
            .declaraties(
                "D1;J\"1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01;5\"",  // two of them, nothing quoted
                "D2;J\"1;\"GM0153\";PLZ;2019-01-01;2019-01-31;2,00;2020-07-01;",  // rejected
                "D3;J1;GM0153;PLZ;2019-01-01;2019-01-31;\"4,00\";2020-07-01;5\"",  // rejected: also in an unused column
                "D4;J1;GM0153;PLZ;2019-01-01;2019-01-31;8,00;2020-07-01; \"x\"",  // a space first: not quoted
                "D5;J1;GM0153;PLZ;2019-01-01;2019-01-31;\"16,00\";2020-07-01; \"x\"",  // rejected
                "\"D6\";\"J1\";\"GM0153\";\"PLZ\";2019-01-01;2019-01-31;\"32,00\";2020-07-01;\"5\"\"\"", also: "x")
        ],
        expecting: [bedrag("niet_thuis", "2019", "41,00"), aantal("niet_thuis", "2019", 2)], rejected: [3, 4, 6]),
    SpecCase(
        "A row that is not ours is set aside, whatever its quotes",
        [
            .declaraties(
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01;JW",
                "D2;J\"1;\"GM0153\";PLZ;2019-01-01;2019-01-31;2,00;2020-07-01;Wmo", also: "wet")
        ],
        expecting: [bedrag("niet_thuis", "2019", "1,00")]),
    SpecCase(
        "A jeugdige is the same in UTF-8, with or without BOM, and in Windows-1252; lines end in CR or CRLF too",
        [
            windows1252(
                "leveringen/a/declaraties-1252.csv", "D1|Zo\u{EB}|153|PLZ|2019-01-01|2019-01-31|\u{80}1,00|2020-07-01\r"
            ),
            utf8(
                "leveringen/b/declaraties.csv", "\u{FEFF}",
                "D2|Zoë|153|PLZ|2019-01-01|2019-01-31|€2,00|2020-07-01\r\n"),
            utf8("leveringen/c/declaraties.csv", "", "D3|Zoë|153|PLZ|2019-01-01|2019-01-31|€\u{A0}4,00|2020-07-01"),
        ],
        expecting: [aantal("niet_thuis", "2019", 1), bedrag("niet_thuis", "2019", "7,00")]),
    SpecCase(
        "A byte that has no meaning in Windows-1252 rejects its row only",
        [
            windows1252(
                "leveringen/a/declaraties.csv",
                "D1|Zo\u{EB}|153|PLZ|2019-01-01|2019-01-31|1,00|2020-07-01\r"
                    + "D2|J\u{81}|153|PLZ|2019-01-01|2019-01-31|1,00|2020-07-01\r")
        ],
        expecting: [bedrag("niet_thuis", "2019", "1,00")],
        rejected: [ReferenceRejectedLine(path: "leveringen/a/declaraties.csv", line: 3)]),
    SpecCase(
        "A mixture of UTF-8 and Windows-1252 is refused",
        [
            windows1252(
                "leveringen/a/declaraties.csv", "D1|\u{C3}\u{AB} \u{EB}|153|PLZ|2019-01-01|2019-01-31|1,00|2020-07-01\r"
            )
        ],
        exit: 65),
    SpecCase(
        "kolommen gives a column another name, in any case, and the name of the contract holds too",
        [
            .instellingen(
                also: #""kolommen": {"indicaties": {"registratietijd": "Toewijzingstijd", "jeugdige": "Wie"}}"#),
            .text(
                SpecFile.indicatiesPath,
                "indicatienummer;WIE;gemeente;productcode;begindatum;einddatum;registratiedatum;toewijzingstijd\n"
                    + "I1;J1;153;PLZ;2019-01-01;2019-12-31;2020-07-01;15:40\n"
                    + "I1;J1;153;PLZ;2018-01-01;2018-12-31;2020-07-01;09:10\n"),
            .text(
                "leveringen/a/indicaties.csv",
                "indicatienummer;jeugdige;gemeente;productcode;begindatum;einddatum;registratiedatum\n"
                    + "I2;J2;153;PLZ;2019-01-01;2019-12-31;2020-07-01\n"),
        ],
        expecting: [aantal("indicaties", "2019", 2)]),
]

private let header = "declaratienummer|jeugdige|gemeente|productcode|begindatum|einddatum|bedrag|registratiedatum"

private func utf8(_ path: String, _ bom: String, _ rows: String) -> SpecFile {
    .text(path, bom + header + "\r\n" + rows)
}

/// The scalars of `rows` are the bytes of the file.
private func windows1252(_ path: String, _ rows: String) -> SpecFile {
    SpecFile(path: path, bytes: (header + "\r" + rows).unicodeScalars.map { UInt8($0.value) })
}
