import Glibc
import Json
import Output
import TestSupport
import Testing

@testable import Pipeline

/// `--log FILE`: a line of JSON for each event.
@Suite("The log file") struct LogCases {
    private static let logged = CaseFolder.rapport + ["--log", "run.log"]
    private static let controleer = ["controleer", "--data", "data", "--log", "run.log"]

    /// What stands in the log of the small delivery, by hand: rows read, accepted, rejected, out of scope.
    private static let rows = [
        SmallDelivery.declaratiesAlmelo: [1, 1, 0, 0], SmallDelivery.indicatiesAlmelo: [1, 1, 0, 0],
        SmallDelivery.declaratiesEnschede: [3, 3, 0, 0], SmallDelivery.indicatiesEnschede: [2, 2, 0, 0],
    ]

    @Test("tells how a run began, what was read and published, and how it ended")
    func whole() {
        let folder = CaseFolder()
        let run = folder.run(Self.logged)
        #expect(run.status == 0)
        #expect(folder.mode(of: "run.log") == 0o600)
        let log = LogFile(run.text("run.log"))
        let files = [String](repeating: "bestand", count: 5 + 4)
        #expect(log.names == ["begin"] + files + ["gepubliceerd", "einde"])
        #expect(log.events.first?.text("opdracht") == "rapport")
        for file in log.all("bestand") {
            let path = file.text("pad")
            #expect(file.text("sha256") == SmallDelivery.checksums[path], "\(path)")
            #expect(file.number("bytes") == SmallDelivery.files[path]?.utf8.count)
            guard let rows = Self.rows[path] else { continue }
            let counts = ["gelezen", "aangenomen", "afgekeurd", "buiten_jeugdwet"].map(file.number)
            #expect(counts == rows, "\(path)")
            #expect(file.number("duur_ms") >= 0)
        }
        let published = log.all("gepubliceerd")[0]
        #expect(published.text("map") == "reports/2020-Q2")
        #expect(published.text("kwartaal") == "2020-Q2")
        #expect(published.text("peildatum") == "2020-10-31")
        #expect(published.number("bestanden") == run.files.below("reports/2020-Q2").count)
        #expect(log.all("einde")[0].number("status") == 0)
        #expect(log.all("einde")[0].number("duur_ms") >= 0)
    }

    @Test("changes nothing of what is published and said")
    func nothingElse() {
        let with = CaseFolder().run(Self.logged)
        let without = CaseFolder().run()
        #expect(with.files.without("run.log") == without.files)
        #expect(with.err == without.err)
    }

    @Test("counts rejected rows per reason with the first place, and the warnings with their codes")
    func findings() {
        let rows = """
            D1;dirk;GM0141;AMB;2020-02-01;2020-02-29;29,00;2020-10-31
            D2;dirk;GM0141;AMB;2020-02-30;2020-03-29;29,00;2020-10-31
            D3;dirk;GM0141;AMB;2020-02-31;2020-03-29;29,00;2020-10-31
            D4;dirk;GM0141;AMB;2020-02-01;2020-02-29;29,00

            """
        let folder = CaseFolder([
            SmallDelivery.declaratiesAlmelo: SmallDelivery.declaratiesHeader + rows,
            "instellingen.json": "{\"maximale_afkeur_promille\": 1000}", "leveringen/LEESMIJ.txt": "hallo",
        ])
        for arguments in [Self.logged + ["--peildatum", "2020-06-29"], Self.controleer] {
            folder.write("", at: "run.log")
            let run = folder.run(arguments)
            #expect(run.status == 0, "\(run.err)")
            let log = LogFile(run.text("run.log"))
            let rejected = log.all("afgekeurd").map { event in
                "\(event.text("code")) \(event.number("aantal")) \(event.text("pad")):\(event.number("regel"))"
            }
            #expect(
                rejected == [
                    "RIJ-001 1 \(SmallDelivery.declaratiesAlmelo):5", "RIJ-019 2 \(SmallDelivery.declaratiesAlmelo):3",
                ])
            #expect(log.all("overgeslagen").map { $0.text("pad") } == ["leveringen/LEESMIJ.txt"])
            let codes = log.all("waarschuwing").map { $0.text("code") }
            if arguments.first == "rapport" {
                // The peildatum lies before the end of the quarter, and Almelo has no declaratie before it.
                #expect(codes == ["WAA-001", "WAA-007"])
            } else {
                // Dirk has no indicatie.
                #expect(codes.contains("TOE-002"))
            }
        }
    }

    @Test(
        "tells how a run ended, also when it failed",
        arguments: [
            Failed(64, "", ["--peildatum", "2020-02-30"]),
            Failed(65, "LEV-003", [], [SmallDelivery.declaratiesAlmelo: nil]),
            Failed(66, "REF-002", [], ["referentie/bevolking.csv": nil]),
            Failed(73, "UIT-002", ["--afgekeurd", "brief.txt"]),
            Failed(78, "INS-001", [], ["instellingen.json": "{\"minimum\": 5}"]),
        ])
    func failed(_ failed: Failed) {
        let folder = CaseFolder(failed.changes)
        folder.write("van een ander", at: "brief.txt")
        let run = folder.run(Self.logged + failed.arguments)
        #expect(run.status == failed.status, "\(run.err)")
        let log = LogFile(run.text("run.log"))
        #expect(log.names.first == "begin")
        #expect(log.events.last?.number("status") == Int(failed.status))
        #expect(log.names.suffix(2) == ["fout", "einde"])
        #expect(log.all("fout").map { $0.text("code") } == [failed.code])
        #expect(log.all("gepubliceerd").isEmpty)
    }

    @Test("tells which signal ended a run", arguments: [SIGTERM, SIGINT])
    func stopped(signal: Int32) {
        let folder = CaseFolder()
        folder.write("", at: "reports/.tmsd-slot")
        let slot = unsafe open(folder.path + "/reports/.tmsd-slot", O_RDWR | O_CLOEXEC)
        defer { close(slot) }
        precondition(flock(slot, LOCK_EX | LOCK_NB) == 0, "already locked (\(errno))")
        let run = folder.start(Self.logged + ["--wacht", "60"])
        // With this in its log the run waits for the lock.
        while !LogFile.holds("wacht", at: folder.path + "/run.log"), !run.hasEnded { _ = usleep(200) }
        run.send(signal)
        #expect(run.wait() == 128 + signal)
        let log = LogFile(folder.lastRun(status: 0).text("run.log"))
        #expect(log.names.first == "begin")
        #expect(log.names.suffix(3) == ["wacht", "fout", "einde"])
        #expect(log.all("fout").map { $0.text("code") } == ["UIT-009"])
        #expect(
            folder.lastRun(status: 0).lines.last
                == "fout: [UIT-009] afgebroken door signaal \(signal); wat er al stond, staat er nog, en wat was begonnen is opgeruimd"
        )
        #expect(log.all("einde").count == 1)
        #expect(log.events.last?.number("status") == 128 + Int(signal))
    }

    struct Failed: Sendable, CustomTestStringConvertible {
        let status: Int32
        let code: String
        let arguments: [String]
        let changes: [String: String?]

        init(_ status: Int32, _ code: String, _ arguments: [String], _ changes: [String: String?] = [:]) {
            self.status = status
            self.code = code
            self.arguments = arguments
            self.changes = changes
        }

        var testDescription: String { "\(status) \(code)" }
    }

    @Test("is added to, also by two runs at once, and no two lines mix")
    func together() {
        let folder = CaseFolder()
        let first = folder.start(Self.controleer)
        let second = folder.start(Self.controleer)
        #expect(first.wait() == 0)
        #expect(second.wait() == 0)
        _ = folder.run(Self.logged)
        let log = LogFile(folder.run(Self.controleer).text("run.log"))
        #expect(log.all("begin").count == 4)
        #expect(log.all("einde").count == 4)
        for begin in log.all("begin") {
            let own = log.events.filter { $0.number("proces") == begin.number("proces") }
            #expect(own.first?.text("gebeurtenis") == "begin")
            #expect(own.last?.text("gebeurtenis") == "einde")
            #expect(own.count { $0.text("gebeurtenis") == "bestand" } == 9)
        }
    }

    @Test(
        "that can't be opened, or is no log, ends the run with 73 before any work",
        arguments: ["nergens/run.log", ".", "brief.txt", "link.log", "PIJP", "/proc/run.log"])
    func unusable(path: String) {
        let folder = CaseFolder()
        folder.write("van een ander", at: "brief.txt")
        folder.link("link.log", to: "elders.log")
        // A pipe that nobody reads would hold up whoever opens it.
        let elsewhere = TemporaryFolder()
        precondition(unsafe mkfifo(elsewhere.path + "/pijp", 0o600) == 0, "no pipe (\(errno))")
        let log = path == "PIJP" ? elsewhere.path + "/pijp" : path
        for arguments in [CaseFolder.rapport, ["controleer", "--data", "data"]] {
            let run = folder.run(arguments + ["--log", log])
            #expect(run.status == 73, "\(run.err)")
            #expect(run.lines.count == 1)
            #expect(run.text("brief.txt") == "van een ander")
            #expect(!folder.exists("reports"))
            #expect(!folder.exists("elders.log"))
        }
    }

    @Test(
        "is refused under DATA and under REPORTS, however that is written",
        arguments: [
            "reports/run.log", "reports/2019-Q4/run.log", "data/run.log", "data/leveringen/run.log", "link/run.log",
            "data/../reports/run.log", "PATH/reports/run.log",
        ])
    func place(path: String) {
        let folder = CaseFolder()
        folder.write("{}", at: "reports/2019-Q4/verantwoording.json")
        folder.link("link", to: "reports")
        let before = folder.outputs
        let log = path.replacing("PATH", with: folder.path)
        for reports in ["reports", "nieuw/../reports", "link"] {
            let arguments = CaseFolder.rapport.map { $0 == "reports" ? reports : $0 }
            let run = folder.run(arguments + ["--log", log])
            #expect(run.status == 64, "\(run.err)")
            #expect(run.err.hasPrefix("fout: --log mag niet "))
            #expect(run.files == before)
        }
        #expect(folder.run(["controleer", "--data", "data", "--log", log]).status == 64)
        #expect(folder.outputs == before)
    }

    @Test("may stand beside REPORTS under a name that only begins alike")
    func beside() {
        let folder = CaseFolder()
        folder.makeFolder("reports-log")
        #expect(folder.run(CaseFolder.rapport + ["--log", "reports-log/run.log"]).status == 0)
    }

    @Test("that can't be written any more is said once and changes nothing", arguments: [0, 1, 40])
    func full(room: Int) {
        // A file of at most 512 KiB may be written; the log is so large already, but for `room` bytes.
        let limit = 512 * 1024
        let line = "{\"tijd\":\"" + String(repeating: "x", count: 500) + "\"}\n"
        let lines = String(repeating: line, count: (limit - room) / line.utf8.count - 1)
        let last = "{\"tijd\":\"" + String(repeating: "x", count: limit - room - lines.utf8.count - 12) + "\"}\n"
        let folder = CaseFolder()
        folder.write(lines + last, at: "run.log")
        let shell = "trap '' XFSZ; ulimit -f 1024; [ $(ulimit -f) = 1024 ] || exit 98"
        let run = folder.run(Self.logged, shell: shell)
        #expect(run.status == 0, "\(run.err)")
        #expect(run.lines.count { $0.contains("run.log: fout: [UIT-004]") } == 1)
        let plain = CaseFolder().run()
        #expect(run.files.below("reports") == plain.files.below("reports"))
        #expect(run.files["run.log"]?.count == limit)
        // With --stil too: the log is not whole.
        #expect(folder.run(Self.logged + ["--stil"], shell: shell).lines.count == 1)
        // Where there is room again, a line that was cut short is ended first.
        let again = folder.run(Self.controleer)
        let ended = again.text("run.log").split(separator: "\n").suffix(11).joined(separator: "\n")
        #expect(LogFile(ended + "\n").names.last == "einde")
        let torn = again.text("run.log").split(separator: "\n").filter { !$0.hasSuffix("}") }
        #expect(torn.map(\.utf8.count) == (room == 0 ? [] : [room]))
    }

    @Test("tells the time in UTC, whatever the time zone")
    func utc() {
        let before = Clock.utc()
        let run = CaseFolder().run(
            Self.logged, environment: ["PATH=/usr/bin:/bin", "TZ=Pacific/Kiritimati", "LC_ALL=th_TH"])
        let after = Clock.utc()
        let times = LogFile(run.text("run.log")).events.map { $0.text("tijd") }
        #expect(times == times.sorted())
        #expect(before <= times[0] && times[times.count - 1] <= after)
    }

    @Test(
        "writes a moment as another program does",
        arguments: [
            (0, "1970-01-01T00:00:00.000Z"), (951_782_399, "2000-02-28T23:59:59.000Z"),
            (951_782_400, "2000-02-29T00:00:00.000Z"), (1_604_122_200, "2020-10-31T05:30:00.000Z"),
            (4_102_444_799, "2099-12-31T23:59:59.000Z"), (7_258_118_399, "2199-12-31T23:59:59.000Z"),
            (-1, "1969-12-31T23:59:59.000Z"), (-2_208_988_800, "1900-01-01T00:00:00.000Z"),
            // Beyond what is known the nearest moment is told.
            (7_258_118_400, "2199-12-31T23:59:59.000Z"), (-2_208_988_801, "1900-01-01T00:00:00.000Z"),
        ])
    func moment(seconds: Int, text: String) {
        #expect(Clock.utc(seconds: seconds, nanoseconds: 999_999) == text)
        #expect(Clock.utc(seconds: 0, nanoseconds: 7_000_000) == "1970-01-01T00:00:00.007Z")
    }
}
