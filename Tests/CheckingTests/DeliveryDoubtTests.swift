import TestSupport
import Testing

/// Each doubt over whole deliveries on both sides of its threshold, in `rapport` and `controleer` alike (Rekenregels, R2.7). Cee is spoiled; all
/// counts are worked out by hand.
struct DeliveryDoubtTests {
    private typealias Files = RoundRun.Deliveries
    private static let declaraties = RoundRun.path(RoundRun.october, 3, "declaraties")
    private static let indicaties = RoundRun.path(RoundRun.october, 3, "indicaties")

    /// Both commands doubt the same and end alike.
    private func expect(
        _ deliveries: RoundRun.Deliveries, _ doubts: [String], status: Int32? = nil, settings: String = "",
        at location: SourceLocation = #_sourceLocation
    ) {
        let run = RoundRun(deliveries, settings: settings)
        for outcome in [run.rapport, run.controleer] {
            #expect(outcome.doubts == doubts, "\(outcome.lines)", sourceLocation: location)
            #expect(outcome.status == status ?? (doubts.isEmpty ? 0 : 65), "\(outcome.lines)", sourceLocation: location)
        }
    }

    /// Declaraties of Cee in October.
    private static func october(_ count: Int, on registratie: String = "2020-10-15") -> [String] {
        RoundRun.rows("declaraties", 3, count: count, on: registratie, numbers: 1000)
    }

    @Test func `usual deliveries are told nothing of`() { expect(RoundRun.usual, []) }

    @Test func `a gemeente without the delivery that most others have ends both commands`() {
        expect(RoundRun.usual([Self.declaraties: nil, Self.indicaties: nil]), ["TWI-011 Cee"])
        let run = RoundRun(RoundRun.usual([Self.declaraties: nil, Self.indicaties: nil]))
        #expect(
            run.rapport.lines.contains { $0.hasPrefix("leveringen/2020-10: fout: [TWI-011] Cee: ") },
            "\(run.rapport.lines)")
    }

    @Test func `three of four others are most, two are not`() {
        let without = { (gemeenten: [Int]) in
            RoundRun.usual.filter { path, _ in !gemeenten.contains { path.hasPrefix("2020-10/GM000\($0)") } }
        }
        expect(without([3, 4]), ["TWI-011 Cee", "TWI-011 Dee"])
        expect(without([3, 4, 5]), [])
        expect(without([3, 4]), [], settings: #", "toetsen": {"TWI-011": {"percentage": 75}}"#)
        expect(without([3]), [], settings: #", "toetsen": {"TWI-011": {"gemeenten": 5}}"#)
    }

    @Test func `a delivery of up to forty-five days later is of the round, one of a day more is not`() {
        func moved(_ map: String) -> Files {
            var files = RoundRun.usual([Self.declaraties: nil, Self.indicaties: nil])
            for kind in ["indicaties", "declaraties"] {
                files[RoundRun.path(map, 3, kind)] = RoundRun.rows(kind, 3, count: 60, on: "2020-10-15", numbers: 1000)
            }
            return files
        }
        expect(moved("2020-12-15"), [])
        expect(moved("2020-12-16"), ["TWI-011 Cee"])
    }

    @Test func `one that may miss is told as ever, and told only it is on the first page`() {
        let files = RoundRun.usual([Self.declaraties: nil, Self.indicaties: nil])
        expect(files, [], settings: #", "toegestaan_ontbrekend": ["GM0003"]"#)
        let run = RoundRun(files, settings: #", "twijfel": {"TWI-011": "melden"}"#)
        #expect(run.rapport.status == 0 && run.controleer.status == 0)
        #expect(run.text("rapport.md").contains("(TWI-011)"))
        #expect(run.text("kwaliteit.md").contains("TWI-011"))
    }

    @Test func `an earlier delivery that is not there is told, unless what came later covers its quarters`() {
        let without = RoundRun.usual.filter { path, _ in !path.hasPrefix("2020-07/GM0003") }
        expect(without, ["TWI-011 Cee"], status: 0)
        let months = (1...12).map { "2019-\($0 < 10 ? "0" : "")\($0)" } + (1...9).map { "2020-0\($0)" }
        let caughtUp = { (perMonth: Int) in
            ["indicaties", "declaraties"].reduce(into: without) { files, kind in
                files[RoundRun.path(RoundRun.october, 3, kind)] = RoundRun.rows(
                    kind, 3, count: 21 * perMonth, months: months, on: "2020-10-15", numbers: 1000)
            }
        }
        expect(caughtUp(20), [])
        expect(caughtUp(19), ["TWI-011 Cee"], status: 0)
    }

    @Test(arguments: ["declaraties", "indicaties"])
    func `one kind where the others have both ends the run`(_ kind: String) {
        expect(RoundRun.usual([RoundRun.path(RoundRun.october, 3, kind): nil]), ["TWI-016 Cee"])
    }

    @Test func `where fewer than ten rows of a kind are expected there may be none`() {
        // The others have as many of each kind.
        func few(_ count: Int) -> Files {
            let rows = RoundRun.rows("indicaties", 3, count: count, on: "2020-10-15", numbers: 1000)
            return RoundRun.usual([Self.declaraties: nil, Self.indicaties: rows])
        }
        let settings = #", "toetsen": {"TWI-014": {"rijen": 1000}}"#
        expect(few(9), [], settings: settings)
        expect(few(10), ["TWI-016 Cee"], settings: settings)
    }

    @Test func `beside its other delivery one is too small below sixty percent of what the others have`() {
        // The others have sixty beside a hundred, and so has Cee to have: 36 is sixty percent of it.
        expect(RoundRun.usual([Self.declaraties: Self.october(36)]), [])
        expect(RoundRun.usual([Self.declaraties: Self.october(35)]), ["TWI-014 Cee"])
        // Told where it is more than chance: 60 - 22 is below five times the root of 60, and 60 - 21 above it.
        let settings = #", "toetsen": {"TWI-014": {"percentage": 10}}"#
        expect(RoundRun.usual([Self.declaraties: Self.october(22)]), [], settings: settings)
        expect(RoundRun.usual([Self.declaraties: Self.october(21)]), ["TWI-014 Cee"], status: 0, settings: settings)
        expect(
            RoundRun.usual([Self.declaraties: Self.october(35)]), [],
            settings: #", "toetsen": {"TWI-014": {"rijen": 61}}"#)
    }

    @Test func `an earlier delivery is too small when it is so beside both the later one and the other kind`() {
        let path = RoundRun.path(RoundRun.july, 3, "declaraties")
        let whole = RoundRun.usual[path] ?? []
        expect(RoundRun.usual([path: Array(whole.prefix(59))]), ["TWI-014 Cee"])
        expect(RoundRun.usual([path: Array(whole.prefix(60))]), [])
        // A later delivery that is large makes the earlier ones no smaller.
        expect(RoundRun.usual([Self.declaraties: Self.october(100)]), [])
    }

    /// October is all of July and its own.
    private static func replaced(_ counts: [Int: Int]) -> Files {
        var files = RoundRun.usual
        for gemeente in 1...5 {
            for kind in ["indicaties", "declaraties"] {
                let all =
                    (files[RoundRun.path(RoundRun.july, gemeente, kind)] ?? [])
                    + (files[RoundRun.path(RoundRun.october, gemeente, kind)] ?? [])
                files[RoundRun.path(RoundRun.october, gemeente, kind)] =
                    kind == "declaraties" ? Array(all.suffix(counts[gemeente] ?? all.count)) : all
            }
        }
        return files
    }

    @Test func `where deliveries replace each other, one below three quarters of the one before it ends the run`() {
        let volledig = #", "leveringen": "volledig""#
        expect(Self.replaced([:]), [], settings: volledig)
        expect(Self.replaced([3: 75]), [], settings: volledig)
        expect(Self.replaced([3: 74]), ["TWI-013 Cee"], settings: volledig)
        // Where the others are half of what they were, half of it is expected: three quarters of fifty is 37.5.
        let halved = [1: 50, 2: 50, 4: 50, 5: 50]
        let settings = volledig + #", "toetsen": {"TWI-013": {"percentage": 75}}, "twijfel": {"TWI-013": "weigeren"}"#
        #expect(
            RoundRun(Self.replaced(halved.merging([3: 38]) { $1 }), settings: settings).controleer.doubts.contains(
                "TWI-013 Cee") == false)
        #expect(
            RoundRun(Self.replaced(halved.merging([3: 37]) { $1 }), settings: settings).controleer.doubts.contains(
                "TWI-013 Cee"))
    }

    @Test func `rows of an earlier delivery end the run, in whatever order and however they are written`() {
        let earlier = RoundRun.usual[RoundRun.path(RoundRun.july, 3, "declaraties")] ?? []
        let written = earlier.reversed().map { $0.replacing("2020-07-15", with: "15-07-2020") + "\r" }
        let run = RoundRun(RoundRun.usual([Self.declaraties: Array(written)]))
        for outcome in [run.rapport, run.controleer] {
            #expect(outcome.status == 65 && outcome.doubts.contains("TWI-015 Cee"), "\(outcome.lines)")
        }
        // One row less, or one cent more, is another delivery.
        for other in [
            Array(earlier.dropLast()), Array(earlier.dropLast()) + [earlier[99].replacing("10,00", with: "10,01")],
        ] {
            let run = RoundRun(RoundRun.usual([Self.declaraties: other]))
            #expect(!run.controleer.doubts.contains("TWI-015 Cee") && !run.rapport.doubts.contains("TWI-015 Cee"))
        }
    }

    @Test func `the same rows twice in one delivery are told`() {
        expect(RoundRun.usual(["2020-10/GM0003/declaraties-2.csv": Self.october(60)]), ["TWI-015 Cee"], status: 0)
        expect(
            RoundRun.usual(["2020-10/GM0003/declaraties-2.csv": Self.october(60)]), [],
            settings: #", "toetsen": {"TWI-015": {"rijen": 61}}"#)
    }

    @Test
    func
        `a file in the place of one gemeente with rows of another is told, and ends the run with more than half of them`()
    {
        func mixed(_ foreign: Int) -> Files {
            let others = RoundRun.rows("declaraties", 4, count: foreign, on: "2020-10-15", numbers: 5000).map {
                $0.replacing("G4J", with: "G4K")
            }
            return RoundRun.usual([Self.declaraties: Self.october(60 - foreign) + others])
        }
        // Thirty of sixty are too few of its own too, which is told by another code.
        let settings = #", "toetsen": {"TWI-014": {"rijen": 1000}}"#
        let run = { (foreign: Int) in RoundRun(mixed(foreign), settings: settings) }
        #expect(!run(19).controleer.doubts.contains("TWI-017 Cee"), "\(run(19).controleer.lines)")
        for told in [20, 30] {
            #expect(run(told).controleer.lines.contains { $0.hasPrefix("waarschuwing: [TWI-017] Cee") })
        }
        #expect(run(31).controleer.doubts.contains("TWI-017 Cee") && run(31).controleer.status == 65)
        #expect(run(31).rapport.doubts.contains("TWI-017 Cee"))
    }

    @Test func `a delivery that ends more than three weeks before the others is told`() {
        expect(RoundRun.usual([Self.declaraties: Self.october(60, on: "2020-09-24")]), [])
        expect(RoundRun.usual([Self.declaraties: Self.october(60, on: "2020-09-23")]), ["TWI-018 Cee"], status: 0)
    }

    @Test func `a month that the others have and it has not is told`() {
        let settings = #", "toetsen": {"TWI-018": {"records": 15}}"#
        let without = Self.october(60).filter { !$0.contains("2020-09-01") }
        expect(RoundRun.usual([Self.declaraties: without]), ["TWI-018 Cee"], status: 0, settings: settings)
        expect(RoundRun.usual, [], settings: settings)
        expect(RoundRun.usual([Self.declaraties: without]), [])
    }

    @Test func `a delivery in several files is one, whatever each of them holds`() {
        let late = RoundRun.rows(
            "declaraties", 3, count: 30, months: ["2020-01", "2020-02"], on: "2020-11-20", numbers: 5000)
        expect(RoundRun.usual(["2020-10/GM0003/declaraties-2.csv": late]), [])
    }

    @Test func `a delivery of which every row was registered after the peildatum is told`() {
        func said(_ count: Int) -> [String] {
            DoubtRun([
                "2020-10/declaraties.csv": DoubtProbes.rows(
                    count, "# J# GM0141 AMB 2019-01-01 2019-01-31 100 2021-02-01"),
                "2020-07/declaraties.csv": DoubtProbes.rows(
                    5, "A# J# GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-01"),
            ]).rapport.said("TWI-019")
        }
        #expect(said(20).count == 1 && said(20)[0].contains("leveringen/2020-10/declaraties.csv"))
        #expect(said(19).isEmpty)
    }

    @Test func `rows that were all registered a week after the day of the folder are told`() {
        expect(RoundRun.usual([Self.declaraties: Self.october(60, on: "2020-11-07")]), [])
        expect(RoundRun.usual([Self.declaraties: Self.october(60, on: "2020-11-08")]), ["TWI-019 Cee"], status: 0)
    }

    /// The first update is of all that is usual; what the second one has instead.
    private func second(
        _ deliveries: Files, after before: Files = RoundRun.usual, removing: [String], settings: String = ""
    ) -> RoundRun.Outcome {
        let folder = TemporaryFolder()
        let first = RoundRun(before, settings: settings, kwartaal: "2020-Q1", in: folder)
        #expect(first.rapport.status == 0, "\(first.rapport.lines)")
        for path in removing { folder.removeFile("data/leveringen/" + path) }
        return RoundRun(deliveries, settings: settings, in: folder).rapport
    }

    @Test func `a file that is gone since the previous update ends the report`() {
        let path = RoundRun.path(RoundRun.july, 3, "declaraties")
        let gone = second(RoundRun.usual([path: nil]), removing: [path])
        #expect(gone.status == 65 && gone.doubts.contains("TWI-012 Cee"), "\(gone.lines)")
        #expect(gone.lines.contains { $0.hasPrefix("leveringen/\(path): fout: [TWI-012] ") })
        #expect(!second(RoundRun.usual, removing: []).doubts.contains("TWI-012 Cee"))
    }

    @Test func `a file of the same name in the next round is not what it became`() {
        let path = RoundRun.path(RoundRun.july, 3, "declaraties")
        let july = RoundRun.usual.filter { $0.key.hasPrefix(RoundRun.july) }
        let gone = second(RoundRun.usual([path: nil]), after: july, removing: [path])
        #expect(gone.doubts.contains("TWI-012 Cee"), "\(gone.lines)")
        #expect(!second(RoundRun.usual, after: july, removing: []).doubts.contains("TWI-012 Cee"))
    }

    @Test func `one that came in its place is no doubt: in its folder, or under its name in another`() {
        let path = RoundRun.path(RoundRun.july, 3, "declaraties")
        let rows = RoundRun.usual[path]
        for other in ["2020-07/GM0003/declaraties-nieuw.csv", "2020-07-30/GM0003/declaraties.csv"] {
            let moved = second(RoundRun.usual([path: nil, other: rows]), removing: [path])
            #expect(moved.status == 0 && moved.doubts.isEmpty, "\(moved.lines)")
        }
        let kind = second(RoundRun.usual([path: nil, "2020-07/GM0003/indicaties-nieuw.csv": []]), removing: [path])
        #expect(kind.doubts.contains("TWI-012 Cee"), "\(kind.lines)")
    }

    @Test func `nothing of a jeugdige is told`() {
        let run = RoundRun(RoundRun.usual([Self.declaraties: Self.october(35), Self.indicaties: nil]))
        #expect(!(run.rapport.lines + run.controleer.lines).contains { $0.contains("G3J") })
    }
}
