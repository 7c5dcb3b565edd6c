import Testing

/// The checks between rows look at the version of a record that holds, by the same rule as the figures (Rekenregels, R2.4).
struct SettledVersionsTests {
    /// A declaratie, registered on the first day of February or before its care: TOE-010 finds the second.
    private static func row(_ isEarly: Bool, _ moment: String = "2020-02-01") -> String {
        "1 J1 GM0153 AMB \(isEarly ? "2020-03-01 2020-03-31" : "2020-01-01 2020-01-31") 10 \(moment) _ _"
    }

    @Test func `on a tie the version read last is looked at`() {
        #expect(
            ToetsRun(declaraties: [Self.row(false), Self.row(true)]).places("TOE-010") == ["GM0153 declaraties.csv:3"])
        #expect(ToetsRun(declaraties: [Self.row(true), Self.row(false)]).places("TOE-010") == [])
    }

    @Test func `on a tie over pieces of a file the version read last is looked at`() {
        let others = (10..<60).map { "\($0) J1 GM0153 AMB 2020-01-01 2020-01-31 10 2020-02-01 _ _" }
        for (first, last, expected) in [(false, true, ["GM0153 declaraties.csv:53"]), (true, false, [])] {
            let run = ToetsRun(declaraties: [Self.row(first)] + others + [Self.row(last)])
            #expect(run.places("TOE-010") == expected)
        }
    }

    @Test func `where deliveries replace each other only the records of the newest one are looked at`() {
        let first = [Self.row(true), "2 J1 GM0153 AMB 2020-01-01 2020-01-31 10 2020-02-01 _ _"]
        let files = [
            ToetsRun.indicaties: "", ToetsRun.declaraties: "",
            "leveringen/2020-03/indicaties.csv": ToetsRun.indicatiefile([]),
            "leveringen/2020-02/declaraties.csv": ToetsRun.declaratiefile(first),
            "leveringen/2020-03/declaraties.csv": ToetsRun.declaratiefile([first[1]]),
        ]
        #expect(ToetsRun(files: files).places("TOE-010") == ["GM0153 2020-02/declaraties.csv:2"])
        let whole = ["instellingen.json": #"{"leveringen": "volledig"}"#]
        #expect(ToetsRun(files: files.merging(whole) { $1 }).places("TOE-010") == [])
    }

    @Test func `the time of registration goes before the order of reading`() {
        let (noon, later) = ("2020-02-01T12:00", "2020-02-01T12:00:01")
        #expect(
            ToetsRun(declaraties: [Self.row(true, later), Self.row(false, noon)]).places("TOE-010")
                == ["GM0153 declaraties.csv:2"])
        #expect(ToetsRun(declaraties: [Self.row(false, later), Self.row(true, noon)]).places("TOE-010") == [])
    }

    @Test(arguments: [("2020-7", "2020-10"), ("Q4 2020", "Q1 2021"), ("zzz", "2020-7")])
    func onATieTheVersionOfTheLaterDeliveryIsLookedAt(_ earlier: String, _ later: String) {
        for (first, second) in [(false, true), (true, false)] {
            let run = ToetsRun(files: [
                "leveringen/\(earlier)/declaraties.csv": ToetsRun.declaratiefile([Self.row(first)]),
                "leveringen/\(later)/declaraties.csv": ToetsRun.declaratiefile([Self.row(second)]),
            ])
            #expect(run.places("TOE-010") == (second ? ["GM0153 \(later)/declaraties.csv:2"] : []))
        }
    }

    @Test func `a record that a tie decided is told with the file in which it holds, and no other`() {
        let run = ToetsRun(declaraties: [
            Self.row(false), Self.row(true), Self.row(false),
            "2 J1 GM0153 AMB 2020-01-01 2020-01-31 10 2020-02-01 _ _",
            "2 J1 GM0153 AMB 2020-01-01 2020-01-31 10 2020-02-01 _ _",
            "3 J1 GM0153 AMB 2020-01-01 2020-01-31 10 2020-02-01 _ _",
            "3 J1 GM0153 AMB 2020-01-01 2020-01-31 11 2020-02-01T0:01 _ _",
            "4 J1 GM0153 AMB 2020-01-01 2020-01-31 10 2020-02-01 _ _",
            "4 J1 GM0153 AMB 2020-01-01 2020-01-31 11 2020-02-01 _ _",
            "4 J1 GM0153 AMB 2020-01-01 2020-01-31 12 2020-02-02 _ _",
        ])
        let told = run.log.filter { $0.contains("[WAA-012]") }
        #expect(told.count == 1, "\(run.log)")
        #expect(told.first?.contains("Uit leveringen/declaraties.csv geldt 1 declaratie waarvan") == true)
    }

    @Test func `a levering that repeats what another holds is no tie`() {
        let rows = [Self.row(false)]
        let run = ToetsRun(files: [
            "leveringen/2020-7/declaraties.csv": ToetsRun.declaratiefile(rows),
            "leveringen/2020-10/declaraties.csv": ToetsRun.declaratiefile(rows),
        ])
        #expect(!run.log.contains { $0.contains("[WAA-012]") }, "\(run.log)")
    }

    @Test func `leveringen follow each other by their day, not by their name`() {
        func levering(_ gemeente: String, _ number: Int) -> String {
            ToetsRun.declaratiefile(["\(number) J1 \(gemeente) AMB 2020-01-01 2020-01-31 10 2020-02-01 _ _"])
        }
        let run = ToetsRun(
            files: [
                "leveringen/2020-7/a/declaraties.csv": levering("GM0153", 1),
                "leveringen/2020-7/b/declaraties.csv": levering("GM0141", 2),
                "leveringen/Q4 2020/b/declaraties.csv": levering("GM0141", 3),
            ], toetsen: #"{"TOE-007": {"rijen": 1}}"#)
        #expect(
            run.found("TOE-007").filter { $0.contains("eerder wel") } == [
                "GM0153 levering Q4 2020: geen declaraties, eerder wel"
            ])
    }
}
