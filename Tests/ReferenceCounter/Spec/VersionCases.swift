/// Versions of one record, and the peildatum (Rekenregels, R2.2 and R2.4).
let versionCases: [SpecCase] = [
    SpecCase(
        "The version with the latest registratiedatum holds, wherever it stands, and takes everything over",
        [
            .declaraties(
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;300,00;2020-07-02",
                "D1;J2;GM0153;AMB;2019-02-01;2019-02-28;100,00;2020-07-01",
                "D2;J2;GM0153;AMB;2019-01-01;2019-01-31;7,00;2020-07-01",
                "D2;J3;GM0153;RES;2019-01-01;2019-01-31;9,00;2020-07-03")
        ],
        expecting: [
            aantal("declaraties", "2019", 2), bedrag("gezinsvormen", "2019", "300,00"),
            bedrag("residentieel", "2019", "9,00"), aantal("thuis", "2019", 0), bedrag("thuis", "2019", "0,00"),
        ]),
    SpecCase(
        "On a tie in one file the last row holds",
        [
            .declaraties(
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01",
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;2,00;1-7-2020")
        ],
        expecting: [bedrag("niet_thuis", "2019", "2,00")]),
    SpecCase(
        "On a tie of files outside deliveries the one that comes last in byte order of its path holds",
        [
            // Capitals come before small letters, and - before / : B…, a-b/…, a/…, b…
            .declaraties("D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01", at: "leveringen/b/declaraties.csv"),
            .declaraties("D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;2,00;2020-07-01", at: "leveringen/B/declaraties.csv"),
            .declaraties(
                "D2;J1;GM0153;RES;2019-01-01;2019-01-31;4,00;2020-07-01", at: "leveringen/a/Declaraties-1.CSV"),
            .declaraties(
                "D2;J1;GM0153;RES;2019-01-01;2019-01-31;8,00;2020-07-01", at: "leveringen/a-b/declaraties.csv"),
        ],
        expecting: [bedrag("gezinsvormen", "2019", "1,00"), bedrag("residentieel", "2019", "4,00")]),
    SpecCase(
        "A delivery that repeats everything changes nothing",
        [
            .declaraties("D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01"),
            .declaraties("D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01", at: "leveringen/z/declaraties.csv"),
        ],
        expecting: [aantal("niet_thuis", "2019", 1), bedrag("niet_thuis", "2019", "1,00")]),
    SpecCase(
        "The same declaratienummer at another aanbieder or gemeente is another record",
        [
            .declaraties(
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01;01234567",
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;2,00;2020-07-01;1234567",  // the same aanbieder
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;4,00;2020-07-01;1234568",
                "D1;J1;0153;PLZ;2019-01-01;2019-01-31;8,00;2020-07-01;",  // no aanbieder
                "D1;J1;GM0141;PLZ;2019-01-01;2019-01-31;16,00;2020-07-01;01234567",
                "D1;J1;gm0153;PLZ;2019-01-01;2019-01-31;32,00;2020-07-01;001234567",  // 9 digits stay as they are
                "d1;J1;153;PLZ;2019-01-01;2019-01-31;64,00;2020-07-01;01234567",  // numbers are case-sensitive
                also: "aanbieder"),
            // Without the column the aanbieder is empty, so this takes the place of the 8,00.
            .declaraties("D1;J1;153;PLZ;2019-01-01;2019-01-31;128,00;2020-07-01", at: "leveringen/z/declaraties.csv"),
        ],
        // 2 + 4 + 128 + 16 + 32 + 64
        expecting: [bedrag("niet_thuis", "2019", "246,00")]),
    SpecCase(
        "The aanbieder is no part of the number of an indicatie, the gemeente is",
        [
            .indicaties(
                "I1;J1;GM0153;PLZ;2019-01-01;;2020-07-01;01234567", "I1;J2;GM0153;PLZ;2019-01-01;;2020-07-02;7654321",
                "I1;J3;GM0141;PLZ;2019-01-01;;2020-07-01;01234567", also: "aanbieder")
        ],
        expecting: [aantal("indicaties", "2019", 2)]),
    SpecCase(
        "The peildatum is the latest registratiedatum of the accepted rows, out of scope and rejected rows apart",
        [
            .touched(2020),
            .instellingen(betrouwbaar: nil),
            .indicaties("I1;J1;GM0153;PLZ;2019-01-01;;2020-06-30"),
            .declaraties(
                "D1;J1;GM0153;PLZ;2019-01-01;2019-12-31;1,00;2020-06-29;",
                "D2;J1;GM0153;PLZ;2019-01-01;2019-12-31;1,00;2021-06-29;Wmo",
                "D3;;GM0153;PLZ;2019-01-01;2019-12-31;1,00;2021-06-29;", also: "wet"),
        ],
        // 182 days after 2019: shown. It would not be with 29 June, and 2020-tm-Q2 would be shown with 2021.
        expecting: [bedrag("niet_thuis", "2019", "1,00"), bedrag("niet_thuis", "2020-tm-Q2", nil)], rejected: [4]),
    SpecCase(
        "A version on the peildatum is seen, one of the day after is not",
        [
            .declaraties(
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-05-01",
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;2,00;2020-05-02",
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;4,00;2020-05-03",
                "D2;J2;GM0153;PLZ;2019-01-01;2019-01-31;8,00;2020-05-03")
        ],
        peildatum: "2020-05-02",
        expecting: [aantal("niet_thuis", "2019", 1), bedrag("niet_thuis", "2019", "2,00")]),
    SpecCase(
        "A row that is rejected or out of scope takes no version's place",
        [
            .declaraties(
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01;Jeugdwet",
                "D1;J1;GM0153;PLZ;2019-01-01;2018-01-31;2,00;2020-07-02;JW",
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;4,00;2020-07-03;Wmo 2015", also: "wet")
        ],
        expecting: [bedrag("niet_thuis", "2019", "1,00")], rejected: [3]),
]
