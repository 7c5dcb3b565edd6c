/// Runs that end in another exit code than 0 (README, Commands).
let exitCases: [SpecCase] = [
    SpecCase(
        "A gemeente without an accepted row of each kind ends the run",
        [
            .instellingen(ontbrekend: #"["GM0141"]"#),
            .declaraties("D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01"),
        ],
        exit: 65),
    SpecCase(
        "Declaraties that are rejected or out of scope are no accepted rows of a gemeente",
        [
            .instellingen(ontbrekend: #"["GM0141"]"#),
            .indicaties("I1;J1;GM0153;PLZ;2019-01-01;;2020-07-01"),
            .declaraties(
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01;Wmo",
                "D2;;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01;",
                "D3;J1;GM0141;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01;", also: "wet"),
        ],
        exit: 65),
    SpecCase(
        "A gemeente with an accepted row of each kind is there, even by a withdrawal and a row after the peildatum",
        [
            .instellingen(ontbrekend: #"["0141"]"#),
            .indicaties("I1;;GM0153;;;;2020-07-01;vervallen", also: "status"),
            .declaraties("D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-02"),
        ],
        peildatum: "2020-07-01",
        never: ["2;declaraties;Twente;2019;aantal;1"]),
    SpecCase(
        "One rejected row in 99 is too many by default",
        [.instellingen(promille: nil), rows(98, rejected: 1)], exit: 65),
    SpecCase(
        "One rejected row in 100 is not too many by default",
        [.instellingen(promille: nil), rows(99, rejected: 1)],
        expecting: [aantal("thuis", "2019", 99)], rejected: [2]),
    SpecCase(
        "A quote that never closes refuses the file",
        [.declaraties("D1;\"J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01")], exit: 65),
    SpecCase(
        "A file without a required column is refused",
        [.text(SpecFile.declaratiesPath, "declaratienummer;jeugdige;gemeente;begindatum;einddatum;bedrag\n")],
        exit: 65),
    SpecCase(
        "A known column that stands twice refuses the file",
        [
            .declaraties(
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01;;", also: "status; STATUS")
        ],
        exit: 65),
    SpecCase(
        "Both jeugdige and bsn in one file are refused", [.declaraties(also: "bsn")], exit: 65),
    SpecCase(
        "Jeugdige in one file and bsn in another are refused",
        [
            .text(
                SpecFile.indicatiesPath,
                "indicatienummer;bsn;gemeente;productcode;begindatum;einddatum;registratiedatum\n")
        ],
        exit: 65),
    SpecCase(
        "A key that does not exist in instellingen.json is an error", [.instellingen(also: #""peildatum": "x""#)],
        exit: 78),
    SpecCase(
        "An amount of wrong form in aanvullende_bedragen.csv is an error", [.aanvullend("2019;;pleegzorg;1,0001;")],
        exit: 78),
    SpecCase("Double bronregels are an error", [.bronregels("overig;2019;beide", "overig;2019;beide")], exit: 78),
    SpecCase("Double population lines are an error", [.bevolking("2019;GM0153;1;1", "2019;153;2;1")], exit: 78),
    SpecCase("An aanvullend bedrag of ambulant is an error", [.aanvullend("2019;;ambulant;1,00;")], exit: 78),
    SpecCase(
        "An aanvullend bedrag of a fourth quarter is an error", [.aanvullend("2019-tm-Q4;;pleegzorg;1,00;")], exit: 78),
    SpecCase("A voorziening that does not exist is an error", [.voorzieningen("X;onbekend;;;;")], exit: 78),
    SpecCase(
        "Double gemeenten are an error",
        [.text("referentie/gemeenten.csv", "code;naam\nGM0153;Enschede\n153;Enschede\n")], exit: 78),
]

/// So many good rows of as many jeugdigen after so many rejected ones.
private func rows(_ good: Int, rejected: Int) -> SpecFile {
    let bad = (0..<rejected).map { "D\($0);;GM0153;AMB;2019-01-01;2019-01-31;1,00;2020-07-01" }
    let rows = (0..<good).map { "D\(rejected + $0);J\($0);GM0153;AMB;2019-01-01;2019-01-31;1,00;2020-07-01" }
    return .lines(
        SpecFile.declaratiesPath,
        "declaratienummer;jeugdige;gemeente;productcode;begindatum;einddatum;bedrag;registratiedatum", bad + rows)
}
