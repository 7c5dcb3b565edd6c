import Json
import TestSupport
import Testing

/// Runs of `tmsd rapport` that end well.
@Suite("A run that ends well") struct RapportCases {
    private static let reportFiles =
        [
            "rapport.md", "rapport.html", "cijfers.csv", "trend.csv", "rijping.csv", "combinaties.csv", "stand.csv",
            "datapackage.json", "kwaliteit.md", "gemeenten.csv", "gemeenten.md", "gemeenten.html",
            "gemeenten/GM0141.html",
            "gemeenten/GM0153.html",
            "verantwoording.json", "SHA256SUMS",
        ]
        + SmallDelivery.tabellen.keys.map { "tabellen/" + $0 }
        + [
            "aandeel-niet-thuis", "stand", "thuis-en-niet-thuis", "verandering", "volledigheid",
            "vormen-van-niet-thuis", "gemeenten-indicaties", "gemeenten-declaraties", "gemeenten-thuis",
            "gemeenten-niet-thuis", "gemeenten-ambulant-bij-niet-thuis", "gemeenten-gezinsvormen",
            "gemeenten-residentieel-of-jeugdzorgplus",
        ].map {
            "figuren/\($0).svg"
        }
        + SmallDelivery.files.keys.filter { !$0.hasPrefix("leveringen/") }.map { "invoer/" + $0 }

    /// Made anew after each report.
    private static let besideReports = ["reports/LEESMIJ.html", "reports/README.md", "reports/index.html"]

    @Test("ends with 0, says so on standard error, and leaves the files of the contract and no others")
    func whole() {
        let run = CaseFolder().run()
        #expect(run.status == 0)
        #expect(run.out == "")
        #expect(run.err == "Klaar: reports/2020-Q2, peildatum 2020-10-31.\n")
        let expected = Self.reportFiles.map { "reports/2020-Q2/" + $0 } + Self.besideReports
        #expect(run.files.paths.sorted() == expected.sorted())
    }

    @Test("writes the figures worked out by hand, in the order of the contract, with BOM, semicolons and CRLF")
    func figures() {
        let run = CaseFolder().run()
        #expect(run.text("reports/2020-Q2/cijfers.csv") == SmallDelivery.cijfers)
        for (name, text) in SmallDelivery.tabellen {
            #expect(run.text("reports/2020-Q2/tabellen/" + name) == text, "\(name)")
        }
    }

    @Test("writes the trend of the full years and the combinations, worked out by hand")
    func trend() {
        let run = CaseFolder().run()
        let trend = run.text("reports/2020-Q2/trend.csv").split(separator: "\r\n").map(String.init)
        #expect(trend.first == "\u{FEFF}reeks;periode;peildatum;onderwerp;maat;waarde;status")
        #expect(trend.filter { $0.hasPrefix("jaren;") } == SmallDelivery.jaren)
        #expect(run.text("reports/2020-Q2/combinaties.csv") == SmallDelivery.combinaties)
        let rijping = run.text("reports/2020-Q2/rijping.csv")
        #expect(rijping.hasPrefix("\u{FEFF}periode;peildatum;onderwerp;maat;waarde;status\r\n"))
    }

    @Test("writes the figures in the notation for readers")
    func report() {
        let report = CaseFolder().run().text("reports/2020-Q2/rapport.md")
        for line in [
            "| 2019 | 1.500 | 301 | 20,1% |", "| 2019 | 3 | 2 |", "| 2020 1e helft | 1 | 2 |", "| 2019 | 1 | € 365 |",
            "| 2019 | 2 | € 1.032 |", "| 2020 1e helft | 1 | - |", "| 2019 | 1 | € 1.001 |",
        ] {
            #expect(report.split(separator: "\n").contains { $0 == line }, "\(line)")
        }
    }

    @Test("says in verantwoording.json what was read by its path alone, and no number of a file")
    func paths() throws {
        let json = try JsonParser.parse(CaseFolder().run().files["reports/2020-Q2/verantwoording.json"] ?? [])
        var listed: [String] = []
        for list in ["referentie", "leveringen"] {
            guard case .array(let entries) = json[list] else { continue }
            for entry in entries {
                guard case .object(let members) = entry, case .string(let path) = entry["pad"] else { continue }
                #expect(members.map(\.key) == (list == "referentie" ? ["pad"] : ["pad", "soort"]))
                listed.append(path)
            }
        }
        #expect(listed.sorted() == SmallDelivery.files.keys.sorted())
    }

    @Test("says in verantwoording.json which version, settings, peildatum, rows and checks belong to the figures")
    func accountability() throws {
        let json = try JsonParser.parse(CaseFolder().run().files["reports/2020-Q2/verantwoording.json"] ?? [])
        guard case .string(let version) = json["versie"] else { throw Missing(what: "versie") }
        #expect(version.wholeMatch(of: /[0-9]+\.[0-9]+\.[0-9]+/) != nil)
        #expect(json["peildatum"] == .string("2020-10-31"))
        #expect(json["kwartaal"] == .string("2020-Q2"))
        #expect(json["instellingen"]?.number("minimum_celgrootte") == 10)
        #expect(json["instellingen"]?.number("maximale_afkeur_promille") == 10)
        // 3 indicaties and 4 declaraties: too few to be told.
        guard case .array(let rows) = json["rijen"] else { throw Missing(what: "rijen") }
        #expect(rows.map { $0["gelezen"] } == [.null, .null])
        guard case .array(let checks) = json["controles"] else { throw Missing(what: "controles") }
        #expect(checks.count >= 4)
        #expect(checks.allSatisfy { $0["klopt"] == .bool(true) })
    }

    @Test("names no path of the machine in any file")
    func noPaths() {
        let folder = CaseFolder()
        let arguments = CaseFolder.rapport.map { ["data", "reports"].contains($0) ? folder.path + "/" + $0 : $0 }
        let absolute = folder.run(arguments)
        #expect(absolute.status == 0)
        #expect(absolute.files == CaseFolder().run().files)
        for (name, bytes) in absolute.files.pairs {
            #expect(!String(decoding: bytes, as: UTF8.self).contains(folder.path), "\(name)")
        }
    }

    @Test("takes an earlier peildatum, and then does not see what was registered later")
    func earlier() {
        let run = CaseFolder().run(CaseFolder.rapport + ["--peildatum", "2020-10-05"])
        #expect(run.status == 0)
        let lines = run.text("reports/2020-Q2/cijfers.csv").split(separator: "\r\n")
        #expect(lines.contains("2;declaraties;Twente;2020-tm-Q2;aantal;1;"))
        #expect(lines.contains("3;thuis;Twente;2020-tm-Q2;aantal;0;"))
    }

    @Test("accepts options with = and in any order")
    func options() {
        let run = CaseFolder().run(["rapport", "--vanaf=2019", "--kwartaal=2020-Q2", "--uit=reports", "--data=data"])
        #expect(run.status == 0)
        #expect(run.files == CaseFolder().run().files)
    }

    @Test("replaces the report of the same quarter and leaves other quarters alone")
    func replaced() {
        let folder = CaseFolder()
        let first = folder.run()
        folder.change([
            SmallDelivery.declaratiesAlmelo: nil, "instellingen.json": #"{"toegestaan_ontbrekend": ["GM0141"]}"#,
        ])
        let other = folder.run(CaseFolder.rapport.map { $0 == "2020-Q2" ? "2020-Q1" : $0 })
        #expect(other.status == 0)
        for (path, bytes) in first.files.pairs where !["reports/README.md", "reports/index.html"].contains(path) {
            #expect(other.files[path] == bytes, "\(path)")
        }
        let second = folder.run()
        #expect(second.text("reports/2020-Q2/cijfers.csv").contains("2;declaraties;Twente;2020-tm-Q2;aantal;1;"))
        #expect(second.files.below("reports/2020-Q1") == other.files.below("reports/2020-Q1"))
    }

    @Test("warns about a peildatum before the end of the quarter, on standard error and in the report")
    func warned() {
        let run = CaseFolder().run(CaseFolder.rapport + ["--peildatum", "2020-06-29"])
        #expect(run.status == 0)
        #expect(
            run.err.contains(
                "waarschuwing: [WAA-001] De peildatum 2020-06-29 ligt voor het einde van 2020-Q2 (2020-06-30)"))
        #expect(run.text("reports/2020-Q2/kwaliteit.md").contains("De peildatum 2020-06-29 ligt voor het einde"))
    }
}

/// Something that a file should hold.
struct Missing: Error { let what: String }
