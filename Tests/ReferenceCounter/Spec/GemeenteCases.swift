/// Figures per gemeente as they are told: each set taken within it, rounded and hidden (Rekenregels, R8). In these nothing has to be hidden
/// because it would follow.
let gemeenteCases: [SpecCase] = [
    SpecCase(
        "Nobody is told as nobody, 12 are hidden and 13 are 15",
        [
            declaraties([
                Youths(13, "A", "GM0141", "AMB"), Youths(5, "B", "GM0141", "PLZ"), Youths(17, "E", "GM0153", "AMB"),
                Youths(60, "F", "GM0153", "PLZ"),
            ])
        ],
        expecting: [
            told("thuis", "GM0141", "15;"), told("thuis", "GM0153", "15;"),
            told("gezinsvormen", "GM0141", ";onderdrukt"),
            told("gezinsvormen", "GM0153", "60;"), told("declaraties", "GM0141", "20;"),
            told("declaraties", "GM0153", "75;"), told("residentieel_of_jeugdzorgplus", "GM0141", "0;"),
            told("residentieel_of_jeugdzorgplus", "GM0153", "0;"), told("residentieel", "GM0141", ";onderdrukt"),
            told("jeugdzorgplus", "GM0153", ";onderdrukt"), aantal("thuis", "2019", 30),
            aantal("gezinsvormen", "2019", 65), aantal("residentieel", "2019", 0),
        ]),
    SpecCase(
        "A jeugdige who moves counts in both gemeenten and once in the region",
        [
            declaraties([
                Youths(20, "V", "GM0141", "AMB", "2019-01-01", "2019-03-31"),
                Youths(20, "V", "GM0153", "AMB", "2019-04-01", "2019-12-31", number: "W"),
            ])
        ],
        expecting: [
            told("thuis", "GM0141", "20;"), told("thuis", "GM0153", "20;"), aantal("thuis", "2019", 20),
            told("declaraties", "GM0153", "20;"),
        ]),
    SpecCase(
        "On one day in two gemeenten: thuis in the one, niet thuis in the other, and niet thuis in the region",
        [
            declaraties([
                Youths(20, "V", "GM0141", "AMB", "2019-05-01", "2019-05-01"),
                Youths(20, "V", "GM0153", "RES", "2019-05-01", "2019-05-01", number: "W"),
            ])
        ],
        expecting: [
            told("thuis", "GM0141", "20;"), told("niet_thuis", "GM0141", "0;"), told("thuis", "GM0153", "0;"),
            told("niet_thuis", "GM0153", "20;"), told("residentieel_of_jeugdzorgplus", "GM0153", "20;"),
            aantal("thuis", "2019", 0), aantal("ambulant_bij_niet_thuis", "2019", 20),
        ]),
    SpecCase(
        "Rows count for the gemeente that they name, in whosever file they stand",
        [
            declaraties(
                [Youths(20, "A", "GM0141", "AMB"), Youths(30, "B", "GM0153", "AMB")],
                at: "leveringen/enschede/declaraties.csv")
        ],
        expecting: [told("thuis", "GM0141", "20;"), told("thuis", "GM0153", "30;")]),
    SpecCase(
        "Residentieel or JeugdzorgPlus counts whoever had both once, and has both amounts",
        [
            declaraties([
                Youths(20, "A", "GM0153", "RES", euros: "10000,00"),
                Youths(10, "A", "GM0153", "JZP", euros: "20000,00", number: "P"),
                Youths(20, "B", "GM0141", "RES", euros: "5000,00"),
            ])
        ],
        expecting: [
            told("residentieel_of_jeugdzorgplus", "GM0153", "20;"), told("niet_thuis", "GM0153", "20;"),
            told("residentieel_of_jeugdzorgplus", "GM0153", "400000,00;", maat: "bedrag"),
            told("niet_thuis", "GM0153", "400000,00;", maat: "bedrag"),
            told("residentieel_of_jeugdzorgplus", "GM0141", "100000,00;", maat: "bedrag"),
            told("residentieel", "GM0153", ";onderdrukt", maat: "bedrag"), aantal("residentieel", "2019", 40),
            aantal("jeugdzorgplus", "2019", 10),
        ]),
    SpecCase(
        "An amount of which a part was collected for the region alone is missing, and so is niet thuis",
        [
            .aanvullend("2019;Twente;jeugdzorgplus;1000000,00;x", "2019;GM0141;jeugdzorgplus;100000,00;x"),
            declaraties([
                Youths(20, "A", "GM0153", "RES", euros: "10000,00"),
                Youths(20, "B", "GM0141", "RES", euros: "10000,00"),
                Youths(20, "C", "GM0153", "PLZ", euros: "10000,00"),
                Youths(20, "D", "GM0141", "PLZ", euros: "10000,00"),
            ]),
        ],
        expecting: [
            told("residentieel_of_jeugdzorgplus", "GM0153", ";ontbreekt", maat: "bedrag"),
            told("niet_thuis", "GM0153", ";ontbreekt", maat: "bedrag"),
            told("gezinsvormen", "GM0153", "200000,00;", maat: "bedrag"),
            told("residentieel_of_jeugdzorgplus", "GM0141", "300000,00;", maat: "bedrag"),
            told("niet_thuis", "GM0141", "500000,00;", maat: "bedrag"), bedrag("jeugdzorgplus", "2019", "1100000,00"),
        ]),
    SpecCase(
        "A period that no declaratie of a gemeente touches is missing there, not nobody",
        [declaraties([Youths(20, "A", "GM0153", "AMB")])],
        expecting: [
            told("thuis", "GM0153", "20;"), told("thuis", "GM0141", ";ontbreekt"),
            told("thuis", "GM0141", ";ontbreekt", maat: "bedrag"), told("declaraties", "GM0141", ";ontbreekt"),
        ]),
    SpecCase(
        "The population of a gemeente is told as it is",
        [
            .bevolking("2019;GM0153;1000;200", "2019;GM0141;0;0"), declaraties([Youths(20, "A", "GM0153", "AMB")]),
        ],
        expecting: [
            "1;bevolking;GM0153;2019;inwoners;1000;", "1;bevolking;GM0153;2019;percentage;20,0;",
            "1;bevolking;GM0141;2019;jeugdigen;0;", "1;bevolking;GM0141;2019;percentage;;ontbreekt",
        ]),
    SpecCase(
        "A smaller minimum than ten is refused", [.instellingen(also: #""minimum_celgrootte": 9"#)], exit: 78),
    SpecCase(
        "A finer rounding than 50.000 is refused", [.instellingen(also: #""afronding_bedrag_gemeente": 49999"#)],
        exit: 78),
    SpecCase(
        "With a minimum of 14 a count of 17 is hidden and 18 is not, and amounts follow a coarser rounding",
        [
            .instellingen(also: #""minimum_celgrootte": 14, "afronding_bedrag_gemeente": 100000"#),
            declaraties([
                Youths(20, "A", "GM0153", "AMB", euros: "10000,00"), Youths(20, "B", "GM0141", "AMB", euros: "7000,00"),
                Youths(18, "C", "GM0153", "PLZ"), Youths(17, "D", "GM0141", "PLZ"),
            ]),
        ],
        expecting: [
            told("gezinsvormen", "GM0153", "20;"), told("gezinsvormen", "GM0141", ";onderdrukt"),
            told("thuis", "GM0153", "20;"), told("thuis", "GM0153", "200000,00;", maat: "bedrag"),
            told("thuis", "GM0141", "100000,00;", maat: "bedrag"),
        ]),
]

/// As many jeugdigen with the same care in 2019.
private struct Youths {
    let count: Int
    let name: String
    let gemeente: String
    let product: String
    let begin: String
    let end: String
    let euros: String
    let number: String

    init(
        _ count: Int, _ name: String, _ gemeente: String, _ product: String, _ begin: String = "2019-01-01",
        _ end: String = "2019-01-31", euros: String = "1,00", number: String? = nil
    ) {
        (self.count, self.name, self.gemeente, self.product) = (count, name, gemeente, product)
        (self.begin, self.end, self.euros, self.number) = (begin, end, euros, number ?? name)
    }

    var rows: [String] {
        (1...count).map {
            "\(number)\($0);\(name)\($0);\(gemeente);\(product);\(begin);\(end);\(euros);2020-07-01"
        }
    }
}

private func declaraties(_ care: [Youths], at path: String = SpecFile.declaratiesPath) -> SpecFile {
    .lines(
        path, "declaratienummer;jeugdige;gemeente;productcode;begindatum;einddatum;bedrag;registratiedatum",
        care.flatMap(\.rows))
}

/// A line of 2019 of a gemeente, with what stands in its last two columns.
private func told(_ onderwerp: String, _ gemeente: String, _ rest: String, maat: String = "aantal") -> String {
    let line = aantal(onderwerp == "residentieel_of_jeugdzorgplus" ? "jeugdzorgplus" : onderwerp, "2019", 0)
    let tabel = onderwerp == "residentieel_of_jeugdzorgplus" ? "" : String(line.prefix { $0 != ";" })
    return "\(tabel);\(onderwerp);\(gemeente);2019;\(maat);\(rest)"
}
