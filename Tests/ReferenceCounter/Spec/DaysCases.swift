/// First and last days, and the periods of a quarter (Rekenregels, R3.1 and R4).
let daysCases: [SpecCase] = [
    SpecCase(
        "One day in the period is enough, one day beside it is not",
        [
            .declaraties(
                "D1;J1;GM0153;PLZ;2018-12-01;2019-01-01;32,00;2020-07-01",  // last day = first day of 2019
                "D2;J2;GM0153;PLZ;2018-12-01;2018-12-31;31,00;2020-07-01",  // ends the day before 2019
                "D3;J3;GM0153;PLZ;2020-06-30;2020-06-30;7,00;2020-07-01",  // the last day of the half year
                "D4;J4;GM0153;PLZ;2020-07-01;2020-07-01;9,00;2020-07-01")  // the day after it
        ],
        expecting: [
            aantal("niet_thuis", "2019", 1), bedrag("niet_thuis", "2019", "1,00"),
            aantal("niet_thuis", "2020-tm-Q2", 1), bedrag("niet_thuis", "2020-tm-Q2", "7,00"),
        ]),
    SpecCase(
        "An indicatie counts in every period that it touches, an open one in all that follow",
        [
            .indicaties(
                "I1;J1;GM0153;AMB;2018-01-01;;2020-07-01",  // 2019 and 2020
                "I2;J2;GM0153;AMB;2018-01-01;2019-01-01;2020-07-01",  // 2019
                "I3;J3;GM0153;AMB;2018-01-01;2018-12-31;2020-07-01",  // neither
                "I4;J4;GM0153;AMB;2020-06-30;;2020-07-01",  // 2020
                "I5;J5;GM0153;AMB;2020-07-01;;2020-07-01",  // neither
                "I6;J1;GM0153;PLZ;2019-03-01;2019-03-01;2020-07-01")  // J1 once more
        ],
        expecting: [aantal("indicaties", "2019", 2), aantal("indicaties", "2020-tm-Q2", 2)]),
    SpecCase(
        "A first quarter runs to 31 March",
        [.declaraties("D1;J1;GM0153;PLZ;2020-01-01;2020-12-31;366,00;2020-07-01")],
        kwartaal: "2020-Q1", vanaf: 2020,
        // 31 + 29 + 31 = 91 of 366 days.
        expecting: [aantal("niet_thuis", "2020-tm-Q1", 1), bedrag("niet_thuis", "2020-tm-Q1", "91,00")],
        never: ["1;", "4;niet_thuis;Twente;2019", "4;niet_thuis;Twente;2020;"]),
    SpecCase(
        "A third quarter runs to 30 September",
        [.declaraties("D1;J1;GM0153;PLZ;2020-01-01;2020-12-31;366,00;2020-07-01")],
        kwartaal: "2020-Q3", vanaf: 2020,
        // 91 + 91 (April–June) + 31 + 31 + 30 = 274 of 366 days.
        expecting: [bedrag("niet_thuis", "2020-tm-Q3", "274,00")]),
    SpecCase(
        "A fourth quarter is the full year, with its population",
        [
            .bevolking("2020;Twente;1000;200"),
            .declaraties("D1;J1;GM0153;PLZ;2020-01-01;2020-12-31;366,00;2020-07-01"),
        ],
        kwartaal: "2020-Q4", vanaf: 2020,
        expecting: [aantal("niet_thuis", "2020", 1), bedrag("niet_thuis", "2020", "366,00")]
            + bevolking("2020", "1000", "200", "20,0"),
        never: ["4;niet_thuis;Twente;2020-tm"]),
]
