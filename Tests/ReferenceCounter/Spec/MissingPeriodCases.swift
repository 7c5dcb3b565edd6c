/// A period over which nothing was delivered has no figures (Rekenregels, R2.8).
let missingPeriodCases: [SpecCase] = [
    SpecCase(
        "A period that no declaratie touches is missing, with its amounts, and its indicaties and population are not",
        [
            .indicaties("I1;J1;GM0153;PLZ;2019-01-01;2020-12-31;2020-07-01"),
            .declaraties("D1;J1;GM0153;PLZ;2020-01-01;2020-01-31;1,00;2020-07-01"),
            .bevolking("2019;Twente;1000;200"),
        ],
        expecting: [
            aantal("indicaties", "2019", 1), missing("declaraties", "2019", "aantal"),
            missing("thuis", "2019", "aantal"), missing("thuis", "2019", "bedrag"),
            missing("niet_thuis", "2019", "aantal"), missing("niet_thuis", "2019", "bedrag"),
            missing("ambulant_bij_niet_thuis", "2019", "aantal"), missing("ambulant_bij_niet_thuis", "2019", "bedrag"),
            missing("gezinsvormen", "2019", "aantal"), missing("gezinsvormen", "2019", "bedrag"),
            missing("residentieel", "2019", "aantal"), missing("residentieel", "2019", "bedrag"),
            missing("jeugdzorgplus", "2019", "aantal"), missing("jeugdzorgplus", "2019", "bedrag"),
            aantal("niet_thuis", "2020-tm-Q2", 1), aantal("residentieel", "2020-tm-Q2", 0),
        ] + bevolking("2019", "1000", "200", "20,0")),
    SpecCase(
        "Of a period that no indicatie touches the indicaties are missing, and nothing else",
        [
            .indicaties("I1;J1;GM0153;PLZ;2018-01-01;2018-12-31;2020-07-01"),
            .declaraties("D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01"),
        ],
        expecting: [
            missing("indicaties", "2019", "aantal"), aantal("declaraties", "2019", 1),
            aantal("gezinsvormen", "2019", 1), missing("indicaties", "2020-tm-Q2", "aantal"),
            missing("declaraties", "2020-tm-Q2", "aantal"),
        ]),
    SpecCase(
        "What is counted from indicaties alone is missing where no declaratie touches the period, and so is what was collected apart",
        [
            .bronregels("jeugdzorgplus;2015;indicatie"),
            .indicaties("I1;J1;GM0153;JZP;2019-01-01;2019-12-31;2020-07-01"),
            .aanvullend("2019;;jeugdzorgplus;1000,00;uitvraag"),
        ],
        expecting: [
            aantal("indicaties", "2019", 1), missing("jeugdzorgplus", "2019", "aantal"),
            missing("jeugdzorgplus", "2019", "bedrag"), missing("niet_thuis", "2019", "bedrag"),
        ]),
    SpecCase(
        "A declaratie that was withdrawn touches nothing; one that was wholly credited does, and then nobody is nobody",
        [
            .declaraties(
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01;",
                "D1;;GM0153;;;;;2020-07-02;ingetrokken",
                "D2;J1;GM0153;PLZ;2020-01-01;2020-01-31;5,00;2020-07-01;",
                "D3;J1;GM0153;PLZ;2020-01-01;2020-01-31;-5,00;2020-07-02;", also: "status")
        ],
        expecting: [
            missing("declaraties", "2019", "aantal"), missing("gezinsvormen", "2019", "bedrag"),
            aantal("declaraties", "2020-tm-Q2", 0), aantal("gezinsvormen", "2020-tm-Q2", 0),
        ]),
    SpecCase(
        "One day of whatever voorziening touches a period, on its last day and not on the day after",
        [
            .declaraties(
                "D1;J1;GM0153;??;2018-12-31;2018-12-31;1,00;2020-07-01",
                "D2;J1;GM0153;OVG;2020-07-01;2020-07-01;1,00;2020-07-01")
        ],
        vanaf: 2018,
        expecting: [
            aantal("declaraties", "2018", 1), aantal("thuis", "2018", 0), bedrag("thuis", "2018", "0,00"),
            missing("declaraties", "2019", "aantal"), missing("declaraties", "2020-tm-Q2", "aantal"),
        ]),
    SpecCase(
        "Nothing is known of a period of which all declaraties were registered after the peildatum",
        [
            .declaraties(
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-02",
                "D2;J1;GM0153;PLZ;2020-01-01;2020-01-31;1,00;2020-07-01")
        ],
        peildatum: "2020-07-01",
        expecting: [missing("gezinsvormen", "2019", "aantal"), aantal("gezinsvormen", "2020-tm-Q2", 1)]),
]

/// A figure that is `ontbreekt`.
private func missing(_ onderwerp: String, _ periode: String, _ maat: String) -> String {
    let shown = maat == "aantal" ? aantal(onderwerp, periode, 0) : bedrag(onderwerp, periode, "0,00")
    return shown.split(separator: ";", omittingEmptySubsequences: false).dropLast(2).joined(separator: ";")
        + ";;ontbreekt"
}
