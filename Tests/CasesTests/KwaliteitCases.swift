import Testing

/// `kwaliteit.md` of a whole run, and the exact numbers in the dossier beside it.
@Suite("The page on quality") struct KwaliteitCases {
    /// `accepted` declaraties of Enschede, each a record of its own, and `rejected` ones without an existing day.
    private static func run(accepted: Int, rejected: Int) -> CaseRun {
        let good = (1...accepted).map { "D\($0);anna;GM0153;AMB;2019-01-01;2019-01-31;1,00;2020-01-10\n" }
        let bad = (0..<rejected).map { "X\($0);anna;GM0153;AMB;2019-02-30;2019-03-31;1,00;2020-01-10\n" }
        let folder = CaseFolder([
            "instellingen.json": #"{"maximale_afkeur_promille": 1000, "twijfel": "melden"}"#,
            SmallDelivery.declaratiesEnschede: SmallDelivery.declaratiesHeader + (good + bad).joined(),
        ])
        let run = folder.run(CaseFolder.rapport + ["--dossier", "dossier"])
        #expect(run.status == 0, "\(run.err)")
        return run
    }

    @Test("tells ten rejected rows of all files, and nine only with others", arguments: [(10, "10"), (9, "-")])
    func rejected(count: Int, shown: String) {
        let run = Self.run(accepted: 20, rejected: count)
        let page = run.text("reports/2020-Q2/kwaliteit.md")
        // Dirk's declaratie of Almelo is one more: 21 exist.
        let joined = count == 10 ? "0" : "\(count + 21)"
        #expect(page.contains("| **gelezen** | minder dan 10 | \(count + 21) |"), "\(page)")
        #expect(page.contains("| afgekeurd: telt nergens mee | - | \(shown) |"))
        #expect(page.contains("| samengevoegd | - | \(joined) |"))
        // Gemeenten are named where it says over which quarters they delivered, and nowhere else.
        let delivered = page.components(of: "## Wat er geleverd is")
        let elsewhere = page.components(of: "# Kwaliteit").replacing(delivered, with: "")
        #expect(!elsewhere.contains("GM0153") && !elsewhere.contains("Enschede"), "\(elsewhere)")
    }

    @Test("leaves the numbers of one file and one gemeente to the dossier")
    func exact() {
        let run = Self.run(accepted: 20, rejected: 3)
        let files = run.text("dossier/2020-Q2/bestanden.csv").split(separator: "\r\n")
        let line = files.first { $0.hasPrefix(SmallDelivery.declaratiesEnschede) } ?? ""
        #expect(line.hasSuffix(";23;20;3;0;0;0;0;0;0;20;0;0"), "\(line)")
        let gemeenten = run.text("dossier/2020-Q2/gemeenten.csv")
        #expect(gemeenten.contains("\r\nGM0153;Enschede;declaraties;20;3;0;0;0;0;20;0;\r\n"), "\(gemeenten)")
        #expect(gemeenten.contains("\r\nGM0141;Almelo;declaraties;1;0;0;0;0;0;1;0;\r\n"), "\(gemeenten)")
        #expect(
            run.text("dossier/2020-Q2/afkeurredenen.csv").contains(
                "\r\n\(SmallDelivery.declaratiesEnschede);RIJ-019;de begindatum is geen geldige datum;3\r\n"))
    }
}
