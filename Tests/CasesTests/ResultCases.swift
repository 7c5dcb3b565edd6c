import Testing

/// What a command was asked for goes to standard output, what is said about it to standard error (README, Commands).
@Suite("A result and messages") struct ResultCases {
    private static let controleer = ["controleer", "--data", "data"]
    /// A pattern without a file, a file that is no delivery, a column that is not used and a row that is rejected.
    private static let talkative: [String: String?] = [
        "instellingen.json":
            #"{"maximale_afkeur_promille": 1000, "bestanden": [{"patroon": "x*", "bedrag_eenheid": "euro"}]}"#,
        "leveringen/LEESMIJ.txt": "hallo",
        SmallDelivery.declaratiesAlmelo: SmallDelivery.declaratiesHeader.replacing("\n", with: ";kleur\n")
            + "D1;dirk;GM0141;AMB;2020-02-01;2020-02-29;29,00;2020-10-31;rood\n"
            + "D2;dirk;GM0141;AMB;2020-02-01;2020-02-30;29,00;2020-10-31;rood\n",
    ]

    @Test("of a check: what was read, rejected and found, and the verdict, apart from every warning")
    func check() {
        let run = CaseFolder(Self.talkative).run(Self.controleer)
        #expect(run.status == 0, "\(run.err)")
        let beginnings = [
            "leveringen/almelo/declaraties.csv: 2 gelezen, ", "leveringen/almelo/indicaties.csv: ",
            "leveringen/enschede/declaraties.csv: ", "leveringen/enschede/indicaties.csv: ",
            "afgekeurd: [RIJ-021] ", "toetsen: ",
        ]
        #expect(zip(run.outLines, beginnings).allSatisfy { $0.hasPrefix($1) }, "\(run.out)")
        #expect(run.outLines.contains { $0.hasPrefix("GM0141 Almelo: 2 aangenomen, 1 afgekeurd") })
        #expect(run.outLines.last == "De levering is bruikbaar.")
        #expect(
            run.lines.map { String($0.prefix(34)) } == [
                "leveringen/LEESMIJ.txt: geen lever", "kolommen die niet worden gebruikt:",
                "waarschuwing: [WAA-006] Het eerste",
            ], "\(run.err)")
    }

    @Test("of a report: nothing is shown, it is written")
    func report() {
        let run = CaseFolder(Self.talkative).run()
        #expect(run.status == 0)
        #expect(run.out == "")
        #expect(run.lines.last == "Klaar: reports/2020-Q2, peildatum 2020-10-31.")
    }

    @Test(
        "of a check that can't be shown: the work is done all the same, and it ends with 73",
        arguments: ["exec >&-", "exec >/dev/full"])
    func unwritable(shell: String) {
        let folder = CaseFolder()
        let run = folder.run(Self.controleer + ["--terugkoppeling", "terug", "--log", "run.log"], shell: shell)
        #expect(run.status == 73)
        #expect(run.lines.count == 1)
        #expect(run.err.hasPrefix("standaarduitvoer: fout: [UIT-001] niet te schrijven ("))
        #expect(run.text("terug/GM0141.md").contains("Terugkoppeling levering"))
        #expect(run.text("run.log").contains(#""gebeurtenis":"bruikbaar""#))
        #expect(run.text("run.log").split(separator: "\n").last?.contains(#""status":73"#) == true)
        folder.change([SmallDelivery.declaratiesAlmelo: SmallDelivery.declaratiesHeader])
        #expect(folder.run(Self.controleer, shell: shell).status == 65)
        #expect(CaseFolder().run(Self.controleer + ["--stil"], shell: shell).status == 0)
    }
}
