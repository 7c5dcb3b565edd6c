import ReferenceCounter
import TestSupport
import Testing

/// Deliveries that once lost a row, leaked one or broke the program.
@Suite struct HostileDeliveries {
    private static let indicatieHeader =
        "indicatienummer;jeugdige;gemeente;productcode;begindatum;einddatum;registratiedatum"
    private static let declaratieHeader =
        "declaratienummer;jeugdige;gemeente;productcode;begindatum;einddatum;bedrag;registratiedatum"
    private static let declaratie = "D1;j1;0153;AMB;2019-01-01;2019-01-31;100,00;2019-02-01\n"
    private static let settings = #"{"toegestaan_ontbrekend": ["GM0141"], "maximale_afkeur_promille": 1000}"#

    private func run(
        indicaties: String, declaraties: String = declaratieHeader + "\n" + declaratie, settings: String = settings
    ) -> EngineRun {
        EngineRun(
            SmallFolder.with(
                ["leveringen/indicaties.csv": indicaties, "leveringen/declaraties.csv": declaraties],
                instellingen: settings),
            kwartaal: "2019-Q4", vanaf: 2019, peildatum: "2020-12-31")
    }

    private func said(_ run: EngineRun) -> String {
        (run.log + run.report.values.map { String(decoding: $0, as: UTF8.self) }).joined(separator: "\n")
    }

    @Test("a quote that is missing in the header refuses the file, and no row is taken for a name")
    func quoteInHeader() {
        let run = run(
            indicaties: Self.indicatieHeader + ";\"opmerking\n"
                + "1;GEHEIM1;0153;AMB;2019-01-01;;2019-02-01;\"ok\"\n2;GEHEIM2;0153;AMB;2019-01-01;;2019-02-01;\"ok\"\n"
        )
        #expect(run.status == 65)
        #expect(run.log.contains { $0.hasPrefix("leveringen/indicaties.csv: fout: [BST-015]") }, "\(run.log)")
        #expect(!said(run).contains("GEHEIM"))
    }

    @Test("a delivery without one accepted row is refused")
    func headersOnly() {
        let run = run(
            indicaties: Self.indicatieHeader, declaraties: Self.declaratieHeader,
            settings: #"{"toegestaan_ontbrekend": ["GM0141", "GM0153"]}"#)
        #expect(run.status == 65)
        #expect(run.log.contains { $0.contains("[LEV-010]") }, "\(run.log)")
    }

    @Test("a row that is nothing but text after closing quotes is rejected, not passed over")
    func malformedButEmpty() {
        let run = run(
            indicaties: Self.indicatieHeader + "\n\"\"Jansen;;;;;;\nI1;j1;0153;AMB;2019-01-01;;2019-02-01\n;;;;;;\n")
        #expect(run.rejected == [ReferenceRejectedLine(path: "leveringen/indicaties.csv", line: 2)])
        #expect(run.bestanden.last?.read == 2)
        #expect(!said(run).contains("Jansen"))
    }

    @Test(
        "a status is listed when it stands in many rows, a known word in the dossier always, and only of accepted rows")
    func statuses() {
        var rows = Self.indicatieHeader + ";status\n"
        for number in 0..<10 { rows += "A\(number);j\(number);0153;AMB;2019-01-01;;2019-02-01;Wachtend\n" }
        // So many that what is not listed is not of few.
        for number in 0..<10 { rows += "E\(number);e\(number);0153;AMB;2019-01-01;;2019-02-01;\n" }
        rows += "B;jb;0153;AMB;2019-01-01;;2019-02-01;Toegekend\n"
        rows += "C;jc;0153;AMB;2019-01-01;;2019-02-01;Pietersen\n"
        for number in 0..<20 { rows += "D\(number);;0153;AMB;2019-01-01;;2019-02-01;Afgekeurdnaam\n" }
        let run = run(indicaties: rows)
        let page = String(decoding: run.report["kwaliteit.md"] ?? [], as: UTF8.self)
        #expect(page.contains("| `wachtend` | 10 |"))
        #expect(!page.contains("toegekend"))
        #expect(page.contains("Er zijn ook andere waarden, die hier niet staan."))
        #expect(run.exactLines("statussen.csv") == ["status;rijen", "toegekend;1", "wachtend;10", "iets anders;1"])
        #expect(!said(run).lowercased().contains("pietersen"))
        #expect(!said(run).lowercased().contains("afgekeurdnaam"))
    }

    @Test("many different statuses give the same page for any number of threads")
    func statusesOverThreads() {
        var rows = Self.indicatieHeader + ";status\n"
        let letters = Array("abcdefghij")
        for number in 0..<1500 {
            let word = String(String(number).map { letters[Int(String($0)) ?? 0] })
            for copy in 0..<12 { rows += "\(number)-\(copy);j\(number);0153;AMB;2019-01-01;;2019-02-01;\(word)\n" }
        }
        let folder = SmallFolder.with(
            [
                "leveringen/indicaties.csv": rows,
                "leveringen/declaraties.csv": Self.declaratieHeader + "\n" + Self.declaratie,
            ],
            instellingen: Self.settings)
        let pages = [(1, 1 << 22), (2, 5000), (4, 50_000)].map { workers, pieceBytes in
            EngineRun(folder, kwartaal: "2019-Q4", vanaf: 2019, workers: workers, pieceBytes: pieceBytes)
                .report["kwaliteit.md"]
        }
        #expect(pages[0] != nil)
        #expect(pages.allSatisfy { $0 == pages[0] })
    }

    @Test("names from outside can't become Markdown or a second line")
    func namesFromOutside() {
        let run = EngineRun(
            SmallFolder.with(
                [
                    "leveringen/z|\u{301}y`\u{301}<b>\n# kop/indicaties.csv": Self.indicatieHeader
                        + ";x`\u{301}<script>`\u{301}\nI1;j1;0153;AMB;2019-01-01;;2019-02-01;\n",
                    "leveringen/declaraties.csv": Self.declaratieHeader + "\n" + Self.declaratie,
                ], instellingen: Self.settings),
            kwartaal: "2019-Q4", vanaf: 2019)
        let page = String(decoding: run.report["kwaliteit.md"] ?? [], as: UTF8.self)
        #expect(run.status == 0, "\(run.log)")
        #expect(!page.contains("\n# kop"))
        // Every backtick left is one of the program's own, so they come in pairs on each line.
        for line in page.split(separator: "\n") { #expect(line.unicodeScalars.count { $0 == "`" } % 2 == 0) }
        #expect(page.contains("\\|\u{301}y"))
        let wrongName = SmallFolder.with(
            ["referentie/gemeenten.csv": "code;naam\nGM0153;\"Gek\n\n# KOP <b>\"\n"], instellingen: "{}")
        #expect(EngineRun(wrongName, kwartaal: "2019-Q4").status == 78)
    }
}
