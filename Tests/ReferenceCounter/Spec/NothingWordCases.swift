/// Words that mean that there is nothing (Rekenregels, R1.2).
let nothingWordCases: [SpecCase] = [
    SpecCase(
        "A word that means nothing as einddatum of an indicatie leaves it running, in any case",
        [
            running(
                "NULL", "\\N", "nan", "None", "n.v.t.", "onbekend", "-", "null", "NaN", "NONE", "N.V.T.", "Onbekend")
        ],
        expecting: [aantal("indicaties", "2020-tm-Q2", 12)]),
    SpecCase(
        "Words that look like it are no date and reject the row",
        [
            running("nul", "nvt", "n.v.t", "--", "N", "nil", "0", "?", "niet bekend", "#N/B"),
            .declaraties("D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01"),
        ],
        never: ["2;indicaties;Twente;2019;aantal;1"],
        rejected: (2...11).map { ReferenceRejectedLine(path: SpecFile.indicatiesPath, line: $0) }),
    SpecCase(
        "A jeugdige that means nothing is empty, and so is 0; other zeros and longer words are jeugdigen",
        [
            .declaraties(
                "D1;NULL;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01",
                "D2;\\n;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01",
                "D3;NaN;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01",
                "D4;none;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01",
                "D5;N.v.t.;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01",
                "D6;onbekend;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01",
                "D7;-;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01",
                "D8; 0 ;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01",
                "D9;00;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01",
                "D10;null1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01",
                "D11;onbekende;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01")
        ],
        expecting: [aantal("niet_thuis", "2019", 3)], rejected: [2, 3, 4, 5, 6, 7, 8, 9]),
    SpecCase(
        "In a required column it is as bad as nothing; 0 is a number like another",
        [
            .declaraties(
                "0;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01",
                "-;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01",
                "D2;J1;onbekend;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01",
                "D2;J1;GM0153;PLZ;NULL;2019-01-31;1,00;2020-07-01",
                "D2;J1;GM0153;PLZ;2019-01-01;n.v.t.;1,00;2020-07-01",
                "D2;J1;GM0153;PLZ;2019-01-01;2019-01-31;-;2020-07-01",
                "D2;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;None")
        ],
        expecting: [bedrag("niet_thuis", "2019", "1,00")], rejected: [3, 4, 5, 6, 7, 8]),
    SpecCase(
        "An aanbieder, a productcode, a reden and a debet_credit that mean nothing are absent",
        [
            .voorzieningen("NULL;pleegzorg;;;;", "-;pleegzorg;;;;"),
            .declaraties(
                "D1;J1;GM0153;RES;2019-01-01;2019-01-31;1,00;2020-07-01;;D",
                "D1;J1;GM0153;RES;2019-01-01;2019-01-31;2,00;2020-07-01;onbekend;-",
                "D1;J1;GM0153;RES;2019-01-01;2019-01-31;4,00;2020-07-01;N.V.T.;n.v.t.",
                "D2;J2;GM0153;NULL;2019-01-01;2019-01-31;8,00;2020-07-01;;",
                "D3;J3;GM0153;-;2019-01-01;2019-01-31;16,00;2020-07-01;;C", also: "aanbieder;debet_credit"),
        ],
        // One residentieel record, of which the last row holds; D2 and D3 have no known voorziening. D3 is a credit.
        expecting: [
            bedrag("niet_thuis", "2019", "4,00"), aantal("gezinsvormen", "2019", 0), aantal("declaraties", "2019", 2),
        ]),
    SpecCase(
        "A status and a wet are words of their own: there these words do not mean nothing",
        [
            .declaraties(
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01;NULL;",
                "D2;J2;GM0153;PLZ;2019-01-01;2019-01-31;2,00;2020-07-01;-;JW",
                "D3;J3;GM0153;PLZ;2019-01-01;2019-01-31;4,00;2020-07-01;;NULL",
                "D4;J4;GM0153;PLZ;2019-01-01;2019-01-31;8,00;2020-07-01;;n.v.t.",
                "D5;J5;GM0153;PLZ;2019-01-01;2019-01-31;16,00;2020-07-01;;-", also: "status;wet")
        ],
        expecting: [bedrag("niet_thuis", "2019", "3,00")], rejected: [4, 5, 6]),
    SpecCase(
        "A line of such words is a row, and rejected",
        [
            .declaraties(
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01", "NULL;NULL;NULL;NULL;NULL;NULL;NULL;NULL")
        ],
        expecting: [bedrag("niet_thuis", "2019", "1,00")], rejected: [3]),
]

/// One indicatie from 2018 on per einddatum, each of a jeugdige of its own, from line 2 on.
private func running(_ ends: String...) -> SpecFile {
    .lines(
        SpecFile.indicatiesPath, "indicatienummer;jeugdige;gemeente;productcode;begindatum;einddatum;registratiedatum",
        ends.enumerated().map { "I\($0);J\($0);GM0153;PLZ;2018-01-01;\($1);2020-07-01" })
}
