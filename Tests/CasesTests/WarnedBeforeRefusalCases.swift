import Testing

/// Warnings that may tell the cause are said before a run says why it ends with 65.
@Suite("Warnings before a refusal") struct WarnedBeforeRefusalCases {
    private static let pattern = #""bestanden": [{"patroon": "geen/*", "bedrag_eenheid": "euro"}]"#
    private static let warning =
        "waarschuwing: [WAA-006] Het eerste patroon onder bestanden in instellingen.json past bij geen enkel geleverd bestand. "
        + "Kijk of het patroon klopt."

    private static let refused: [[String: String?]] = [
        // A gemeente is missing.
        ["instellingen.json": "{\(pattern)}", SmallDelivery.declaratiesAlmelo: SmallDelivery.declaratiesHeader],
        // A file is refused.
        ["instellingen.json": "{\(pattern)}", SmallDelivery.declaratiesAlmelo: "a;b\n1;2\n"],
        // Too many rows are rejected.
        [
            "instellingen.json": "{\(pattern)}",
            SmallDelivery.declaratiesAlmelo: SmallDelivery.declaratiesHeader
                + "D1;dirk;GM0141;AMB;2020-02-01;2020-02-29;29,00;2020-10-31\nD2;dirk;GM0141;AMB;2020-02-01;2020-02-30;1,00;2020-10-31\n",
        ],
    ]

    @Test("are said before every fault, by a report and by a check", arguments: 0..<refused.count)
    func first(index: Int) {
        for command in [CaseFolder.rapport, ["controleer", "--data", "data"]] {
            let run = CaseFolder(Self.refused[index]).run(command)
            #expect(run.status == 65)
            let said = run.lines.filter { $0 == Self.warning || $0.contains("fout: [") }
            #expect(said.first == Self.warning, "\(run.err)")
            #expect(said.count { $0 == Self.warning } == 1)
            #expect(said.count > 1)
            #expect(run.files.isEmpty)
        }
    }

    @Test("also where a date would choose the quarter")
    func automatic() {
        let folder = CaseFolder([
            "instellingen.json": "{\(Self.pattern)}",
            SmallDelivery.declaratiesAlmelo: SmallDelivery.declaratiesHeader
                + "D1;dirk;GM0141;AMB;2020-02-01;2020-02-29;29,00;2021-10-31\n",
        ])
        let run = folder.run(["rapport", "--data", "data", "--uit", "reports", "--kwartaal", "auto"])
        #expect(run.status == 65)
        #expect(
            run.lines.map { $0.contains("[WAA-006]") || $0.contains("[LEV-011]") }.prefix(2) == [true, true],
            "\(run.err)")
    }

    @Test("are not said of rows that were not all read, nor with another status")
    func silent() {
        let late = SmallDelivery.declaratiesHeader + "D1;dirk;GM0141;AMB;2020-02-01;2020-02-29;29,00;2022-10-31\n"
        let refused = CaseFolder([SmallDelivery.declaratiesAlmelo: late, SmallDelivery.indicatiesAlmelo: "a;b\n"]).run()
        #expect(refused.status == 65)
        #expect(!refused.err.contains("[WAA-002]"), "\(refused.err)")
        let missing = CaseFolder([
            SmallDelivery.declaratiesAlmelo: late, SmallDelivery.indicatiesAlmelo: SmallDelivery.indicatiesHeader,
        ]).run()
        #expect(missing.status == 65)
        #expect(missing.lines.first?.contains("[WAA-002]") == true, "\(missing.err)")
        let wrong = CaseFolder([
            "instellingen.json": "{\(Self.pattern)}", "referentie/bevolking.csv": "jaar\n",
        ]).run()
        #expect(wrong.status == 78)
        #expect(!wrong.err.contains("waarschuwing"))
    }

    @Test("are quiet with --stil")
    func quiet() {
        let run = CaseFolder(Self.refused[0]).run(CaseFolder.rapport + ["--stil"])
        #expect(run.status == 65)
        #expect(!run.err.contains("waarschuwing"))
    }
}
