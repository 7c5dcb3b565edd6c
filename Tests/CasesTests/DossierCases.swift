import Testing

/// `--dossier`: what is exact, for the analyst alone.
@Suite("A dossier") struct DossierCases {
    static let command = CaseFolder.rapport + ["--dossier", "dossier"]
    private static let report = "reports/2020-Q2"
    private static let dossier = "dossier/2020-Q2"
    private static let files = [
        "LEESMIJ.md", "bestanden.csv", "gemeenten.csv", "afkeurredenen.csv", "statussen.csv", "waarschuwingen.csv",
        "twijfels.csv",
        "SHA256SUMS-invoer", "SHA256SUMS-rapport", "SHA256SUMS",
    ]

    @Test(
        "can be read by its owner only, whatever the umask, and so can what stands in it",
        arguments: ["", "umask 0", "umask 077"])
    func rights(shell: String) {
        let folder = CaseFolder(["instellingen.json": "{}"])
        let run = folder.run(Self.command, shell: shell)
        #expect(run.status == 0, "\(run.err)")
        for path in run.files.below("dossier").paths { #expect(folder.mode(of: "dossier/" + path) == 0o600, "\(path)") }
        for path in ["dossier", Self.dossier, Self.dossier + "/invoer", Self.dossier + "/invoer/referentie"] {
            #expect(folder.mode(of: path) == 0o700, "\(path)")
        }
        #expect(folder.mode(of: Self.report) == 0o755 && folder.mode(of: Self.report + "/cijfers.csv") == 0o644)
        #expect(run.lines.last == "Dossier: dossier/2020-Q2, alleen voor u leesbaar; niet publiceren.")
    }

    @Test("holds these files, each explained in LEESMIJ.md, and the input as it was read")
    func contents() {
        let run = CaseFolder().run(Self.command)
        let files = run.files.below(Self.dossier)
        let input = SmallDelivery.files.filter { !$0.key.hasPrefix("leveringen/") }
        let own = ["GM0141", "GM0153"].flatMap { code in
            ["LEESMIJ.md", "cijfers.csv", "twijfels.csv", "afgekeurd.csv"].map { "per-gemeente/\(code)/\($0)" }
        }
        #expect(files.paths.sorted() == (Self.files + own + input.keys.map { "invoer/" + $0 }).sorted())
        for (path, text) in input { #expect(run.text(Self.dossier + "/invoer/" + path) == text, "\(path)") }
        let index = run.text(Self.dossier + "/LEESMIJ.md")
        for path in Self.files.dropFirst() { #expect(index.contains("| `\(path)` | "), "\(path)") }
        #expect(index.contains("Alleen voor de analist"))
        #expect(files["SHA256SUMS-rapport"] == run.files[Self.report + "/SHA256SUMS"])
        #expect(run.files.below("dossier").paths.allSatisfy { $0.hasPrefix("2020-Q2/") })
    }

    @Test("changes no byte of the reports, nor does the one of another run")
    func same() {
        let (with, without) = (CaseFolder(), CaseFolder())
        for quarter in ["2020-Q1", "2020-Q2", "2020-Q3"] {
            let command = CaseFolder.rapport.map { $0 == "2020-Q2" ? quarter : $0 }
            let run = with.run(command + ["--dossier", quarter == "2020-Q3" ? "ander" : "dossier"])
            #expect(run.files.below("reports") == without.run(command).files.below("reports"), "\(quarter)")
            let changed = SmallDelivery.files[SmallDelivery.declaratiesAlmelo]?.replacing("29,00", with: "30,00")
            for folder in [with, without] { folder.change([SmallDelivery.declaratiesAlmelo: changed]) }
        }
        let again = with.run(Self.command).files
        #expect(with.run(Self.command).files == again)
    }

    @Test("of controleer stands in controle, with the checks, also where the delivery is refused")
    func controle() {
        let folder = CaseFolder()
        let command = ["controleer", "--data", "data", "--dossier", "dossier"]
        let run = folder.run(command)
        #expect(run.status == 0, "\(run.err)")
        let files = run.files.below("dossier/controle")
        #expect(run.files.below("dossier").count == files.count)
        #expect(files["SHA256SUMS-rapport"] == nil && files["toetsen.csv"] != nil)
        #expect(
            run.text("dossier/controle/bestanden.csv").contains(
                "\r\n\(SmallDelivery.declaratiesEnschede);declaraties;UTF-8;puntkomma;komma;"))
        #expect(run.text("dossier/controle/gemeenten.csv").contains("\r\nGM0153;Enschede;declaraties;3;0;\r\n"))
        folder.change([SmallDelivery.declaratiesAlmelo: SmallDelivery.declaratiesHeader])
        let refused = folder.run(command)
        #expect(refused.status == 65)
        let gemeenten = refused.text("dossier/controle/gemeenten.csv")
        #expect(gemeenten.contains("\r\nGM0141;Almelo;declaraties;;;ontbreekt\r\n"))
        #expect(refused.text("dossier/controle/waarschuwingen.csv").contains("\r\nLEV-003;"))
        // Beside that of a report, which stays.
        folder.change([SmallDelivery.declaratiesAlmelo: SmallDelivery.files[SmallDelivery.declaratiesAlmelo]])
        #expect(folder.run(Self.command).status == 0)
        #expect(folder.run(command).files.below(Self.dossier).count > 0)
    }

    @Test("has warnings with their numbers, of which the report has the words")
    func warnings() {
        let rows = { (numbers: ClosedRange<Int>) in
            SmallDelivery.declaratiesHeader
                + numbers.map { "D\($0);k\($0);GM0153;AMB;2019-01-01;2019-01-31;1,00;2020-01-10\n" }.joined()
        }
        let folder = CaseFolder([
            "instellingen.json": #"{"leveringen": "volledig"}"#, SmallDelivery.declaratiesEnschede: nil,
            SmallDelivery.indicatiesEnschede: nil, SmallDelivery.declaratiesAlmelo: nil,
            SmallDelivery.indicatiesAlmelo: nil,
            "leveringen/2020-07/declaraties.csv": rows(1...14)
                + "A1;a;GM0141;AMB;2019-01-01;2019-01-31;1,00;2020-01-10\n",
            "leveringen/2020-07/indicaties.csv": SmallDelivery.indicatiesHeader
                + "I1;k1;GM0153;AMB;2019-01-01;2019-01-31;2020-01-10\nI2;a;GM0141;AMB;2019-01-01;2019-01-31;2020-01-10\n",
            "leveringen/2020-10/declaraties.csv": rows(4...14),
        ])
        let run = folder.run(Self.command)
        #expect(run.status == 0, "\(run.err)")
        let text = "uit de levering ervoor niet meer in de nieuwste levering."
        #expect(run.err.contains("[WAA-008] Van Enschede (GM0153) staan minder dan 10 van de 14 declaraties \(text)"))
        let exact = run.text(Self.dossier + "/waarschuwingen.csv")
        #expect(
            exact.contains("\r\nWAA-008;Van Enschede (GM0153) staan 3 van de 14 declaraties \(text)\r\n"), "\(exact)")
        for file in ["kwaliteit.md", "rapport.md", "verantwoording.json"] {
            let published = run.text(Self.report + "/" + file)
            #expect(published.contains("Van Enschede (GM0153) staan declaraties \(text)"), "\(file)")
            #expect(!published.contains("van de 14"))
        }
    }
}
