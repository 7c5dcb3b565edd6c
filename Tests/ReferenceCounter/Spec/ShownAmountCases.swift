/// Amounts collected apart, and amounts that are not shown (Rekenregels, R3.3 and R4).
let shownAmountCases: [SpecCase] = [
    SpecCase(
        "Aanvullende bedragen count for Twente, whether for a gemeente, for Twente or for no gemeente",
        [
            .touched(2020),
            .aanvullend(
                "2019;GM0153;jeugdzorgplus;100,00;a", "2019;;jeugdzorgplus;20,50;b", "2019;0141;jeugdzorgplus;1.000;c",
                "2019;Twente;beschikbaarheidsvoorziening;3,00;d", "2019;;pleegzorg;-1,00;e"),
            .declaraties("D1;J1;GM0153;RES;2019-01-01;2019-01-31;40,00;2020-07-01"),
        ],
        // 100 + 20,50 + 1000; 3 + 40; −1; together 1162,50. They add no jeugdige.
        expecting: [
            bedrag("jeugdzorgplus", "2019", "1120,50"), bedrag("residentieel", "2019", "43,00"),
            bedrag("gezinsvormen", "2019", "-1,00"), bedrag("niet_thuis", "2019", "1162,50"),
            aantal("niet_thuis", "2019", 1), bedrag("jeugdzorgplus", "2020-tm-Q2", "0,00"),
        ]),
    SpecCase(
        "An aanvullend bedrag belongs to the period with exactly that code",
        [
            .touched(2020),
            .aanvullend(
                "2020;;pleegzorg;1,00;a", "2020-tm-Q1;;pleegzorg;2,00;b", "2020-tm-Q2;;pleegzorg;4,00;c",
                "2018;;pleegzorg;8,00;d"),
            .declaraties("D1;J1;GM0153;AMB;2019-01-01;2019-01-31;1,00;2020-07-01"),
        ],
        expecting: [bedrag("gezinsvormen", "2019", "0,00"), bedrag("gezinsvormen", "2020-tm-Q2", "4,00")]),
    SpecCase(
        "Without a setting the amounts of a period that ended 182 days before the peildatum are shown",
        // 31-12-2019 to 30-6-2020: 31 + 29 + 31 + 30 + 31 + 30 = 182 days.
        [
            .touched(2020),
            .instellingen(betrouwbaar: nil),
            .declaraties("D1;J1;GM0153;PLZ;2019-01-01;2019-12-31;100,00;2020-06-30"),
        ],
        expecting: [
            bedrag("niet_thuis", "2019", "100,00"), bedrag("niet_thuis", "2020-tm-Q2", nil),
            bedrag("thuis", "2020-tm-Q2", nil), bedrag("jeugdzorgplus", "2020-tm-Q2", nil),
            aantal("niet_thuis", "2020-tm-Q2", 0),
        ]),
    SpecCase(
        "Without a setting the amounts of a period that ended 181 days before the peildatum are not shown",
        [
            .instellingen(betrouwbaar: nil),
            .declaraties("D1;J1;GM0153;PLZ;2018-12-31;2019-12-31;366,00;2020-06-29"),
        ],
        vanaf: 2018,
        expecting: [
            aantal("niet_thuis", "2019", 1), bedrag("niet_thuis", "2019", nil), bedrag("niet_thuis", "2018", "1,00"),
            bedrag("gezinsvormen", "2019", nil), bedrag("ambulant_bij_niet_thuis", "2019", nil),
        ]),
    SpecCase(
        "The peildatum that is asked for decides what is shown, not the latest registratiedatum",
        [
            .touched(2020),
            .instellingen(betrouwbaar: nil),
            .declaraties(
                "D1;J1;GM0153;PLZ;2019-01-01;2019-12-31;100,00;2020-01-15",
                "D2;J1;GM0153;PLZ;2019-01-01;2019-12-31;100,00;2020-12-29"),
        ],
        peildatum: "2020-12-28",
        // 30-6-2020 to 28-12-2020: 31 + 31 + 30 + 31 + 30 + 28 = 181 days. D2 was registered the day after.
        expecting: [bedrag("niet_thuis", "2019", "100,00"), bedrag("niet_thuis", "2020-tm-Q2", nil)]),
    SpecCase(
        "Amounts of periods that end after bedragen_betrouwbaar_tm are not shown, whatever the peildatum",
        [
            .touched(2020),
            .instellingen(betrouwbaar: #""2019-12-31""#),
            .declaraties("D1;J1;GM0153;PLZ;2019-01-01;2019-12-31;100,00;2025-01-01"),
        ],
        expecting: [bedrag("niet_thuis", "2019", "100,00"), bedrag("niet_thuis", "2020-tm-Q2", nil)]),
    SpecCase(
        "A period that ends the day after bedragen_betrouwbaar_tm is not shown",
        [
            .instellingen(betrouwbaar: #""2019-12-30""#),
            .declaraties("D1;J1;GM0153;PLZ;2019-01-01;2019-12-31;100,00;2025-01-01"),
        ],
        expecting: [aantal("niet_thuis", "2019", 1), bedrag("niet_thuis", "2019", nil)]),
]
