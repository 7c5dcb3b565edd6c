/// Where the jeugdigen of a voorziening come from (Rekenregels, R1.4 and R3.2).
let bronCases: [SpecCase] = [
    SpecCase(
        "Without a bronregel only who is declared for is counted",
        [.touched(2019), .indicaties("I1;J1;GM0153;PLZ;2019-01-01;;2020-07-01")],
        expecting: [
            aantal("indicaties", "2019", 1), aantal("niet_thuis", "2019", 0), aantal("gezinsvormen", "2019", 0),
        ]),
    SpecCase(
        "With bron indicatie the indicaties are counted, and the declared amounts still add up",
        [
            .touched(2020),
            .bronregels("jeugdzorgplus;2019;indicatie"),
            .indicaties("I1;J1;GM0153;JZP;2019-01-01;2019-12-31;2020-07-01"),
            .declaraties("D1;J2;GM0153;JZP;2019-01-01;2019-01-31;100,00;2020-07-01"),
            .aanvullend("2019;;jeugdzorgplus;1000,00;uitvraag"),
        ],
        // J1 by the indicatie, J2 not; 100 declared and 1000 added.
        expecting: [
            aantal("jeugdzorgplus", "2019", 1), bedrag("jeugdzorgplus", "2019", "1100,00"),
            aantal("niet_thuis", "2019", 1), aantal("declaraties", "2019", 1), aantal("jeugdzorgplus", "2020-tm-Q2", 0),
        ]),
    SpecCase(
        "With bron beide both are counted, each jeugdige once",
        [
            .touched(2020),
            .bronregels("beschikbaarheidsvoorziening;2018;beide"),
            .indicaties("I1;J1;GM0153;WVHS;2019-01-01;;2020-07-01", "I2;J2;GM0153;WVHS;2019-01-01;;2020-07-01"),
            .declaraties(
                "D1;J2;GM0153;WVHS;2019-01-01;2019-01-31;1,00;2020-07-01",
                "D2;J3;GM0153;WVHS;2019-01-01;2019-01-31;1,00;2020-07-01"),
        ],
        expecting: [aantal("residentieel", "2019", 3), aantal("residentieel", "2020-tm-Q2", 2)]),
    SpecCase(
        "The line with the greatest vanaf_jaar not after the year of the period holds",
        [
            .touched(2018, 2019, 2020),
            .bronregels("pleegzorg;2020;indicatie", "pleegzorg;2015;beide", "pleegzorg;2019;declaratie"),
            .indicaties("I1;J1;GM0153;PLZ;2018-01-01;;2020-07-01"),
        ],
        vanaf: 2018,
        // 2018: beide → J1. 2019: declaratie → nobody. 2020: indicatie → J1.
        expecting: [
            aantal("gezinsvormen", "2018", 1), aantal("gezinsvormen", "2019", 0),
            aantal("gezinsvormen", "2020-tm-Q2", 1),
        ]),
    SpecCase(
        "Before the first vanaf_jaar the bron is declaratie",
        [
            .bronregels("pleegzorg;2020;indicatie"),
            .indicaties("I1;J1;GM0153;PLZ;2018-01-01;;2020-07-01"),
            .declaraties("D1;J2;GM0153;PLZ;2019-01-01;2020-01-31;1,00;2020-07-01"),
        ],
        // 2019: J2, who is declared for; 2020: J1, who has an indicatie.
        expecting: [aantal("gezinsvormen", "2019", 1), aantal("gezinsvormen", "2020-tm-Q2", 1)]),
    SpecCase(
        "Ambulant by indicatie alone is thuis with no amount, and niet thuis by indicatie moves the ambulante amount",
        [
            .bronregels("ambulant;2019;beide", "jeugdzorgplus;2019;indicatie"),
            .indicaties("I1;J1;GM0153;AMB;2019-01-01;2019-12-31;2020-07-01", "I2;J2;GM0153;JZP;2019-01-01;;2020-07-01"),
            .declaraties("D1;J2;GM0153;AMB;2019-01-01;2019-01-31;12,34;2020-07-01"),
        ],
        expecting: [
            aantal("thuis", "2019", 1), bedrag("thuis", "2019", "0,00"),
            aantal("ambulant_bij_niet_thuis", "2019", 1), bedrag("ambulant_bij_niet_thuis", "2019", "12,34"),
        ]),
]
