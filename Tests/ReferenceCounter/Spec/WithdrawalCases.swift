/// Records that are withdrawn or removed (Rekenregels, R2.5).
let withdrawalCases: [SpecCase] = [
    SpecCase(
        "A withdrawn record does not exist, in all six words and any case; other statuses change nothing",
        [
            .declaraties(
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01;ingetrokken",
                "D2;J2;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01;VERVALLEN",
                "D3;J3;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01;Afgewezen",
                "D4;J4;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01; afgekeurd ",
                "D5;J5;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01;geannuleerd",
                "D6;J6;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01;verwijderd",
                "D7;J7;GM0153;PLZ;2019-01-01;2019-01-31;2,00;2020-07-01;betaald",
                "D8;J8;GM0153;PLZ;2019-01-01;2019-01-31;4,00;2020-07-01;", also: "status")
        ],
        expecting: [aantal("niet_thuis", "2019", 2), bedrag("niet_thuis", "2019", "6,00")]),
    SpecCase(
        "A withdrawal takes away what was there before, and needs only gemeente, number, registratiedatum and status",
        [
            .indicaties(
                "I1;J1;GM0153;PLZ;2019-01-01;;2020-07-01;", "I1;;GM0153;;;;2020-07-02;ingetrokken",
                "I2;J2;GM0153;PLZ;2019-01-01;;2020-07-01;", also: "status"),
            .declaraties(
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01;",
                "D1;;153;;;;;2020-07-02;vervallen",
                "D2;J2;GM0153;PLZ;2019-01-01;2019-01-31;2,00;2020-07-01;",
                "D2;?;GM0153;?;31-31-2019;?;?;2020-07-02;vervallen",  // what it does hold is not looked at
                "D3;J3;GM0153;PLZ;2019-01-01;2019-01-31;4,00;2020-07-01;",
                "D3;;GM0153;;;;;;vervallen",  // no registratiedatum
                ";;GM0153;;;;;2020-07-02;vervallen",  // no number
                "D3;;GM9999;;;;;2020-07-02;vervallen", also: "status"),  // no gemeente
        ],
        expecting: [
            aantal("indicaties", "2019", 1), aantal("niet_thuis", "2019", 1), bedrag("niet_thuis", "2019", "4,00"),
        ],
        rejected: [7, 8, 9]),
    SpecCase(
        "A record that was withdrawn and registered again exists, also on the same day",
        [
            .declaraties(
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-06-01;",
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-06-02;ingetrokken",
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;2,00;2020-06-03;",
                "D2;J2;GM0153;RES;2019-01-01;2019-01-31;4,00;2020-06-02;ingetrokken",
                "D2;J2;GM0153;RES;2019-01-01;2019-01-31;8,00;2020-06-02;",
                "D3;J3;GM0153;JZP;2019-01-01;2019-01-31;16,00;2020-06-02;",
                "D3;J3;GM0153;JZP;2019-01-01;2019-01-31;16,00;2020-06-02;ingetrokken", also: "status")
        ],
        expecting: [
            bedrag("gezinsvormen", "2019", "2,00"), bedrag("residentieel", "2019", "8,00"),
            bedrag("jeugdzorgplus", "2019", "0,00"), aantal("niet_thuis", "2019", 2),
        ]),
    SpecCase(
        "A withdrawal after the peildatum is not seen yet",
        [
            .declaraties(
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-06-01;",
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-06-03;ingetrokken", also: "status")
        ],
        peildatum: "2020-06-02",
        expecting: [aantal("niet_thuis", "2019", 1)]),
    SpecCase(
        "Reden 13, 01 and 1 remove an indicatie only when its einddatum equals its begindatum",
        [
            .indicaties(
                "I1;J1;GM0153;PLZ;2019-01-01;2019-01-01;2020-07-01;13",  // removed
                "I2;J2;GM0153;PLZ;2019-01-01;2019-01-01;2020-07-01;01",  // removed
                "I3;J3;GM0153;PLZ;2019-01-01;2019-01-01;2020-07-01;1",  // removed
                "I4;J4;GM0153;PLZ;2019-01-01;2019-01-02;2020-07-01;13",  // two days
                "I5;J5;GM0153;PLZ;2019-01-01;2019-01-02;2020-07-01;01",  // two days
                "I6;J6;GM0153;PLZ;2019-01-01;2019-01-02;2020-07-01;1",  // two days
                "I7;J7;GM0153;PLZ;2019-01-01;;2020-07-01;13",  // still running
                "I8;J8;GM0153;PLZ;2019-01-01;2019-12-31;2020-06-01;",
                "I8;J8;GM0153;PLZ;2019-01-01;1-1-2019;2020-07-01; 01 ",  // removes the version before it
                "I9;J9;GM0153;PLZ;2019-01-01;2019-01-01;2020-06-01;13",
                "I9;J9;GM0153;PLZ;2019-01-01;2019-12-31;2020-07-01;",  // registered again
                also: "reden_wijziging")
        ],
        // J4, J5, J6, J7 and J9
        expecting: [aantal("indicaties", "2019", 5)]),
    SpecCase(
        "No other reden removes an indicatie of one day, however much it looks like one that does",
        [
            .indicaties(
                "I1;J1;GM0153;PLZ;2019-01-01;2019-01-01;2020-07-01;013",
                "I2;J2;GM0153;PLZ;2019-01-01;2019-01-01;2020-07-01;13.0",
                "I3;J3;GM0153;PLZ;2019-01-01;2019-01-01;2020-07-01;001",
                "I4;J4;GM0153;PLZ;2019-01-01;2019-01-01;2020-07-01;14",
                "I5;J5;GM0153;PLZ;2019-01-01;2019-01-01;2020-07-01;",
                "I6;J6;GM0153;PLZ;2019-01-01;2019-01-01;2020-07-01;n.v.t.", also: "reden_wijziging")
        ],
        expecting: [aantal("indicaties", "2019", 6)]),
]
