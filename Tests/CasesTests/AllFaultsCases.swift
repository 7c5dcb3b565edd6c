import Testing

/// Everything that is wrong with settings and referentie is said in one run, and nothing else before it.
@Suite("A run on several wrong files") struct AllFaultsCases {
    @Test(
        "says all of it at once, and ends with the gravest status",
        arguments: ["rapport", "controleer", "instellingen"])
    func all(command: String) {
        let folder = CaseFolder([
            "instellingen.json":
                "{\n\"minimum\": 5,\n\"leveringen\": \"soms\",\n\"toetsen\": {\"TOE-099\": {\"dagen\": 1},\n"
                + "\"TOE-005\": {\"factor\": 1}}}",
            "referentie/bronregels.csv":
                "voorziening;vanaf_jaar;bron\nx;2019;beide\npleegzorg;2019;beide\ny;2019;beide\n",
            "referentie/bevolking.csv": nil,
            SmallDelivery.declaratiesAlmelo: nil, SmallDelivery.declaratiesEnschede: nil,
        ])
        let run = folder.run(
            command == "rapport" ? CaseFolder.rapport : [command, "--data", "data"])
        #expect(run.status == 78)
        var expected = [
            "instellingen.json:2:minimum: fout: [INS-001]", "instellingen.json:3:leveringen: fout: [INS-001]",
            "instellingen.json:4:toetsen: fout: [INS-002]", "instellingen.json:5:factor: fout: [INS-002]",
            "referentie/bronregels.csv:2:voorziening: fout: [REF-001]",
            "referentie/bronregels.csv:4:voorziening: fout: [REF-001]", "referentie/bevolking.csv: fout: [REF-002]",
        ]
        // The settings alone say nothing of deliveries.
        if command != "instellingen" { expected.append("leveringen: fout: [LEV-002]") }
        #expect(run.lines.count == expected.count + 1, "\(run.err)")
        for (line, start) in zip(run.lines, expected) { #expect(line.hasPrefix(start), "\(line)") }
    }

    @Test("tells of the checks too how many faults there are that it does not show")
    func manyChecks() {
        let checks = (1...22).map { "\"TOE-9\($0 + 10)\": {\"dagen\": 1}" }.joined(separator: ",")
        let run = CaseFolder(["instellingen.json": "{\"toetsen\": {\(checks)}}"]).run([
            "instellingen", "--data", "data",
        ])
        #expect(run.status == 78)
        #expect(run.lines.count { $0.contains("[INS-002]") } == 20)
        #expect(run.lines.count { $0.hasPrefix("instellingen.json: fout: [INS-003] nog 2 fouten in dit bestand") } == 1)
    }

    @Test("ends with 66 when files are only missing, and says each once")
    func missing() {
        let run = CaseFolder([
            "referentie/bevolking.csv": nil, "referentie/gemeenten.csv": nil,
            "instellingen.json": #"{"toegestaan_ontbrekend": ["GM0141"]}"#,
        ]).run()
        #expect(run.status == 66)
        #expect(run.lines.count == 3, "\(run.err)")
        for path in ["referentie/bevolking.csv", "referentie/gemeenten.csv"] {
            #expect(run.lines.count { $0.hasPrefix(path + ": fout: [REF-002]") } == 1)
        }
    }

    @Test("says of a file that can't be read only that, and goes on to the others")
    func unreadable() {
        let folder = CaseFolder([
            "referentie/gemeenten.csv": nil, "referentie/bronregels.csv": "voorziening;vanaf_jaar;bron\nx;1;2\n",
        ])
        folder.makeFolder("data/referentie/gemeenten.csv")
        let run = folder.run(["instellingen", "--data", "data"])
        #expect(run.status == 78)
        #expect(run.lines.count == 3, "\(run.err)")
        #expect(run.lines.first?.hasPrefix("referentie/gemeenten.csv: fout: [BST-001]") == true)
        #expect(run.out.contains("referentie/gemeenten.csv             niet te lezen"), "\(run.out)")
    }

    @Test("refuses settings that are too large at once", arguments: ["string", "patterns", "file"])
    func tooLarge(kind: String) {
        let text =
            switch kind {
            case "string": "{\"$schema\": \"" + String(repeating: "x", count: 900_000) + "\"}"
            case "patterns":
                "{\"bestanden\": [" + Array(repeating: "{\"patroon\":\"*a*b*c*\"}", count: 8000).joined(separator: ",")
                    + "]}"
            default: "{\"bestanden\": [" + String(repeating: " ", count: 60 << 20) + "]}"
            }
        let clock = ContinuousClock()
        let folder = CaseFolder(["instellingen.json": text])
        let began = clock.now
        let run = folder.run(["instellingen", "--data", "data"])
        #expect(run.status == 78)
        let code = kind == "file" ? "[BST-010] een bestand van meer dan 1 MiB" : "[INS-004]"
        #expect(run.lines.first?.contains(code) == true, "\(run.err)")
        // It took 23 seconds and more.
        #expect(began.duration(to: clock.now) < .seconds(15))
    }

    @Test(
        "names a pattern that holds for no file by its place in the list, in words, and shows nothing of it in what is published"
    )
    func patterns() {
        let folder = CaseFolder([
            "instellingen.json": """
            {"bestanden": [{"patroon": "leveringen/almelo/*"}, {"patroon": "leveringen/hengelo/*"},
              {"patroon": "leveringen/almelo/decl*"}, {"patroon": "*enschede*"}]}
            """
        ])
        let run = folder.run()
        #expect(run.status == 0)
        let warnings = [
            "[WAA-006] Het tweede patroon onder bestanden in instellingen.json past bij geen enkel geleverd bestand.",
            "[WAA-016] Het derde patroon onder bestanden in instellingen.json past alleen bij bestanden waarvoor een eerder",
        ]
        for warning in warnings { #expect(run.lines.count { $0.contains(warning) } == 1, "\(run.err)") }
        #expect(run.lines.count { $0.hasPrefix("waarschuwing: ") && $0.contains("patroon") } == 2)
        let page = run.text("reports/2020-Q2/kwaliteit.md")
        #expect(page.contains("Het tweede patroon onder bestanden"))
        #expect(!page.contains("hengelo"))
    }
}
