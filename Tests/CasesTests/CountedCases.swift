import Testing

/// One is one, wherever a count is shown.
@Suite("One and many") struct CountedCases {
    private static let onlyEnschede: [String: String?] = [
        "referentie/gemeenten.csv": "code;naam\nGM0153;Enschede\n", SmallDelivery.indicatiesAlmelo: nil,
        SmallDelivery.declaratiesAlmelo: nil,
        "referentie/bevolking.csv": "jaar;gemeente;inwoners;jeugdigen\n2019;GM0153;1000;200\n",
    ]

    @Test("of gemeenten: by name where there is one")
    func gemeenten() {
        let one = CaseFolder(Self.onlyEnschede).run()
        #expect(one.status == 0, "\(one.err)")
        let page = one.text("reports/2020-Q2/rapport.md")
        #expect(page.contains("De gemeente Enschede levert de gegevens; Kennispunt Twente maakt er cijfers van."))
        #expect(
            page.contains(
                "die de gemeente Enschede aan Kennispunt Twente leverde, 2 bestanden."
            ))
        let two = CaseFolder().run().text("reports/2020-Q2/rapport.md")
        #expect(two.contains("De 2 gemeenten leveren de gegevens; Kennispunt Twente maakt er cijfers van."))
        #expect(two.contains("die de gemeenten in Twente aan Kennispunt Twente leverden, 4 bestanden."))
    }

    @Test("of jeugdigen, in the first lines of the report")
    func jeugdigen() {
        // A year earlier there is 2019, in which January to June have the same 1 and 2. Dirk's care runs into the second quarter.
        let page = CaseFolder([
            SmallDelivery.declaratiesAlmelo: SmallDelivery.declaratiesHeader
                + "D1;dirk;GM0141;AMB;2020-02-01;2020-04-01;29,00;2020-10-31\n"
        ]).run().text("reports/2020-Q2/rapport.md")
        #expect(page.contains("kreeg 1 jeugdige thuis ambulante hulp"), "\(page)")
        #expect(page.contains("Niet thuis woonde er 1: "), "\(page)")
        let enschede =
            (SmallDelivery.files[SmallDelivery.declaratiesEnschede] ?? "")
            + "D4;bram;GM0153;PLZ;2020-04-01;2020-04-30;1,00;2020-10-05\n"
        let none = CaseFolder(Self.onlyEnschede.merging([SmallDelivery.declaratiesEnschede: enschede]) { $1 }).run()
            .text("reports/2020-Q2/rapport.md")
        #expect(none.contains("kregen 0 jeugdigen thuis ambulante hulp"))
    }

    @Test(
        "of rejected rows, on the screen", arguments: [(1, "1 rij, op"), (2, "2 rijen, het eerst op")])
    func rejected(count: Int, text: String) {
        let bad = (1...count).map { "X\($0);dirk;GM9999;AMB;2020-02-01;2020-02-29;29,00;2020-10-31\n" }.joined()
        let folder = CaseFolder([
            "instellingen.json": #"{"maximale_afkeur_promille": 1000}"#,
            SmallDelivery.declaratiesAlmelo: SmallDelivery.declaratiesHeader
                + "D1;dirk;GM0141;AMB;2020-02-01;2020-02-29;29,00;2020-10-31\n" + bad,
        ])
        let check = folder.run(["controleer", "--data", "data"])
        #expect(
            check.outLines.contains { $0.hasPrefix("afgekeurd: [RIJ-007] ") && $0.contains(": \(text) ") }
        )
        // In the pages so few rows are not told at all.
        #expect(!folder.run().text("reports/2020-Q2/rapport.md").contains("afgekeurd."))
    }

    @Test("of links to folders that are not followed", arguments: [1, 2])
    func links(count: Int) {
        let folder = CaseFolder()
        for number in 1...count { folder.link("data/leveringen/link\(number)", to: "enschede") }
        let text =
            count == 1
            ? "Onder leveringen staat 1 verwijzing naar een map. Wat daarin staat, is niet gelezen; kwaliteit.md noemt haar."
            : "Onder leveringen staan 2 verwijzingen naar mappen. Wat daarin staat, is niet gelezen; kwaliteit.md noemt ze."
        #expect(folder.run().lines.contains("waarschuwing: [WAA-005] " + text))
    }

    @Test("of fields of a line of referentie, and of rows of a file with too many rejected")
    func faults() {
        let fields = CaseFolder(["referentie/gemeenten.csv": "code;naam\nGM0153\n"]).run()
        #expect(fields.err.contains("1 veld; verwacht: 2 velden, zoals de kop"), "\(fields.err)")
        let rows = CaseFolder([
            SmallDelivery.declaratiesAlmelo: SmallDelivery.declaratiesHeader
                + "D1;dirk;GM0141;AMB;2020-02-01;2020-02-30;29,00;2020-10-31\n"
        ]).run()
        #expect(rows.err.contains("1 van 1 rij afgekeurd"), "\(rows.err)")
    }
}
