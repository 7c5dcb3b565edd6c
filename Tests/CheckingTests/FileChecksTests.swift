import Testing

/// The checks between files and between quarters, worked out by hand.
struct FileChecksTests {
    /// Declaraties of Enschede, numbered from `from`, with care on one day and registered on another.
    private static func rows(_ count: Int, from: Int, gemeente: String = "GM0153", day: String, registered: String)
        -> [String]
    {
        (from..<from + count).map { "\($0) J\($0) \(gemeente) AMB \(day) \(day) 10 \(registered) _ _" }
    }

    /// Moves the last registratiedatum, so that the quarters before it are whole.
    private static let later = "999 J999 GM0141 AMB 2020-12-01 2020-12-01 10 2020-12-31 _ _"
    private static let settings = #"{"TOE-008": {"rijen": 3}, "TOE-009": {"rijen": 3}}"#

    private static func quarters(_ second: Int, indicatiesEnd: String) -> ToetsRun {
        ToetsRun(
            indicaties: (1...10).map { "\($0) J\($0) GM0153 AMB 2019-01-01 \(indicatiesEnd) 2019-01-01 _" },
            declaraties: rows(10, from: 1, day: "2020-01-05", registered: "2020-02-01")
                + rows(second, from: 20, day: "2020-04-05", registered: "2020-05-01") + [later],
            toetsen: settings)
    }

    private static func names(_ quarter: String, in found: [String]) -> Bool {
        found.contains { $0.hasPrefix("GM0153 declaraties \(quarter),") }
    }

    @Test func `a fall of declaraties and running indicaties together is a fall in use`() {
        let run = FileChecksTests.quarters(3, indicatiesEnd: "2020-03-31")
        #expect(FileChecksTests.names("2020-Q2", in: run.found("TOE-009")))
        #expect(!FileChecksTests.names("2020-Q2", in: run.found("TOE-008")))
    }

    @Test func `a fall of declaraties while as many indicaties run is a supplier that sent nothing`() {
        let run = FileChecksTests.quarters(3, indicatiesEnd: "2020-12-31")
        #expect(FileChecksTests.names("2020-Q2", in: run.found("TOE-008")))
        #expect(!FileChecksTests.names("2020-Q2", in: run.found("TOE-009")))
    }

    @Test func `a quarter without any row is a supplier that sent nothing, whatever the indicaties say`() {
        let run = FileChecksTests.quarters(0, indicatiesEnd: "2020-03-31")
        #expect(FileChecksTests.names("2020-Q2", in: run.found("TOE-008")))
    }

    @Test func `a quarter of which all rows withdraw something was delivered`() {
        let header =
            "declaratienummer jeugdige gemeente productcode begindatum einddatum bedrag registratiedatum status"
        let first = (1...10).map { "\($0) J\($0) GM0153 AMB 2020-01-05 2020-01-05 10 2020-02-01 _" }
        let withdrawing = (1...10).map { "\($0) _ GM0153 _ _ _ _ 2020-05-01 ingetrokken" }
        let last = "999 J999 GM0141 AMB 2020-12-01 2020-12-01 10 2020-12-31 _"
        func found(_ rows: [String]) -> Bool {
            let lines = ([header] + rows + [last]).map { line in
                line.split(separator: " ").map { $0 == "_" ? "" : String($0) }.joined(separator: ";") + "\n"
            }
            let run = ToetsRun(
                files: ["leveringen/2020/declaraties.csv": lines.joined()], toetsen: FileChecksTests.settings)
            return FileChecksTests.names("2020-Q2", in: run.found("TOE-008"))
        }
        #expect(found(first))
        #expect(!found(first + withdrawing))
    }

    @Test func `a third of the quarter before is not far smaller`() {
        let run = FileChecksTests.quarters(4, indicatiesEnd: "2020-03-31")
        #expect(!FileChecksTests.names("2020-Q2", in: run.found("TOE-008") + run.found("TOE-009")))
    }

    @Test func `the same bytes under another name are found, other bytes are not`() {
        let rows = ["1 J1 GM0153 AMB 2020-01-01 2020-01-31 10 2020-02-01 _ _"]
        let other = ["1 J1 GM0153 AMB 2020-01-01 2020-01-31 11 2020-02-01 _ _"]
        let run = ToetsRun(
            declaraties: rows,
            files: [
                "leveringen/declaraties-2.csv": ToetsRun.declaratiefile(rows),
                "leveringen/declaraties-3.csv": ToetsRun.declaratiefile(other),
            ])
        #expect(run.places("TOE-006") == ["GM0153 declaraties.csv"])
    }

    @Test func `a gemeente that is in one levering and not in the next is found`() {
        func levering(_ gemeente: String, _ number: Int) -> String {
            ToetsRun.declaratiefile(["\(number) J1 \(gemeente) AMB 2020-01-01 2020-01-31 10 2020-02-01 _ _"])
        }
        let run = ToetsRun(
            files: [
                "leveringen/2020-07/a/declaraties.csv": levering("GM0153", 1),
                "leveringen/2020-07/b/declaraties.csv": levering("GM0141", 2),
                "leveringen/2020-10/b/declaraties.csv": levering("GM0141", 3),
            ], toetsen: #"{"TOE-007": {"rijen": 1}}"#)
        #expect(
            run.found("TOE-007").filter { $0.contains("2020-10") } == [
                "GM0153 levering 2020-10: geen declaraties, eerder wel"
            ])
    }

    private static func amounts(_ gemeente: String, _ amounts: [String]) -> String {
        ToetsRun.declaratiefile(
            amounts.enumerated().map {
                "\($0.offset) J\($0.offset) \(gemeente) AMB 2020-01-01 2020-01-01 \($0.element) 2020-02-01 _ _"
            })
    }

    @Test(
        arguments: [
            (["5000", "5000", "5000"], ["GM0153 declaraties-a.csv"]), (["4999", "4999", "4999"], []),
            (["5000", "5000", "5000.50"], []), (["5000", "5000"], []),
        ])
    func amountsWithoutCentsFarAboveThoseOfOthersAreFound(_ here: [String], _ expected: [String]) {
        let run = ToetsRun(
            files: [
                "leveringen/declaraties-a.csv": FileChecksTests.amounts("GM0153", here),
                "leveringen/declaraties-b.csv": FileChecksTests.amounts("GM0141", ["100", "100", "100.25"]),
            ], toetsen: #"{"TOE-011": {"rijen": 3}}"#)
        #expect(run.places("TOE-011") == expected)
    }
}
