import TestSupport
import Testing

/// Wrong use of `tmsd waarom`: what there is instead is named, and what was given is not.
@Suite("Wrong use of waarom") struct WaaromUsageCases {
    private static let ask = ["waarom", "--data", "data", "--kwartaal", "2020-Q2", "--vanaf", "2019"]
    private static let uses: [(arguments: [String], says: [String])] = [
        ([], ["--onderwerp ontbreekt", "--jeugdige -"]), (["--onderwerp", "thuis"], ["--periode ontbreekt"]),
        (["--onderwerp", "niet-thuis", "--periode", "2019"], ["bedoelde u niet_thuis?", "jeugdzorgplus"]),
        (["--onderwerp", "bevolking", "--periode", "2019"], ["referentie/bevolking.csv"]),
        (["--onderwerp", "thuis", "--periode", "2018"], ["2019, 2020-tm-Q2"]),
        (["--onderwerp", "thuis", "--periode", "2020-Q2"], ["een periode zoals 2019 of 2020-tm-Q2"]),
        (
            ["--onderwerp", "thuis", "--periode", "2019", "--gebied", "GM0999"],
            ["Twente, GM0141 (Almelo), GM0153 (Enschede)"]
        ),
        (
            ["--jeugdige", "123456789"],
            ["--jeugdige mag alleen - zijn", "geschiedenis van de shell", "standaardinvoer"]
        ),
        (["--jeugdige=123456789"], ["--jeugdige mag alleen - zijn"]),
        (
            ["--jeugdige", "-", "--rij", "leveringen/enschede/declaraties.csv:2"],
            ["--jeugdige en --rij gaan niet samen"]
        ),
        (["--jeugdige", "-", "--periode", "2019"], ["--jeugdige en --periode gaan niet samen"]),
        (
            ["--rij", "leveringen/enschede/declaraties.csv:2", "--onderwerp", "thuis"],
            ["--rij en --onderwerp gaan niet samen"]
        ),
        (["--rij", "leveringen/enschede/declaraties.csv"], ["BESTAND:REGEL"]), (["--rij", "x:0"], ["BESTAND:REGEL"]),
        (["--rij", "leveringen/enschede/declaratie.csv:2"], ["leveringen/enschede/declaraties.csv:12"]),
        (["--rij", "leveringen/enschede/declaraties.csv:1"], ["staat geen rij"]),
        (["--rij", "leveringen/enschede/declaraties.csv:99"], ["staat geen rij"]),
    ]

    @Test("ends with 64, says why, and touches nothing", arguments: uses.indices)
    func wrong(index: Int) {
        let run = CaseFolder().run(Self.ask + Self.uses[index].arguments)
        #expect(run.status == 64, "\(run.err)")
        #expect(run.out == "" && run.files.isEmpty)
        for text in Self.uses[index].says { #expect(run.err.contains(text), "\(text) in \(run.err)") }
        #expect(!run.err.contains("123456789"))
    }

    @Test(
        "takes one key, on one line", arguments: ["", "\n \n", "MERKA\nMERKB\n", String(repeating: "x", count: 1100)])
    func keys(text: String) {
        let run = WaaromDelivery.ask(CaseFolder(WaaromDelivery.changes), key: text)
        #expect(run.status == 64, "\(run.err)")
        #expect(run.out == "" && !run.err.contains("MERK") && !run.err.contains("xxx"))
    }

    @Test("takes a key as Windows writes it")
    func windows() {
        let run = WaaromDelivery.ask(CaseFolder(WaaromDelivery.changes), key: "\u{FEFF}MERKZ\r\n")
        #expect(run.status == 0 && run.out.contains("leveringen/almelo/indicaties.csv:2"))
    }
}
