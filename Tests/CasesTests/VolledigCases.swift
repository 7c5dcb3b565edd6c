import Testing

/// Deliveries that replace each other, left to follow from their folders: `rapport --kwartaal auto` and `controleer`.
@Suite("Whole redeliveries") struct VolledigCases {
    private static let auto = ["rapport", "--data", "data", "--uit", "reports", "--kwartaal", "auto"]

    /// The small delivery in one folder or more, instead of where it stands; the last row was registered on 12 September.
    private static func delivered(_ folders: [String]) -> [String: String?] {
        let files = [
            SmallDelivery.indicatiesEnschede, SmallDelivery.declaratiesEnschede, SmallDelivery.indicatiesAlmelo,
            SmallDelivery.declaratiesAlmelo,
        ]
        var changes: [String: String?] = ["instellingen.json": #"{"leveringen": "volledig"}"#]
        for file in files {
            changes[file] = .some(nil)
            let text = SmallDelivery.files[file]?.replacing("2020-10-31", with: "2020-09-12")
                .replacing("2020-10-05", with: "2020-09-11")
            for folder in folders { changes[file.replacing("leveringen/", with: "leveringen/\(folder)/")] = text }
        }
        return changes
    }

    @Test(
        "auto takes the last quarter that had ended on the day of the newest delivery",
        arguments: [
            ("2020-09", "2020-Q3", "2020-09-30"), ("2020-09-29", "2020-Q2", "2020-09-29"),
            ("2020-Q3", "2020-Q3", "2020-09-30"), ("Q3 2020", "2020-Q3", "2020-09-30"),
            ("2020-08", "2020-Q2", "2020-09-12"), ("2020-10", "2020-Q3", "2020-10-31"),
        ])
    func auto(folder: String, kwartaal: String, peildatum: String) {
        let run = CaseFolder(Self.delivered(["2020-7", folder])).run(Self.auto)
        #expect(run.status == 0, "\(run.err)")
        #expect(run.err.contains("Klaar: reports/\(kwartaal), peildatum \(peildatum).\n"), "\(run.err)")
        // Anna and bram in 2019: nothing is lost by the choice of the peildatum.
        #expect(run.text("reports/\(kwartaal)/cijfers.csv").contains("2;declaraties;Twente;2019;aantal;2;"))
    }

    @Test(
        "auto does not follow a folder dated far after all rows",
        arguments: [("2020-12-13", Int32(0)), ("2020-12-14", 65), ("2021-Q1", 65)])
    func far(folder: String, status: Int32) {
        // 12 September and 92 days is 13 December.
        let data = CaseFolder(Self.delivered([folder]))
        let run = data.run(Self.auto)
        #expect(run.status == status, "\(run.err)")
        #expect(run.err.contains("leveringen/\(folder): fout: [LEV-011] een nieuwste levering van ") == (status == 65))
        #expect(run.files.isEmpty == (status == 65))
        let chosen = data.run(Self.auto.dropLast() + ["2020-Q2"])
        #expect(chosen.status == 0)
        #expect(chosen.err.contains("[WAA-003]") == (status == 65))
    }

    @Test("controleer says nothing of a folder that is dated after its last row, nor of a file that did not change")
    func controleer() {
        let run = CaseFolder(Self.delivered(["2020-7", "2020-09"])).run(["controleer", "--data", "data"])
        #expect(run.status == 0, "\(run.err)")
        for code in ["WAA-002", "WAA-003", "WAA-008", "WAA-012", "TOE-006"] {
            #expect(!(run.err + run.out).contains(code), "\(run.err)\(run.out)")
        }
    }

    @Test("controleer warns of a folder that is dated far after its last row")
    func controleerFar() {
        let run = CaseFolder(Self.delivered(["2020-7", "2021-09"])).run(["controleer", "--data", "data"])
        #expect(run.err.contains("[WAA-003] De peildatum 2021-09-30 ligt 383 dagen na"), "\(run.err)")
    }

    @Test("a file that stands twice in one delivery is still found, and over deliveries that add up too")
    func twice() {
        var changes = Self.delivered(["2020-7", "2020-09"])
        changes["leveringen/2020-09/again/declaraties.csv"] = changes["leveringen/2020-09/almelo/declaraties.csv"]
        let run = CaseFolder(changes).run(["controleer", "--data", "data"])
        #expect(
            run.out.contains("[TOE-006]") && run.out.contains("leveringen/2020-09/almelo/declaraties.csv"), "\(run.out)"
        )
        var stacked = Self.delivered(["2020-7", "2020-09"])
        stacked["instellingen.json"] = .some(nil)
        #expect(
            CaseFolder(stacked.filter { $0.key != "instellingen.json" }).run(["controleer", "--data", "data"]).out
                .contains("[TOE-006]"))
    }

    @Test("a folder that names no day, month or quarter, or one day twice, is refused with what to do")
    func refused() {
        for (folders, code, part) in [
            (["2020-09", "Q4-2020"], "LEV-008", "geef de map zo'n naam"),
            (["2020-09", "2020-Q3"], "LEV-009", "tellen als van dezelfde dag, 2020-09-30"),
            (["2020-9", "2020-09"], "LEV-009", "per dag één map"),
        ] {
            let run = CaseFolder(Self.delivered(folders)).run()
            #expect(run.status == 65)
            #expect(run.err.contains("[\(code)]") && run.err.contains(part), "\(run.err)")
            #expect(run.files.isEmpty)
        }
    }
}
