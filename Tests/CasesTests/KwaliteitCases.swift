import Testing

/// `kwaliteit.md`: which counts of one gemeente or one file it shows.
@Suite("The page on quality") struct KwaliteitCases {
    /// `accepted` declaraties of Enschede, each a record of its own, and `rejected` ones without an existing day.
    private static func page(accepted: Int, rejected: Int = 0, instellingen: String = "") -> String {
        let good = (1...accepted).map { "D\($0);anna;GM0153;AMB;2019-01-01;2019-01-31;1,00;2020-01-10\n" }
        let bad = (0..<rejected).map { "X\($0);anna;GM0153;AMB;2019-02-30;2019-03-31;1,00;2020-01-10\n" }
        let folder = CaseFolder([
            "instellingen.json": #"{"maximale_afkeur_promille": 1000\#(instellingen)}"#,
            SmallDelivery.declaratiesEnschede: SmallDelivery.declaratiesHeader + (good + bad).joined(),
        ])
        let run = folder.run()
        #expect(run.status == 0, "\(run.err)")
        return run.text("reports/2020-Q2/kwaliteit.md")
    }

    /// The line of a table that begins so, cell by cell behind the first two.
    private static func cells(_ page: String, _ beginning: String) -> [String] {
        let line = page.split(separator: "\n").first { $0.hasPrefix(beginning) } ?? ""
        return line.split(separator: "|").dropFirst(2).map { $0.filter { $0 != " " } }
    }

    @Test(
        "hides what is below ten of a gemeente, and shows ten", arguments: [(9, "onderdrukt"), (10, "10"), (11, "11")])
    func gemeente(count: Int, shown: String) {
        // Accepted, rejected, of an older delivery, replaced, withdrawn, removed, existing, unknown.
        #expect(
            Self.cells(Self.page(accepted: count), "| `GM0153 Enschede` | declaraties |")
                == [shown, "0", "0", "0", "0", "0", shown, "0"])
        #expect(
            Self.cells(Self.page(accepted: 20, rejected: count), "| `GM0153 Enschede` | declaraties |")
                == ["20", shown, "0", "0", "0", "0", "20", "0"])
    }

    @Test("hides the records of a file below ten", arguments: [(9, "onderdrukt"), (10, "10")])
    func file(count: Int, shown: String) {
        let cells = Self.cells(Self.page(accepted: count), "| `\(SmallDelivery.declaratiesEnschede)` | UTF-8")
        #expect(cells.suffix(6) == ["0", "0", "0", "0", shown, "0"])
    }

    @Test("hides below what the settings say", arguments: [(4, "onderdrukt"), (5, "5")])
    func setting(count: Int, shown: String) {
        let page = Self.page(accepted: count, instellingen: #", "minimum_celgrootte": 5"#)
        #expect(Self.cells(page, "| `GM0153 Enschede` | declaraties |").first == shown)
        #expect(page.contains("Aantallen onder 5 zijn onderdrukt, behalve 0."))
    }
}
