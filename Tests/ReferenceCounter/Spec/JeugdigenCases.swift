/// Who is counted where (Rekenregels, R3.3).
let jeugdigenCases: [SpecCase] = [
    SpecCase(
        "Two types in a period count once each, once in the total, and their amounts add up",
        [
            .declaraties(
                "D1;J1;GM0153;PLZ;2019-01-01;2019-06-30;100,00;2020-07-01",
                "D2;J1;GM0153;RES;2019-07-01;2019-12-31;200,00;2020-07-01")
        ],
        expecting: [
            aantal("declaraties", "2019", 1), aantal("gezinsvormen", "2019", 1), aantal("residentieel", "2019", 1),
            aantal("niet_thuis", "2019", 1), bedrag("gezinsvormen", "2019", "100,00"),
            bedrag("residentieel", "2019", "200,00"), bedrag("niet_thuis", "2019", "300,00"),
            aantal("thuis", "2019", 0),
        ]),
    SpecCase(
        "Pleegzorg and gezinshuis are one type, and so are residentieel and beschikbaarheidsvoorziening",
        [
            .declaraties(
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01",
                "D2;J1;GM0153;GZH;2019-02-01;2019-02-28;2,00;2020-07-01",
                "D3;J2;GM0153;RES;2019-01-01;2019-01-31;4,00;2020-07-01",
                "D4;J2;GM0153;WVHS;2019-02-01;2019-02-28;8,00;2020-07-01",
                "D5;J3;GM0153;JZP;2019-02-01;2019-02-28;16,00;2020-07-01")
        ],
        expecting: [
            aantal("gezinsvormen", "2019", 1), bedrag("gezinsvormen", "2019", "3,00"),
            aantal("residentieel", "2019", 1), bedrag("residentieel", "2019", "12,00"),
            aantal("jeugdzorgplus", "2019", 1), bedrag("jeugdzorgplus", "2019", "16,00"),
            aantal("niet_thuis", "2019", 3), bedrag("niet_thuis", "2019", "31,00"),
        ]),
    SpecCase(
        "Who stops and starts again in one year counts once",
        [
            .declaraties(
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;10,00;2020-07-01",
                "D2;J1;GM0153;PLZ;2019-11-01;2019-11-30;10,00;2020-07-01")
        ],
        expecting: [aantal("niet_thuis", "2019", 1), bedrag("niet_thuis", "2019", "20,00")]),
    SpecCase(
        "Who moves to another gemeente is one jeugdige in Twente",
        [
            .declaraties(
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;10,00;2020-07-01",
                "D1;J1;GM0141;PLZ;2019-02-01;2019-02-28;10,00;2020-07-01")
        ],
        expecting: [aantal("niet_thuis", "2019", 1), bedrag("niet_thuis", "2019", "20,00")]),
    SpecCase(
        "A jeugdige who is unique within the gemeente only counts once per gemeente",
        [
            .instellingen(also: #""jeugdige_uniek_binnen": "gemeente""#),
            .declaraties(
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;10,00;2020-07-01",
                "D1;J1;GM0141;AMB;2019-02-01;2019-02-28;10,00;2020-07-01"),
        ],
        expecting: [
            aantal("declaraties", "2019", 2), aantal("niet_thuis", "2019", 1), aantal("thuis", "2019", 1),
            aantal("ambulant_bij_niet_thuis", "2019", 0), bedrag("thuis", "2019", "10,00"),
        ]),
    SpecCase(
        "Ambulante jeugdhulp of who is niet thuis is table 5, whenever in the period it fell; of all others table 3",
        [
            .declaraties(
                "D1;J1;GM0153;AMB;2019-01-01;2019-01-31;50,00;2020-07-01",
                "D2;J1;GM0141;PLZ;2019-12-31;2019-12-31;10,00;2020-07-01",
                "D3;J2;GM0153;AMB;2019-12-01;2019-12-31;30,00;2020-07-01")
        ],
        expecting: [
            aantal("thuis", "2019", 1), bedrag("thuis", "2019", "30,00"),
            aantal("ambulant_bij_niet_thuis", "2019", 1), bedrag("ambulant_bij_niet_thuis", "2019", "50,00"),
            aantal("niet_thuis", "2019", 1), bedrag("niet_thuis", "2019", "10,00"),
        ]),
    SpecCase(
        "Niet thuis in one period says nothing of another",
        [
            .declaraties(
                "D1;J1;GM0153;PLZ;2019-01-01;2019-12-31;10,00;2020-07-01",
                "D2;J1;GM0153;AMB;2020-02-01;2020-02-29;5,00;2020-07-01")
        ],
        expecting: [
            aantal("thuis", "2019", 0), aantal("niet_thuis", "2019", 1),
            aantal("thuis", "2020-tm-Q2", 1), bedrag("thuis", "2020-tm-Q2", "5,00"),
            aantal("niet_thuis", "2020-tm-Q2", 0),
        ]),
    SpecCase(
        "Overig and onbekend count in table 2 only",
        [
            .indicaties("I1;J3;GM0153;;2019-01-01;;2020-07-01", "I2;J4;GM0153;AMB2;2019-01-01;;2020-07-01"),
            .declaraties(
                "D1;J1;GM0153;OVG;2019-01-01;2019-01-31;1,00;2020-07-01",
                "D2;J2;GM0153;;2019-01-01;2019-01-31;2,00;2020-07-01",
                "D3;J3;GM0153;amb;2019-01-01;2019-01-31;4,00;2020-07-01"),
        ],
        expecting: [
            aantal("indicaties", "2019", 2), aantal("declaraties", "2019", 3), aantal("thuis", "2019", 0),
            aantal("niet_thuis", "2019", 0), bedrag("thuis", "2019", "0,00"), bedrag("niet_thuis", "2019", "0,00"),
        ]),
    SpecCase(
        "Jeugdigen are compared byte for byte, after trimming: case, leading zeros and composed letters matter",
        [
            // Seven: a1, A1, 1, 01, e with an accent in one scalar and in two, and a b; the last row is a1 again.
            .declaraties(
                "D1;a1;GM0153;AMB;2019-01-01;2019-01-31;1,00;2020-07-01",
                "D2;A1;GM0153;AMB;2019-01-01;2019-01-31;1,00;2020-07-01",
                "D3;1;GM0153;AMB;2019-01-01;2019-01-31;1,00;2020-07-01",
                "D4;01;GM0153;AMB;2019-01-01;2019-01-31;1,00;2020-07-01",
                "D5;\u{E9};GM0153;AMB;2019-01-01;2019-01-31;1,00;2020-07-01",
                "D6;e\u{301};GM0153;AMB;2019-01-01;2019-01-31;1,00;2020-07-01",
                "D7;a b;GM0153;AMB;2019-01-01;2019-01-31;1,00;2020-07-01",
                "D8;\u{A0}\t a1 \u{A0};GM0153;AMB;2019-01-01;2019-01-31;1,00;2020-07-01")
        ],
        expecting: [aantal("declaraties", "2019", 7), aantal("thuis", "2019", 7)]),
]
