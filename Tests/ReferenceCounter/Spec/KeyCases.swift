/// What no key may hold, and what it may (Rekenregels, R1.3).
let keyCases: [SpecCase] = [
    SpecCase(
        "A jeugdige with an invisible character, a formula, an apostrophe in front or a rounded number is rejected",
        [
            jeugdigen(
                "J1", "J\u{200B}1", "J\u{AD}1", "\u{FEFF}J1", "J1\u{200F}", "J\u{2028}1", "J\u{2029}1", "J\u{A0}1",
                "J\u{2003}1", "\u{3000}J1", "J1\u{202F}", "=J1", "=\"00012\"", "=1+1", "'00012", "'J", "'", "\u{2018}J",
                "\u{2019}00012", "\u{2019}", "2,02E+17", "2.02e+17", "2E+17", "1E+123", "20,2E+05")
        ],
        expecting: [aantal("declaraties", "2019", 1)], rejected: lines(3...26)),
    SpecCase(
        "What only looks like it is a jeugdige: a space, a sign further on, an exponent of another form",
        [
            jeugdigen(
                "J 1", "J=1", "J'1", "J\u{2019}1", "\u{201A}1", "2,02E17", "2E+1", "2E+1234", "2,0,2E+17", "2,0.2E+17",
                "E+17",
                "2,02E-17", "2,02F+17", "-2E+17", "2E+1x", "E1+17", "J\u{301}1", "J\u{200}")
        ],
        expecting: [aantal("declaraties", "2019", 18)]),
    SpecCase(
        "An error of a spreadsheet is no jeugdige; more or less than it is one",
        [
            jeugdigen(
                "#N/B", "#n/a", "#REF!", "#WAARDE!", "#VALUE!", " #N/B ", "#NAAM?", "#DEEL/0!", "#GETTING_DATA!",
                "#1!", "##", "########",  // from here on good
                "#N/B1", "N/B", "#REF", "WAARDE!", "#", "#!", "#?", "#NAAM!!", "#NA AM?", "#NA-AM?", "#1#", "###1",
                "#GET\u{C4}L!", "J##")
        ],
        expecting: [aantal("declaraties", "2019", 14)], rejected: lines(2...13)),
    SpecCase(
        "The same holds of the number of a record",
        [
            numbers(
                "D1", "D\u{200B}1", "D\u{A0}1", "=D1", "=\"0001\"", "'0001", "\u{2018}0001", "2,02E+17", "#N/B",
                // From here on good
                "2,02E17", "D 1", "D'1", "0001")
        ],
        // Lines 2 and 11 to 14, 1 euro each
        expecting: [bedrag("niet_thuis", "2019", "5,00")], rejected: lines(3...10)),
    SpecCase(
        "The same holds of the aanbieder of a declaratie, but its apostrophe is refused only before a digit",
        [
            .declaraties(
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01;'s Heeren Loo",
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;2,00;2020-07-01;'",
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;4,00;2020-07-01;Zorg 01",
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;8,00;2020-07-01;' 1",
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;32,00;2020-07-01;\u{2018}s Heeren Loo",
                // From here on rejected
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;16,00;2020-07-01;'01234567",
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;16,00;2020-07-01;\u{2019}01234567",
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;16,00;2020-07-01;=1234567",
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;16,00;2020-07-01;1,2E+07",
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;16,00;2020-07-01;01234567\u{200B}",
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;16,00;2020-07-01;#N/B", also: "aanbieder")
        ],
        // Five records of five aanbieders
        expecting: [bedrag("niet_thuis", "2019", "47,00")], rejected: lines(7...12)),
    SpecCase(
        "The aanbieder of an indicatie is not read, so nothing in it rejects the row but text after its quotes",
        [
            .indicaties(
                "I1;J1;GM0153;PLZ;2019-01-01;;2020-07-01;'01234567", "I2;J2;GM0153;PLZ;2019-01-01;;2020-07-01;=1",
                "I3;J3;GM0153;PLZ;2019-01-01;;2020-07-01;1,2E+07", "I4;J4;GM0153;PLZ;2019-01-01;;2020-07-01;#N/B",
                "I5;J5;GM0153;PLZ;2019-01-01;;2020-07-01;0\u{200B}1",
                "I6;J6;GM0153;PLZ;2019-01-01;;2020-07-01;\(String(repeating: "1", count: 256))",
                "I7;J7;GM0153;PLZ;2019-01-01;;2020-07-01;\"1\"1", also: "aanbieder")
        ],
        expecting: [aantal("indicaties", "2019", 6)],
        rejected: [ReferenceRejectedLine(path: SpecFile.indicatiesPath, line: 8)]),
    SpecCase(
        "An error of a spreadsheet rejects the row in every column that is used, and in no other",
        [
            .declaraties(
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01;;#N/B",  // a column of no meaning
                "D2;J1;GM0153;#N/B;2019-01-01;2019-01-31;2,00;2020-07-01;;",
                "D3;J1;GM0153;PLZ;2019-01-01;2019-01-31;2,00;2020-07-01;#REF!;",
                "D4;J1;#N/A;PLZ;2019-01-01;2019-01-31;2,00;2020-07-01;;",
                "D5;J1;GM0153;PLZ;2019-01-01;#VALUE!;2,00;2020-07-01;;",
                "D6;J1;GM0153;PLZ;2019-01-01;2019-01-31;#WAARDE!;2020-07-01;;", also: "status;opmerking"),
            .indicaties(
                "I1;J1;GM0153;PLZ;2019-01-01;#N/B;2020-07-01;", "I2;J1;GM0153;PLZ;2019-01-01;;2020-07-01;#N/B",
                also: "reden_wijziging"),
        ],
        expecting: [aantal("declaraties", "2019", 1), bedrag("niet_thuis", "2019", "1,00")],
        rejected: [3, 4, 5, 6, 7] + [2, 3].map { ReferenceRejectedLine(path: SpecFile.indicatiesPath, line: $0) }),
    SpecCase(
        "Columns that only checks use are used too: the geboortedatum, and the indicatienummer of a declaratie",
        [
            .declaraties(
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01;31-2-2010;'1",  // bad, but not looked at
                "D2;J1;GM0153;PLZ;2019-01-01;2019-01-31;2,00;2020-07-01;#N/B;",
                "D3;J1;GM0153;PLZ;2019-01-01;2019-01-31;4,00;2020-07-01;;####", also: "geboortedatum;indicatienummer")
        ],
        expecting: [bedrag("niet_thuis", "2019", "1,00")], rejected: [3, 4]),
    SpecCase(
        "Of a row that withdraws only the columns that it needs are used",
        [
            .declaraties(
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01;;;;;",
                "D2;J2;GM0153;PLZ;2019-01-01;2019-01-31;2,00;2020-07-01;;;;;",
                "D1;#N/B;GM0153;#N/B;#N/B;#N/B;#N/B;2020-07-02;ingetrokken;;;#N/B;#N/B",  // withdraws D1
                "D2;;GM0153;;;;;2020-07-02;ingetrokken;#N/B;;;",  // from here on rejected
                "D2;;GM0153;;;;;2020-07-02;ingetrokken;;#N/B;;", "D2;;#N/B;;;;;2020-07-02;ingetrokken;;;;",
                "D2;;GM0153;;;;;#N/B;ingetrokken;;;;", "#N/B;;GM0153;;;;;2020-07-02;ingetrokken;;;;",
                also: "status;aanbieder;registratietijd;geboortedatum;indicatienummer")
        ],
        expecting: [bedrag("niet_thuis", "2019", "2,00"), aantal("declaraties", "2019", 1)], rejected: lines(5...9)),
    SpecCase(
        "A bsn with an apostrophe, as a rounded number or with an invisible character is no bsn",
        [
            .text(
                SpecFile.indicatiesPath,
                "indicatienummer;bsn;gemeente;productcode;begindatum;einddatum;registratiedatum"),
            .lines(
                SpecFile.declaratiesPath,
                "declaratienummer;bsn;gemeente;productcode;begindatum;einddatum;bedrag;registratiedatum",
                [
                    "123456782", "'123456782", "=\"123456782\"", "1,23456782E+08", "123456782\u{200B}", "NULL", "-",
                    "#N/B",
                ]
                .enumerated().map { "D\($0);\($1);GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01" }),
        ],
        expecting: [bedrag("niet_thuis", "2019", "1,00")], rejected: lines(3...9)),
]

/// One declaratie in 2019 per jeugdige, from line 2 on.
private func jeugdigen(_ jeugdigen: String...) -> SpecFile {
    rows(jeugdigen.enumerated().map { ("D\($0)", $1) })
}

/// One declaratie of 1 euro in 2019 per number, all of one jeugdige, from line 2 on.
private func numbers(_ numbers: String...) -> SpecFile {
    rows(numbers.map { ($0, "J1") })
}

private func rows(_ keys: [(number: String, jeugdige: String)]) -> SpecFile {
    .lines(
        SpecFile.declaratiesPath,
        "declaratienummer;jeugdige;gemeente;productcode;begindatum;einddatum;bedrag;registratiedatum",
        keys.map { "\($0.number);\($0.jeugdige);GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01" })
}

/// Lines of the default declaraties file.
private func lines(_ lines: ClosedRange<Int>) -> [ReferenceRejectedLine] {
    lines.map { ReferenceRejectedLine(path: SpecFile.declaratiesPath, line: $0) }
}
