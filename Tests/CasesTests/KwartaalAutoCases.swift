import Testing

/// `--kwartaal auto`: the last quarter that had ended at the peildatum.
@Suite("The quarter, left to follow from the peildatum") struct KwartaalAutoCases {
    private static let auto = ["rapport", "--data", "data", "--uit", "reports", "--kwartaal", "auto"]

    /// The small delivery with other days for the last two registratiedata; the others lie before July 2020.
    private static func registered(_ last: String, _ other: String = "2020-06-15", more: String = "") -> [String:
        String?]
    {
        [
            SmallDelivery.declaratiesAlmelo: SmallDelivery.declaratiesHeader
                + "D1;dirk;GM0141;AMB;2020-02-01;2020-02-29;29,00;\(last)\n" + more,
            SmallDelivery.declaratiesEnschede: SmallDelivery.declaratiesHeader
                + "D2;bram;GM0153;PLZ;2019-12-01;2020-01-31;62,00;\(other)\n",
            "instellingen.json": "{\"maximale_afkeur_promille\": 1000}",
        ]
    }

    @Test(
        "is the last one that had ended on the last registratiedatum",
        arguments: [
            ("2020-06-29", "2020-Q1"), ("2020-06-30", "2020-Q2"), ("2020-07-01", "2020-Q2"), ("2020-09-14", "2020-Q2"),
        ])
    func delivered(_ expected: (registered: String, kwartaal: String)) {
        let run = CaseFolder(Self.registered(expected.registered)).run(Self.auto)
        #expect(run.status == 0, "\(run.err)")
        #expect(run.err.contains("Klaar: reports/\(expected.kwartaal), peildatum \(expected.registered).\n"))
        #expect(run.text("reports/\(expected.kwartaal)/verantwoording.json").contains("\"vanaf\": 2018,"))
        let folders = Set(run.files.below("reports").paths.compactMap { $0.split(separator: "/").first })
        #expect(folders.contains(Substring(expected.kwartaal)))
    }

    @Test("does not follow from a row that is rejected or out of scope")
    func notAccepted() {
        let rows = """
            D7;dirk;GM0141;AMB;2020-02-01;2020-02-29;29,00;2020-09-30;Wmo
            D8;dirk;GM0141;AMB;2020-02-30;2020-02-29;29,00;2020-09-30;

            """
        var changes = Self.registered("2020-09-14")
        changes[SmallDelivery.declaratiesAlmelo] =
            SmallDelivery.declaratiesHeader.replacing("\n", with: ";wet\n")
            + "D1;dirk;GM0141;AMB;2020-02-01;2020-02-29;29,00;2020-09-14;\n" + rows
        let run = CaseFolder(changes).run(Self.auto)
        #expect(run.status == 0, "\(run.err)")
        #expect(run.err.contains("Klaar: reports/2020-Q2, peildatum 2020-09-14."))
    }

    @Test(
        "is the last one that had ended on the peildatum that is given, whatever was registered later",
        arguments: [("2020-09-29", "2020-Q2"), ("2020-09-30", "2020-Q3"), ("2020-12-31", "2020-Q4")])
    func given(_ expected: (peildatum: String, kwartaal: String)) {
        let folder = CaseFolder()
        let run = folder.run(Self.auto + ["--vanaf", "2019", "--peildatum", expected.peildatum])
        #expect(run.status == 0, "\(run.err)")
        let same = CaseFolder().run(
            Self.auto.dropLast() + [expected.kwartaal, "--vanaf", "2019", "--peildatum", expected.peildatum])
        #expect(run.files.below("reports/\(expected.kwartaal)") == same.files.below("reports/\(expected.kwartaal)"))
        #expect(!run.files.below("reports/\(expected.kwartaal)").isEmpty)
    }

    @Test(
        "is not chosen by a registratiedatum far after all others", arguments: [("2020-09-15", 0), ("2020-09-16", 65)])
    func far(_ expected: (registered: String, status: Int32)) {
        // 92 and 93 days after 15 June.
        let folder = CaseFolder(Self.registered(expected.registered))
        let run = folder.run(Self.auto)
        #expect(run.status == expected.status, "\(run.err)")
        #expect(run.err.contains("[LEV-011]") == (expected.status == 65))
        #expect(run.files.isEmpty == (expected.status == 65))
        for chosen in [["--peildatum", expected.registered], []] {
            let kwartaal = chosen.isEmpty ? "2020-Q2" : "auto"
            #expect(folder.run(Self.auto.dropLast() + [kwartaal] + chosen).status == 0)
        }
    }

    @Test("is refused where there is none, and with a first year after it")
    func refused() {
        let folder = CaseFolder()
        for (arguments, part) in [
            (["--peildatum", "1900-03-30"], "was nog geen kwartaal geëindigd"),
            (["--vanaf", "2021"], "van 1900 tot en met 2020"),
            (["--vanaf", "2021", "--peildatum", "2021-03-30"], "van 1900 tot en met 2020"),
        ] {
            let run = folder.run(Self.auto + arguments)
            #expect(run.status == 64, "\(run.err)")
            #expect(run.lines.count == 1)
            #expect(run.err.contains(part), "\(run.err)")
            #expect(run.files.isEmpty)
        }
    }
}
