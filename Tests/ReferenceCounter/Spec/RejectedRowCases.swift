/// Rows that break Rekenregels, R1, and rows out of scope (R2.3).
let rejectedRowCases: [SpecCase] = [
    SpecCase(
        "A row is rejected for an empty required field, a wrong number of fields, its dates or its gemeente",
        [
            .declaraties(
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01",
                ";J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01",
                "D2;;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01",
                "D2;J1;;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01",
                "D2;J1;GM0153;PLZ;;2019-01-31;1,00;2020-07-01",
                "D2;J1;GM0153;PLZ;2019-01-01;;1,00;2020-07-01",
                "D2;J1;GM0153;PLZ;2019-01-01;2019-01-31;;2020-07-01",
                "D2;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;",
                "D2;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01;",  // a field too many
                "D2;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00",  // a field too few
                "D2;J1;GM0153;PLZ;2019-01-31;2019-01-30;1,00;2020-07-01",  // einddatum before begindatum
                "D2;J1;GM0164;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01",  // not in gemeenten.csv
                "D2;J1;GM153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01",  // GM and three digits
                "D2;J1;00153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01",  // five digits
                "  ; ;\t;;;;;",  // not a row
                "",
                "D2;\u{7F};GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01",  // a control character
                "D3;J1;GM0153;PLZ;2019-01-31;2019-01-31;2,00;2020-07-01")
        ],
        expecting: [bedrag("niet_thuis", "2019", "3,00")],
        rejected: [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 18]),
    SpecCase(
        "An indicatie may have no einddatum, but no einddatum before its begindatum",
        [
            .indicaties(
                "I1;J1;GM0153;;2019-01-01;;2020-07-01", "I2;J2;GM0153;PLZ;2019-01-02;2019-01-01;2020-07-01",
                "I3;J3;GM0153;PLZ;2019-01-01;nvt;2020-07-01")
        ],
        expecting: [aantal("indicaties", "2019", 1)],
        rejected: [
            ReferenceRejectedLine(path: SpecFile.indicatiesPath, line: 3),
            ReferenceRejectedLine(path: SpecFile.indicatiesPath, line: 4),
        ]),
    SpecCase(
        "A jeugdige has at most 64 bytes of UTF-8, a number at most 255",
        [
            .declaraties(
                "D1;\(String(repeating: "a", count: 64));GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01",
                "D2;\(String(repeating: "a", count: 65));GM0153;PLZ;2019-01-01;2019-01-31;2,00;2020-07-01",
                "D3;\(String(repeating: "\u{E9}", count: 32));GM0153;PLZ;2019-01-01;2019-01-31;4,00;2020-07-01",
                "D4;\(String(repeating: "\u{E9}", count: 32))a;GM0153;PLZ;2019-01-01;2019-01-31;8,00;2020-07-01",
                "\(String(repeating: "5", count: 255));J1;GM0153;PLZ;2019-01-01;2019-01-31;16,00;2020-07-01",
                "\(String(repeating: "5", count: 254))6;J1;GM0153;PLZ;2019-01-01;2019-01-31;32,00;2020-07-01",
                "\(String(repeating: "5", count: 256));J1;GM0153;PLZ;2019-01-01;2019-01-31;64,00;2020-07-01")
        ],
        // 1 + 4 + 16 + 32
        expecting: [aantal("niet_thuis", "2019", 3), bedrag("niet_thuis", "2019", "53,00")], rejected: [3, 5, 8]),
    SpecCase(
        "Other laws are set aside, unknown ones rejected, both before anything but the number of fields",
        [
            .declaraties(
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01;",
                "D2;J2;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01;JEUGDWET",
                "D3;J3;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01;jw",
                "D4;J4;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01;wmo",
                "D4;J4;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01;Wmo2015",
                "D4;J4;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01;WMO 2015",
                "D4;J4;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01;participatiewet",
                "D4;J4;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01;pw",
                "D4;J4;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01;WLZ",
                "D4;;;;;;;;Zvw",  // broken, but not ours
                "D4;J4;GM0153;PLZ;2019-01-01;2019-01-31;1,00;Wmo",  // a field too few
                "D4;J4;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01;Wmo  2015",
                "D4;J4;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01;Jeugd",
                "D4;J4;GM0153;PLZ;2019-01-01;2019-01-31;1,00;\"2020-07-01\"x;Wmo",  // a bad quote, but not ours
                "D4;J4;GM0153;PLZ;2019-01-01;2019-01-31;1,00;\"2020-07-01\"x;JW",  // a bad quote
                "D4;J4;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01;\"Wmo\"x", also: "wet")
        ],
        expecting: [aantal("niet_thuis", "2019", 3), bedrag("niet_thuis", "2019", "3,00")],
        rejected: [12, 13, 14, 16, 17]),
    SpecCase(
        "A bsn passes the elfproef, is not 000000000, and gets its zeros back",
        [
            .text(
                SpecFile.indicatiesPath,
                "indicatienummer;bsn;gemeente;productcode;begindatum;einddatum;registratiedatum"),
            .text(
                SpecFile.declaratiesPath,
                """
                declaratienummer;bsn;gemeente;productcode;begindatum;einddatum;bedrag;registratiedatum
                D1;111222333;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01
                D2;012345672;GM0153;PLZ;2019-01-01;2019-01-31;2,00;2020-07-01
                D3;12345672;GM0153;PLZ;2019-01-01;2019-01-31;4,00;2020-07-01
                D4;111222334;GM0153;PLZ;2019-01-01;2019-01-31;8,00;2020-07-01
                D5;000000000;GM0153;PLZ;2019-01-01;2019-01-31;8,00;2020-07-01
                D6;0;GM0153;PLZ;2019-01-01;2019-01-31;8,00;2020-07-01
                D7;0111222333;GM0153;PLZ;2019-01-01;2019-01-31;8,00;2020-07-01
                D8;11122233x;GM0153;PLZ;2019-01-01;2019-01-31;8,00;2020-07-01
                """),
        ],
        // 111222333: 9+8+7+12+10+8+9+6−3 = 66 = 6 × 11. 012345672: 0+8+14+18+20+20+18+14−2 = 110 = 10 × 11.
        // The row with one digit more is wrong by 1.
        expecting: [aantal("niet_thuis", "2019", 2), bedrag("niet_thuis", "2019", "7,00")], rejected: [5, 6, 7, 8, 9]),
]
