/// From productcode to voorziening (Rekenregels, R1.4).
let productcodeCases: [SpecCase] = [
    SpecCase(
        "An exact code goes before a prefix, and the longest prefix before a shorter one",
        [
            .voorzieningen(
                "44*;pleegzorg;;;;", "44A*;gezinshuis;;;;", "44A01;residentieel;;;;", "4*;jeugdzorgplus;;;;"),
            .declaraties(
                "D1;J1;GM0153;44A01;2019-01-01;2019-01-31;1,00;2020-07-01",  // exact: residentieel
                "D2;J2;GM0153;44A02;2019-01-01;2019-01-31;2,00;2020-07-01",  // 44A*: gezinshuis
                "D3;J3;GM0153;44B01;2019-01-01;2019-01-31;4,00;2020-07-01",  // 44*: pleegzorg
                "D4;J4;GM0153;44;2019-01-01;2019-01-31;8,00;2020-07-01",  // a prefix fits itself: pleegzorg
                "D5;J5;GM0153;4;2019-01-01;2019-01-31;16,00;2020-07-01",  // 4*: jeugdzorgplus
                "D6;J6;GM0153;44a01;2019-01-01;2019-01-31;32,00;2020-07-01",  // case-sensitive: 44*
                "D7;J7;GM0153;x44;2019-01-01;2019-01-31;64,00;2020-07-01"),  // onbekend
        ],
        // gezinsvormen 2 + 4 + 8 + 32
        expecting: [
            bedrag("residentieel", "2019", "1,00"), bedrag("gezinsvormen", "2019", "46,00"),
            bedrag("jeugdzorgplus", "2019", "16,00"), aantal("niet_thuis", "2019", 6), aantal("declaraties", "2019", 7),
        ]),
    SpecCase(
        "A prefix of its own gemeente goes before an exact general code",
        [
            .voorzieningen("44A01;residentieel;;;;", "4*;pleegzorg;;gm0141;;", "44A02;jeugdzorgplus;;141;;"),
            .declaraties(
                "D1;J1;GM0153;44A01;2019-01-01;2019-01-31;1,00;2020-07-01",  // general: residentieel
                "D2;J2;GM0141;44A01;2019-01-01;2019-01-31;2,00;2020-07-01",  // 4* of GM0141: pleegzorg
                "D3;J3;GM0141;44A02;2019-01-01;2019-01-31;4,00;2020-07-01",  // exact of GM0141: jeugdzorgplus
                "D4;J4;GM0153;44A02;2019-01-01;2019-01-31;8,00;2020-07-01"),  // nothing for GM0153: onbekend
        ],
        expecting: [
            bedrag("residentieel", "2019", "1,00"), bedrag("gezinsvormen", "2019", "2,00"),
            bedrag("jeugdzorgplus", "2019", "4,00"), aantal("niet_thuis", "2019", 3),
        ]),
    SpecCase(
        "A dated line holds for rows that begin from vanaf up to and including tm",
        [
            .voorzieningen(
                "44;pleegzorg;;;;31-01-2019", "44;residentieel;;;2019-02-01;2019-02-28",
                "44;jeugdzorgplus;;;2019-03-02;",
                "4*;ambulant;;;;"),
            .declaraties(
                "D1;J1;GM0153;44;2019-01-31;2019-12-31;1,00;2020-07-01",
                "D2;J2;GM0153;44;2019-02-01;2019-12-31;2,00;2020-07-01",
                "D3;J3;GM0153;44;2019-02-28;2019-12-31;4,00;2020-07-01",
                "D4;J4;GM0153;44;2019-03-01;2019-12-31;8,00;2020-07-01",  // between the lines: the prefix
                "D5;J5;GM0153;44;2019-03-02;2019-12-31;16,00;2020-07-01"),
        ],
        expecting: [
            bedrag("gezinsvormen", "2019", "1,00"), bedrag("residentieel", "2019", "6,00"),
            bedrag("thuis", "2019", "8,00"), bedrag("jeugdzorgplus", "2019", "16,00"),
        ]),
    SpecCase(
        "A star alone fits every productcode but an empty one",
        [
            .voorzieningen("*;ambulant;;;;"),
            .declaraties(
                "D1;J1;GM0153;x;2019-01-01;2019-01-31;1,00;2020-07-01",
                "D2;J2;GM0153;;2019-01-01;2019-01-31;2,00;2020-07-01"),
        ],
        expecting: [aantal("thuis", "2019", 1), bedrag("thuis", "2019", "1,00"), aantal("declaraties", "2019", 2)]),
    SpecCase(
        "Lines that could tie are an error",
        [.voorzieningen("44*;pleegzorg;;;;2019-01-31", "44*;pleegzorg;;;2019-01-31;")],
        exit: 78),
    SpecCase(
        "Lines that hold on other days, for other gemeenten or with a star do not tie",
        [
            .voorzieningen(
                "44*;pleegzorg;;;;2019-01-30", "44*;residentieel;;;2019-01-31;", "44*;ambulant;;GM0153;;",
                "44*;overig;;GM0141;;", "44;gezinshuis;;;;"),
            .declaraties("D1;J1;GM0153;44;2019-01-01;2019-01-31;1,00;2020-07-01"),
        ],
        expecting: [aantal("thuis", "2019", 1)]),
]
