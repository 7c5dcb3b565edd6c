/// Files that are refused as a whole because rows in them are lost or shifted (Rekenregels, R1.2).
let refusedFileCases: [SpecCase] = [
    SpecCase(
        "Rows between two stray quotes refuse the file",
        [
            .declaraties(
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01;zie brief",
                "D2;J2;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01;\"",
                "D3;J3;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01;",
                "D4;J4;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01;\"", also: "opmerking")
        ],
        exit: 65),
    SpecCase(
        "So do rows in quotes within a row that is rejected, or not ours",
        [
            .declaraties(
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01;",
                "\"D2;J2;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01;",
                "D3;J3;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01;\"x;;;;;;;;Wmo", also: "wet")
        ],
        exit: 65),
    remark(
        "As many delimiters as the header, a line break and two dates are rows", "a\n;;;;;;2019-01-01;2019-01-31;",
        exit: 65),
    remark("The dates may have any form, and stand at either end", "1-3-2019;;;;;;;\r;20190331 0:00", exit: 65),
    remark("One delimiter less than the header is a cell", "a\n;;;;;2019-01-01;2019-01-31;"),
    remark("One date is a cell", "a\n;;;;;;2019-01-01;2019-02-30;"),
    remark("Without a line break it is a cell", "a;;;;;;2019-01-01;2019-01-31;"),
    remark("Dates that do not stand between delimiters are a cell", "a\n;;;;;;op 2019-01-01;tot 2019-01-31;"),
    remark("Delimiters of another kind make a cell", "a\n,,,,,,2019-01-01,2019-01-31,"),
    SpecCase(
        "The header once more in the same order is a rejected row",
        [
            .declaraties(
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01;a",
                "declaratienummer; JEUGDIGE ;gemeente;productcode;begindatum;einddatum;bedrag;Registratiedatum;x",
                "D2;J2;GM0153;PLZ;2019-01-01;2019-01-31;2,00;2020-07-01;b", also: "x")
        ],
        expecting: [bedrag("niet_thuis", "2019", "3,00")], rejected: [3]),
    SpecCase(
        "The header once more in another order refuses the file",
        [
            .declaraties(
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01;a",
                "declaratienummer; JEUGDIGE ;gemeente;productcode;einddatum;begindatum;bedrag;Registratiedatum;x",
                "D2;J2;GM0153;PLZ;2019-01-31;2019-01-01;2,00;2020-07-01;b", also: "x")
        ],
        exit: 65),
    SpecCase(
        "So it does when only a column without meaning stands elsewhere",
        [
            .declaraties(
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01;a",
                "x;declaratienummer;jeugdige;gemeente;productcode;begindatum;einddatum;bedrag;registratiedatum",
                also: "x")
        ],
        exit: 65),
    headerLine(
        "A mark in front of the header once more does not make it a row",
        "\u{FEFF}declaratienummer;jeugdige;gemeente;productcode;begindatum;einddatum;bedrag;registratiedatum;x"),
    headerLine(
        "A mark in front of a header in another order does not hide it",
        "\u{FEFF}declaratienummer;jeugdige;gemeente;productcode;einddatum;begindatum;bedrag;registratiedatum;x",
        exit: 65),
    headerLine(
        "A line that names the required columns where they stand is a rejected row, whatever the further name",
        "declaratienummer;jeugdige;gemeente;productcode;begindatum;einddatum;bedrag;registratiedatum;y"),
    headerLine(
        "A line that names the required columns elsewhere refuses the file, whatever the further name",
        "declaratienummer;jeugdige;gemeente;productcode;einddatum;begindatum;bedrag;registratiedatum;y", exit: 65),
    headerLine(
        "So does one that has a column more that is read",
        "declaratienummer;jeugdige;gemeente;productcode;begindatum;einddatum;bedrag;registratiedatum;status", exit: 65),
    SpecCase(
        "So does one that begins with another name and has an empty cell or digits where the registratiedatum should stand",
        [
            .declaraties(
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01;a;b",
                "y;jeugdige;gemeente;productcode;begindatum;einddatum;bedrag;2e;declaratienummer;registratiedatum",
                also: "x;z")
        ],
        exit: 65),
    headerLine(
        "A line of names with one cell less than the header is a rejected row",
        "declaratienummer;jeugdige;gemeente;productcode;einddatum;begindatum;bedrag;registratiedatum"),
    headerLine(
        "A line that lacks a required name is a rejected row",
        "declaratienummer;jeugdige;gemeente;productcode;einddatum;begindatum;bedrag;y;x"),
    headerLine(
        "A line of names with text after a closing quote is a rejected row",
        "declaratienummer;jeugdige;gemeente;productcode;einddatum;begindatum;bedrag;registratiedatum;\"x\"y"),
    SpecCase(
        "A header line is told before the wet: a column that is called Wmo does not put it out of scope",
        [
            .instellingen(promille: 400, also: #""kolommen": {"declaraties": {"wet": "Wmo"}}"#),
            .declaraties(
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01;JW",
                "declaratienummer;jeugdige;gemeente;productcode;begindatum;einddatum;bedrag;registratiedatum;Wmo",
                "D2;J2;GM0153;PLZ;2019-01-01;2019-01-31;2,00;2020-07-01;Wmo", also: "wmo"),
        ],
        expecting: [bedrag("niet_thuis", "2019", "1,00")], rejected: [3]),
]

/// A line of names between two rows of 1 and 2 euros, under a header that ends in `x`.
private func headerLine(_ name: String, _ line: String, exit: Int = 0) -> SpecCase {
    SpecCase(
        name,
        [
            .declaraties(
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01;a", line,
                "D2;J2;GM0153;PLZ;2019-01-01;2019-01-31;2,00;2020-07-01;b", also: "x")
        ],
        expecting: exit == 0 ? [bedrag("niet_thuis", "2019", "3,00")] : [], rejected: [3], exit: exit)
}

/// A row with this text in quotes in its last column, which has no meaning; the header has eight delimiters.
private func remark(_ name: String, _ text: String, exit: Int = 0) -> SpecCase {
    SpecCase(
        name, [.declaraties("D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01;\"\(text)\"", also: "opmerking")],
        expecting: exit == 0 ? [bedrag("niet_thuis", "2019", "1,00")] : [], exit: exit)
}
