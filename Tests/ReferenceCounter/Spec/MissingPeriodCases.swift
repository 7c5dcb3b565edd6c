/// Periods of which nothing was delivered (Rekenregels, R2.7).
let missingPeriodCases: [SpecCase] = [
    SpecCase(
        "In a period that no declaratie touches every figure but indicaties and the population is missing",
        [
            .bevolking("2019;Twente;1000;200"), .bronregels("jeugdzorgplus;2015;indicatie"),
            .aanvullend("2019;;jeugdzorgplus;1000,00;uitvraag"),
            .indicaties("I1;J1;GM0153;JZP;2019-01-01;2019-12-31;2020-07-01"),
            .declaraties(
                "D1;J1;GM0153;AMB;2018-01-01;2018-12-31;1,00;2020-07-01",  // ends the day before
                "D2;J1;GM0153;PLZ;2020-01-01;2020-01-31;2,00;2020-07-01"),  // begins the day after
        ],
        expecting: bevolking("2019", "1000", "200", "20,0") + [
            aantal("indicaties", "2019", 1), ontbreekt("declaraties", "2019"), ontbreekt("thuis", "2019"),
            ontbreekt("thuis", "2019", "bedrag"), ontbreekt("niet_thuis", "2019"),
            ontbreekt("niet_thuis", "2019", "bedrag"), ontbreekt("ambulant_bij_niet_thuis", "2019"),
            ontbreekt("gezinsvormen", "2019"), ontbreekt("residentieel", "2019", "bedrag"),
            ontbreekt("jeugdzorgplus", "2019"), ontbreekt("jeugdzorgplus", "2019", "bedrag"),
            aantal("niet_thuis", "2020-tm-Q2", 1),
        ]),
    SpecCase(
        "In a period that no indicatie touches only the number of indicaties is missing",
        [
            .bronregels("jeugdzorgplus;2015;indicatie"),
            .indicaties("I1;J1;GM0153;JZP;2018-01-01;2018-12-31;2020-07-01"),
            .declaraties("D1;J1;GM0153;AMB;2019-01-01;2019-12-31;1,00;2020-07-01"),
        ],
        expecting: [
            ontbreekt("indicaties", "2019"), aantal("declaraties", "2019", 1), aantal("jeugdzorgplus", "2019", 0),
            aantal("thuis", "2019", 1), ontbreekt("indicaties", "2020-tm-Q2"), ontbreekt("thuis", "2020-tm-Q2"),
        ]),
    SpecCase(
        "One day of one declaratie of no euros and no known form is enough to know that the rest is 0",
        [
            .indicaties("I1;J1;GM0153;JZP;2018-12-01;2019-01-01;2020-07-01"),
            .declaraties("D1;J1;GM0153;;2018-12-01;2019-01-01;0,00;2020-07-01"),
        ],
        expecting: [
            aantal("indicaties", "2019", 1), aantal("declaraties", "2019", 1), aantal("thuis", "2019", 0),
            bedrag("niet_thuis", "2019", "0,00"),
        ]),
    SpecCase(
        "A declaratie that is withdrawn, or from after the peildatum, touches nothing",
        [
            .declaraties(
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01;",
                "D1;;GM0153;;;;;2020-07-02;ingetrokken",
                "D2;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-03;", also: "status")
        ],
        peildatum: "2020-07-02", expecting: [ontbreekt("declaraties", "2019"), ontbreekt("niet_thuis", "2019")]),
    SpecCase(
        "An indicatie that is removed touches nothing",
        [
            .indicaties("I1;J1;GM0153;PLZ;2019-01-01;2019-01-01;2020-07-01;13", also: "reden_wijziging"),
            .declaraties("D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01"),
        ],
        expecting: [ontbreekt("indicaties", "2019"), aantal("niet_thuis", "2019", 1)]),
    SpecCase(
        "What is missing is said to be so, also where amounts are not reliable yet",
        [
            .instellingen(betrouwbaar: #""2018-12-31""#),
            .declaraties("D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01"),
        ],
        expecting: [bedrag("niet_thuis", "2019", nil), ontbreekt("niet_thuis", "2020-tm-Q2", "bedrag")]),
]
