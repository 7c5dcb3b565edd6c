/// Who was fully credited was not declared for (Rekenregels, R3.2, D(v)).
let creditCases: [SpecCase] = [
    SpecCase(
        "Who was fully credited was not declared for",
        [
            .declaraties(
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;100,00;2020-07-01",
                "D2;J1;GM0153;PLZ;2019-01-01;2019-01-31;-100,00;2020-07-01")
        ],
        expecting: [
            aantal("declaraties", "2019", 0), aantal("niet_thuis", "2019", 0), bedrag("niet_thuis", "2019", "0,00"),
        ]),
    SpecCase(
        "Who was partly credited counts, with what is left",
        [
            .declaraties(
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;100,00;2020-07-01",
                "D2;J1;GM0153;PLZ;2019-01-01;2019-01-31;-99,99;2020-07-01")
        ],
        expecting: [aantal("niet_thuis", "2019", 1), bedrag("niet_thuis", "2019", "0,01")]),
    SpecCase(
        "A credit that does not touch the period changes nothing in it; alone in another it counts nobody",
        [
            .declaraties(
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;100,00;2020-07-01",
                "D2;J1;GM0153;PLZ;2020-01-01;2020-01-31;-150,00;2020-07-01")
        ],
        expecting: [
            aantal("niet_thuis", "2019", 1), bedrag("niet_thuis", "2019", "100,00"),
            aantal("niet_thuis", "2020-tm-Q2", 0), bedrag("niet_thuis", "2020-tm-Q2", "-150,00"),
        ]),
    SpecCase(
        "A declaratie of zero euros counts, unless a credit stands beside it",
        [
            .declaraties(
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;0,00;2020-07-01",
                "D2;J2;GM0153;PLZ;2019-01-01;2019-01-31;0,00;2020-07-01",
                "D3;J2;GM0153;PLZ;2019-01-01;2019-01-31;5,00;2020-07-01",
                "D4;J2;GM0153;PLZ;2019-01-01;2019-01-31;-5,00;2020-07-01")
        ],
        expecting: [aantal("niet_thuis", "2019", 1), aantal("declaraties", "2019", 1)]),
    SpecCase(
        "Credits are weighed per voorziening",
        [
            // Pleegzorg of J1 is credited, gezinshuis is not; ambulant of J2 remains, the residentieel is credited.
            .declaraties(
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;10,00;2020-07-01",
                "D2;J1;GM0153;PLZ;2019-01-01;2019-01-31;-20,00;2020-07-01",
                "D3;J1;GM0153;GZH;2019-01-01;2019-01-31;1,00;2020-07-01",
                "D4;J2;GM0153;AMB;2019-01-01;2019-01-31;3,00;2020-07-01",
                "D5;J2;GM0153;RES;2019-01-01;2019-01-31;7,00;2020-07-01",
                "D6;J2;GM0153;RES;2019-01-01;2019-01-31;-7,00;2020-07-01")
        ],
        expecting: [
            aantal("gezinsvormen", "2019", 1), bedrag("gezinsvormen", "2019", "-9,00"),
            aantal("residentieel", "2019", 0), aantal("thuis", "2019", 1), bedrag("thuis", "2019", "3,00"),
            aantal("declaraties", "2019", 2),
        ]),
    SpecCase(
        "Ambulante amounts of who is not counted as ambulant count all the same",
        [
            // J1 is fully credited and thuis; J2 is credited below zero and niet thuis.
            .declaraties(
                "D1;J1;GM0153;AMB;2019-01-01;2019-01-31;-20,00;2020-07-01",
                "D2;J2;GM0153;AMB;2019-01-01;2019-01-31;-5,00;2020-07-01",
                "D3;J2;GM0153;RES;2019-01-01;2019-01-31;1,00;2020-07-01")
        ],
        expecting: [
            aantal("thuis", "2019", 0), bedrag("thuis", "2019", "-20,00"),
            aantal("ambulant_bij_niet_thuis", "2019", 0), bedrag("ambulant_bij_niet_thuis", "2019", "-5,00"),
        ]),
    SpecCase(
        "A declaratie of which no cent falls in a period still touches it, and so does a credit",
        [
            // One cent over two days: A(1) = 0, so nothing in 2019 and the cent in 2020.
            // J2: the sum in 2019 is 0 and one declaratie is negative as a whole, so not counted.
            .declaraties(
                "D1;J1;GM0153;PLZ;2019-12-31;2020-01-01;0,01;2020-07-01",
                "D2;J2;GM0153;RES;2019-12-31;2020-01-01;-0,01;2020-07-01")
        ],
        expecting: [
            aantal("gezinsvormen", "2019", 1), bedrag("gezinsvormen", "2019", "0,00"),
            aantal("gezinsvormen", "2020-tm-Q2", 1), bedrag("gezinsvormen", "2020-tm-Q2", "0,01"),
            aantal("residentieel", "2019", 0), bedrag("residentieel", "2019", "0,00"),
            aantal("residentieel", "2020-tm-Q2", 0), bedrag("residentieel", "2020-tm-Q2", "-0,01"),
        ]),
    SpecCase(
        "With debet_credit C makes the amount negative, in any case; D or nothing leaves it; a minus is rejected",
        [
            .declaraties(
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;100,00;2020-07-01;D",
                "D2;J1;GM0153;PLZ;2019-01-01;2019-01-31;30,00;2020-07-01;C",
                "D3;J1;GM0153;PLZ;2019-01-01;2019-01-31;20,00;2020-07-01;c",
                "D4;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01;",
                "D5;J1;GM0153;PLZ;2019-01-01;2019-01-31;-5,00;2020-07-01;C",
                "D6;J1;GM0153;PLZ;2019-01-01;2019-01-31;5,00;2020-07-01;X", also: "debet_credit")
        ],
        expecting: [aantal("niet_thuis", "2019", 1), bedrag("niet_thuis", "2019", "51,00")], rejected: [6, 7]),
]
