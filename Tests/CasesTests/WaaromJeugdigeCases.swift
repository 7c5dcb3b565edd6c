import TestSupport
import Testing

/// `tmsd waarom` about one jeugdige or one row: one fate each, worked out by hand.
@Suite("Why one jeugdige counts or not") struct WaaromJeugdigeCases {
    private static let file = WaaromDelivery.declaraties

    /// A key, what must be said of its rows, and of a table of 2019.
    private static let fates: [(key: String, rows: [String], table: String)] = [
        (
            "MERKA",
            [
                "  \(file):2\n    declaratie, pleegzorg (PLZ), 2019-01-01 t/m 2019-01-31, € 31,00, Enschede, geregistreerd 2019-02-10\n    vervangen door \(file):3 (R2.4)\n",
                "  \(file):3\n    declaratie, pleegzorg (PLZ), 2019-02-01 t/m 2019-02-28, € 28,00, Enschede, geregistreerd 2019-03-10\n    geldt: het record bestaat zoals deze rij zegt (R2.4)\n",
                "  2019: gezinsvormen 28 dagen: 2019-02-01 t/m 2019-02-28\n",
            ], "tabel 4 niet_thuis: telt mee, door \(file):3"
        ),
        (
            "MERKB",
            [
                "    ingetrokken door \(file):5 (R2.5)\n",
                "  \(file):5\n    declaratie, Enschede, geregistreerd 2019-07-10\n    geldt, en trekt het record in",
            ],
            "tabel 7 residentieel: telt niet mee: geen record van residentieel of beschikbaarheidsvoorziening"
        ),
        (
            "MERKC", ["€ 50,00, Enschede", "-€ 50,00, Enschede"],
            "tabel 3 thuis: telt niet mee: ambulant is helemaal gecrediteerd, samen € 0,00 (R3.2)"
        ),
        (
            "MERKD", ["    onder een andere wet (R2.3)\n"],
            "tabel 6 gezinsvormen: telt niet mee: geen record van pleegzorg of gezinshuis"
        ),
        (
            "MERKE", ["geregistreerd 2020-11-15\n    niet gezien: na de peildatum geregistreerd (R2.2)\n"],
            "tabel 2 declaraties: telt niet mee: geen declaratie"
        ),
        (
            "MERKF", ["  \(file):10\n    declaratie, Enschede\n    afgekeurd: [RIJ-019] kolom begindatum: "],
            "tabel 4 niet_thuis: telt niet mee: geen record van pleegzorg, gezinshuis, residentieel, beschikbaarheidsvoorziening of JeugdzorgPlus"
        ),
        (
            "MERKG", ["pleegzorg (PLZ), 2019-01-01 t/m open, Enschede"],
            "tabel 4 niet_thuis: telt niet mee: alleen een indicatie: pleegzorg telt in 2019 uit declaraties (R1.4)"
        ),
        (
            "MERKH", ["JeugdzorgPlus (JZP)"],
            "tabel 8 jeugdzorgplus: telt niet mee: alleen een declaratie: JeugdzorgPlus telt in 2019 uit indicaties (R1.4)"
        ),
        (
            "MERKZ", ["  2019: jeugdzorgplus 61 dagen: 2019-05-01 t/m 2019-06-30\n"],
            "tabel 8 jeugdzorgplus: telt mee, door leveringen/almelo/indicaties.csv:2"
        ),
    ]

    private func table(_ run: CaseRun, _ heading: String) -> [String] {
        run.outLines.drop { $0 != heading }.dropFirst().prefix { $0.hasPrefix("  ") }.map { String($0.dropFirst(2)) }
    }

    @Test(
        "tells of every row what became of it, and of every table whether it counts and why", arguments: fates.indices)
    func fate(index: Int) {
        let fate = Self.fates[index]
        let run = WaaromDelivery.ask(CaseFolder(WaaromDelivery.changes), key: fate.key + "\n")
        #expect(run.status == 0, "\(run.err)")
        for text in fate.rows { #expect(run.out.contains(text), "\(text) in \(run.out)") }
        let heading = run.outLines.first { $0.hasPrefix("Tabellen, 2019, Twente") } ?? ""
        #expect(table(run, heading).contains { $0.hasPrefix(fate.table) }, "\(fate.table) in \(run.out)")
        #expect(!run.out.contains("MERK") && !run.err.contains("MERK"))
        #expect(run.files.paths == ["sleutel.txt"])
    }

    @Test("says of who is thuis that table 5 is not for them, and of who is niet thuis that table 3 is not")
    func otherTable() {
        let answer = { (key: String) in
            let run = WaaromDelivery.ask(CaseFolder(), key: key)
            return table(run, run.outLines.first { $0.hasPrefix("Tabellen, 2019, Twente") } ?? "")
        }
        #expect(
            answer("anna").contains(
                "tabel 5 ambulant_bij_niet_thuis: telt niet mee: in deze periode geen dag niet thuis (tabel 3)"))
        #expect(answer("bram").contains("tabel 3 thuis: telt niet mee: in deze periode ook niet thuis (tabel 4)"))
        // Who has no ambulante hulp at all is in neither.
        #expect(answer("cato").contains("tabel 3 thuis: telt niet mee: geen record van ambulant"))
    }

    @Test("writes amounts as the report does")
    func amounts() {
        let more = SmallDelivery.files[SmallDelivery.declaratiesAlmelo]?.replacing("29,00", with: "-1234567,05")
        let run = WaaromDelivery.ask(CaseFolder([SmallDelivery.declaratiesAlmelo: more]), key: "dirk")
        #expect(run.out.contains("-€ 1.234.567,05, Almelo"), "\(run.out)")
    }

    @Test("tells a jeugdige who moved in each gemeente, and in Twente")
    func moved() {
        let run = WaaromDelivery.ask(CaseFolder(WaaromDelivery.changes), key: " MERKI \r\n")
        let thuis = { (gebied: String) in table(run, "Tabellen, 2019, \(gebied)").first { $0.hasPrefix("tabel 3") } }
        let (enschede, almelo) = ("\(Self.file):12", "leveringen/almelo/declaraties.csv:2")
        #expect(thuis("Twente") == "tabel 3 thuis: telt mee, door \(almelo), \(enschede)")
        #expect(thuis("Enschede") == "tabel 3 thuis: telt mee, door \(enschede)")
        #expect(thuis("Almelo") == "tabel 3 thuis: telt mee, door \(almelo)")
    }

    @Test("answers for each gemeente apart where keys hold within one")
    func withinGemeente() {
        let folder = CaseFolder(WaaromDelivery.changes)
        folder.change([
            "instellingen.json": "{\"maximale_afkeur_promille\": 1000, \"jeugdige_uniek_binnen\": \"gemeente\"}"
        ])
        let run = WaaromDelivery.ask(folder, key: "MERKI")
        #expect(run.outLines.count { $0.hasPrefix("Eén jeugdige, met de sleutel van ") } == 2)
        let parts = run.out.components(beginning: "Eén jeugdige")
        let (almelo, enschede) = ("leveringen/almelo/declaraties.csv:2\n", "\(Self.file):12\n")
        #expect(parts.count == 2)
        #expect(parts.first.map { $0.contains(almelo) && !$0.contains(enschede) } == true)
        #expect(parts.last.map { $0.contains(enschede) && !$0.contains(almelo) } == true)
        let row = folder.run(WaaromDelivery.question + ["--rij", "leveringen/almelo/declaraties.csv:2"])
        #expect(row.outLines.count { $0.hasPrefix("Eén jeugdige, met de sleutel van Almelo") } == 1)
        #expect(!row.out.contains("enschede/declaraties.csv:12"))
    }

    @Test(
        "begins with what became of the row that is asked about",
        arguments: [
            (2, "vervangen door leveringen/enschede/declaraties.csv:3 (R2.4)"),
            (4, "ingetrokken door leveringen/enschede/declaraties.csv:5 (R2.5)"),
            (5, "geldt, en trekt het record in: zie de kolom status (R2.5)"), (8, "onder een andere wet (R2.3)"),
            (9, "niet gezien: na de peildatum geregistreerd (R2.2)"),
            (12, "geldt: het record bestaat zoals deze rij zegt (R2.4)"),
        ])
    func row(_ row: (line: Int, fate: String)) {
        let run = CaseFolder(WaaromDelivery.changes).run(
            WaaromDelivery.question + ["--rij", "\(Self.file):\(row.line)"])
        #expect(run.status == 0, "\(run.err)")
        #expect(run.out.hasPrefix("\(Self.file):\(row.line): \(row.fate)\n\nEén jeugdige; "), "\(run.out)")
        // A row that withdraws and names nobody is about whoever the record was about.
        if row.line == 5 { #expect(run.out.contains("  \(Self.file):4\n    declaratie, residentieel (RES)")) }
        #expect(!run.out.contains("MERK") && !run.err.contains("MERK"))
    }

    @Test("says what it can of a row that does not say who it is about")
    func unreadable() {
        let changes = [
            Self.file: SmallDelivery.declaratiesHeader.replacing("\n", with: ";status\n") + """
                MERK1;;GM0153;PLZ;2019-01-01;2019-01-31;31,00;2019-02-10;
                MERK2;;GM0153;;;;;2019-07-10;ingetrokken
                MERK3;MERKA;GM0153;AMB;2019-01-01;2019-01-31;31,00;2019-02-10;

                """, "instellingen.json": "{\"maximale_afkeur_promille\": 1000}",
        ]
        let folder = CaseFolder(changes)
        let rejected = folder.run(WaaromDelivery.question + ["--rij", "./data/\(Self.file):2"])
        #expect(rejected.out.hasPrefix("\(Self.file):2: afgekeurd: [RIJ-012] kolom jeugdige: "), "\(rejected.out)")
        #expect(rejected.out.contains("Over wie deze rij gaat is niet te lezen"))
        let nothing = folder.run(WaaromDelivery.question + ["--rij", "data/\(Self.file):3"])
        #expect(nothing.out.hasPrefix("\(Self.file):3: trekt een record in dat er niet is"), "\(nothing.out)")
    }

    @Test("says so when no row has the key")
    func unknown() {
        let run = WaaromDelivery.ask(CaseFolder(WaaromDelivery.changes), key: "MERKNIEMAND")
        #expect(run.status == 0)
        #expect(run.out.contains("Er is geen enkele rij met deze sleutel"))
        #expect(!run.out.contains("MERK") && !run.out.contains("Tabellen"))
    }

    @Test("does not tell what a record says of another jeugdige")
    func other() {
        let changes = [
            Self.file: SmallDelivery.declaratiesHeader + """
                MERK1;MERKA;GM0153;PLZ;2019-01-01;2019-01-31;31,00;2019-02-10
                MERK1;MERKB;GM0153;RES;2019-06-07;2019-06-08;99,00;2019-03-10

                """
        ]
        let before = WaaromDelivery.ask(CaseFolder(changes), key: "MERKA")
        #expect(before.out.contains("    vervangen door \(Self.file):3, over een andere jeugdige (R2.4)\n"))
        #expect(
            before.out.contains(
                "  \(Self.file):3\n    declaratie, over een andere jeugdige, Enschede, geregistreerd 2019-03-10\n"))
        #expect(!before.out.contains("99,00") && !before.out.contains("2019-06-07"))
        #expect(before.out.contains("tabel 4 niet_thuis: telt niet mee"))
    }

    @Test("finds a bsn with and without its leading zeros")
    func bsn() {
        let changes: [String: String?] = [
            Self.file: SmallDelivery.declaratiesHeader.replacing("jeugdige", with: "bsn") + """
                MERK1;012345672;GM0153;PLZ;2019-01-01;2019-01-31;31,00;2019-02-10
                MERK2;12345672;GM0153;RES;2019-02-01;2019-02-28;31,00;2019-02-10
                MERK3;12345672;GM0153;RES;2019-02-31;2019-02-28;31,00;2019-02-10
                MERK4;111222333;GM0153;RES;2019-02-01;2019-02-28;31,00;2019-02-10

                """,
            SmallDelivery.declaratiesAlmelo: SmallDelivery.declaratiesHeader.replacing("jeugdige", with: "bsn")
                + "MERK1;111222333;GM0141;AMB;2019-01-01;2019-01-31;31,00;2019-02-10\n",
            SmallDelivery.indicatiesEnschede: SmallDelivery.indicatiesHeader.replacing("jeugdige", with: "bsn")
                + "MERK1;111222333;GM0153;AMB;2019-01-01;2019-01-31;2019-02-10\n",
            SmallDelivery.indicatiesAlmelo: SmallDelivery.indicatiesHeader.replacing("jeugdige", with: "bsn")
                + "MERK1;111222333;GM0141;AMB;2019-01-01;2019-01-31;2019-02-10\n",
            "instellingen.json": "{\"maximale_afkeur_promille\": 1000}",
        ]
        let folder = CaseFolder(changes)
        for key in ["12345672", "012345672"] {
            let run = WaaromDelivery.ask(folder, key: key)
            for line in 2...4 { #expect(run.out.contains("  \(Self.file):\(line)\n"), "\(run.out) \(run.err)") }
            #expect(!run.out.contains("  \(Self.file):5\n") && !run.out.contains("2345672"))
        }
        let list = folder.run(WaaromDelivery.figure("niet_thuis", "--jeugdigen", "l.csv"))
        #expect(
            list.text("l.csv").contains(
                "\r\n012345672;declaratie van pleegzorg, declaratie van residentieel;2019-01-01;"))
        let wrong = WaaromDelivery.ask(folder, key: "987654321")
        #expect(wrong.status == 64 && !wrong.err.contains("987654321") && wrong.err.contains("is geen bsn"))
    }

    @Test("tells of a row of a delivery that a newer one replaced")
    func replacedDelivery() {
        let row = { (number: String, day: String) in
            SmallDelivery.declaratiesHeader
                + ["GM0153", "GM0141"].map { "\(number);MERKA;\($0);PLZ;2019-01-01;2019-01-31;31,00;\(day)\n" }.joined()
        }
        let indicaties =
            SmallDelivery.indicatiesHeader
            + ["GM0153", "GM0141"].map { "MERK;MERKB;\($0);AMB;2019-01-01;;2019-02-10\n" }.joined()
        var changes: [String: String?] = [
            "leveringen/2020-01/declaraties.csv": row("MERK1", "2020-01-10"),
            "leveringen/2020-02/declaraties.csv": row("MERK2", "2020-02-10"),
            "leveringen/2020-01/indicaties.csv": indicaties, "leveringen/2020-02/indicaties.csv": indicaties,
            "instellingen.json": "{\"leveringen\": \"volledig\"}",
        ]
        for path in [
            Self.file, SmallDelivery.declaratiesAlmelo, SmallDelivery.indicatiesEnschede,
            SmallDelivery.indicatiesAlmelo,
        ] {
            changes.updateValue(nil, forKey: path)
        }
        let run = WaaromDelivery.ask(CaseFolder(changes), key: "MERKA")
        #expect(
            run.out.contains("geregistreerd 2020-01-10\n    niet gezien: niet uit de nieuwste levering"),
            "\(run.out) \(run.err)")
        #expect(run.out.contains("tabel 6 gezinsvormen: telt mee, door leveringen/2020-02/declaraties.csv:2"))
    }

    @Test("writes the answer to a file instead where one is asked for")
    func answerFile() {
        let folder = CaseFolder(WaaromDelivery.changes)
        let shown = WaaromDelivery.ask(folder, key: "MERKA").out
        for _ in 0..<2 {
            let run = WaaromDelivery.ask(folder, key: "MERKA", "--jeugdigen", "antwoord.txt")
            #expect(run.status == 0, "\(run.err)")
            #expect(run.out == "")
            #expect(
                run.text("antwoord.txt") == "tmsd waarom: over één jeugdige; alleen voor wie dit mag weten\n\n" + shown)
            #expect(folder.mode(of: "antwoord.txt") == 0o600)
        }
    }
}

extension String {
    /// The parts that begin with a text.
    fileprivate func components(beginning start: String) -> [String] {
        var parts: [String] = []
        for line in split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix(start) { parts.append("") }
            if !parts.isEmpty { parts[parts.count - 1] += line + "\n" }
        }
        return parts
    }
}
