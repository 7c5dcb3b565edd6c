import Glibc
import Testing

/// Two runs that write in the same place.
@Suite("A second run") struct BusyCases {
    private static let slot = "reports/.tmsd-slot"
    private static let otherDelivery = [
        SmallDelivery.declaratiesAlmelo: SmallDelivery.declaratiesHeader
            + "D9;erik;GM0141;RES;2020-03-01;2020-03-31;310,00;2020-10-31\n"
    ]

    /// The lock that a run has, held by this test as long as the value lives.
    private final class Held: Sendable {
        private let descriptor: Int32

        init(_ folder: CaseFolder, _ slot: String, says text: String = "") {
            folder.write(text, at: slot)
            descriptor = unsafe open(folder.path + "/" + slot, O_RDWR | O_CLOEXEC)
            precondition(flock(descriptor, LOCK_EX | LOCK_NB) == 0, "already locked (\(errno))")
        }

        deinit { close(descriptor) }
    }

    @Test("ends with 75 while another writes in REPORTS, and changes nothing; after that it goes on")
    func busy() {
        let folder = CaseFolder()
        let before = folder.run().files
        folder.change(Self.otherDelivery)
        do {
            let held = Held(folder, Self.slot)
            let run = folder.run()
            #expect(run.status == 75)
            #expect(run.out == "")
            #expect(
                run.err
                    == "reports: fout: [UIT-003] een andere run van tmsd is hiermee bezig; probeer het later, of wacht met "
                    + "--wacht SECONDEN\n")
            #expect(run.files.without(Self.slot) == before)
            withExtendedLifetime(held) {}
        }
        let next = folder.run()
        #expect(next.status == 0)
        #expect(next.files.without(Self.slot) != before)
        #expect(!folder.exists(Self.slot))
    }

    @Test("says which process is busy, where and since when")
    func holder() throws {
        let folder = CaseFolder(CaseFolder.longDelivery(extra: 0))
        folder.makeFolder("reports")
        let first = folder.startAndStop(at: Self.slot)
        let run = folder.run()
        first.send(SIGCONT)
        #expect(first.wait() == 0)
        #expect(run.status == 75)
        let message =
            /reports: fout: \[UIT-003\] tmsd rapport \(proces ([0-9]+) op [-A-Za-z0-9._]+\) is hiermee bezig sinds ([^;]+); probeer het later, of wacht met --wacht SECONDEN\n/
        let match = try #require(run.err.wholeMatch(of: message))
        #expect(match.1 == String(first.id))
        #expect(
            match.2.wholeMatch(of: /20[0-9]{2}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]\.[0-9]{3}Z/) != nil
        )
        #expect(folder.unfinished.isEmpty)
    }

    @Test(
        "names nobody when the text of the lock is that of a process that is gone, or is anything else",
        arguments: [
            "opdracht rapport\nproces 999999999\ncomputer HOST\nsinds 2020-11-01T05:30:00Z\n",
            "opdracht rap port\nproces 1\ncomputer HOST\nsinds 2020-11-01T05:30:00Z\n",
            "opdracht rapport\nproces -1\ncomputer elders\nsinds nu\n", "merk\u{1B}[31m", "\n\n\n",
            String(repeating: "merk ", count: 1000),
        ])
    func unknownHolder(text: String) {
        let folder = CaseFolder()
        let held = Held(folder, Self.slot, says: text.replacing("HOST", with: Self.host))
        let run = folder.run()
        #expect(run.status == 75)
        #expect(run.err.hasPrefix("reports: fout: [UIT-003] een andere run van tmsd is hiermee bezig; "))
        withExtendedLifetime(held) {}
    }

    private static let host: String = {
        var name = [UInt8](repeating: 0, count: 65)
        _ = unsafe name.withUnsafeMutableBytes {
            unsafe gethostname($0.baseAddress!.assumingMemoryBound(to: CChar.self), 64)
        }
        return String(decoding: name.prefix { $0 != 0 }, as: UTF8.self)
    }()

    @Test("is held up by no file that a killed run left behind, not even one that it may not write in")
    func leftBehind() {
        let folder = CaseFolder()
        folder.write("opdracht rapport\nproces 1\ncomputer elders\nsinds 2020-11-01T05:30:00Z\n", at: Self.slot)
        folder.setMode(0o444, of: Self.slot)
        let status = OwnThread.withoutOverride { folder.start() }.wait()
        #expect(status == 0)
        #expect(!folder.exists(Self.slot))
    }

    @Test("waits with --wacht until the other has ended, says so once, and then goes on")
    func waits() {
        let folder = CaseFolder()
        let whole = CaseFolder().run().files
        var held: Held? = Held(folder, Self.slot)
        let process = folder.start(CaseFolder.rapport + ["--wacht", "600"])
        let waiting = "reports: een andere run van tmsd is hiermee bezig; wacht hoogstens 600 seconden\n"
        while folder.lastRun(status: 0).err != waiting { _ = usleep(1000) }
        #expect(!process.hasEnded)
        withExtendedLifetime(held) {}
        held = nil
        let run = folder.lastRun(status: process.wait())
        #expect(run.status == 0)
        #expect(run.err == waiting + "Klaar: reports/2020-Q2, peildatum 2020-10-31.\n")
        #expect(run.files == whole)
    }

    @Test("waits no longer than --wacht says")
    func waitsInVain() {
        let folder = CaseFolder()
        let held = Held(folder, Self.slot)
        let clock = ContinuousClock()
        let start = clock.now
        let run = folder.run(CaseFolder.rapport + ["--wacht", "1"])
        #expect(clock.now - start >= .seconds(1))
        #expect(run.status == 75)
        #expect(run.lines.count == 2)
        #expect(run.lines.last?.contains("[UIT-003]") == true)
        withExtendedLifetime(held) {}
    }

    @Test("can be ended by a signal while it waits")
    func waitIsInterrupted() {
        let folder = CaseFolder()
        let held = Held(folder, Self.slot)
        let process = folder.start(CaseFolder.rapport + ["--wacht", "600"])
        while folder.lastRun(status: 0).err.isEmpty { _ = usleep(1000) }
        process.send(SIGTERM)
        #expect(process.wait() == 128 + SIGTERM)
        // The file belongs to whoever holds the lock.
        #expect(folder.exists(Self.slot))
        withExtendedLifetime(held) {}
    }

    @Test("refuses a time to wait that is none", arguments: ["-1", "86401", "1.5", "een", ""])
    func wrongWait(seconds: String) {
        for command in [CaseFolder.rapport, ["controleer", "--data", "data"]] {
            #expect(CaseFolder().run(command + ["--wacht", seconds]).status == 64)
        }
    }

    @Test(
        "ends with 75 too where another writes the list, the feedback or the example",
        arguments: [
            ("afgekeurd.csv", CaseFolder.rapport + ["--afgekeurd", "afgekeurd.csv"]),
            ("afgekeurd.csv", ["controleer", "--data", "data", "--afgekeurd", "afgekeurd.csv"]),
            ("terug", ["controleer", "--data", "data", "--terugkoppeling", "terug/"]),
            ("uit", ["voorbeeld", "--uit", "uit"]),
        ])
    func otherOutput(_ place: (output: String, command: [String])) {
        let folder = CaseFolder()
        let held = Held(folder, place.output + ".tmsd-slot")
        let run = folder.run(place.command)
        #expect(run.status == 75)
        #expect(run.err.hasPrefix("\(place.output): fout: [UIT-003] "))
        #expect(run.files.paths == [place.output + ".tmsd-slot"])
        withExtendedLifetime(held) {}
    }

    @Test("at the same moment never leaves anything but one whole report")
    func together() {
        let folder = CaseFolder()
        let whole = folder.run().files
        for _ in 0..<5 {
            let runs = (0..<4).map { _ in folder.start() }
            let statuses = runs.map { $0.wait() }
            #expect(statuses.contains(0))
            #expect(statuses.allSatisfy { $0 == 0 || $0 == 75 }, "\(statuses)")
            #expect(folder.outputs == whole)
        }
    }

    @Test("at the same moment, all of them waiting, ends well each time")
    func oneAfterTheOther() {
        let folder = CaseFolder()
        let whole = folder.run(CaseFolder.rapport + ["--afgekeurd", "afgekeurd.csv"]).files
        let runs = (0..<6).map { _ in
            folder.start(CaseFolder.rapport + ["--afgekeurd", "afgekeurd.csv", "--wacht", "600"])
        }
        #expect(runs.map { $0.wait() } == [0, 0, 0, 0, 0, 0])
        #expect(folder.outputs == whole)
    }

    @Test("of a check of a delivery is never kept waiting by REPORTS")
    func checking() {
        let folder = CaseFolder()
        _ = folder.run()
        let held = Held(folder, Self.slot)
        #expect(folder.run(["controleer", "--data", "data"]).status == 0)
        withExtendedLifetime(held) {}
    }

    @Test(
        "and the first say so where files can't be locked", .enabled(if: OwnThread.canFilterSystemCalls),
        arguments: [ENOLCK, EOPNOTSUPP])
    func noLocks(code: Int32) {
        let folder = CaseFolder()
        let before = folder.run().files
        let status = OwnThread.with(.flock, .fails(code)) { folder.start() }.wait()
        let run = folder.lastRun(status: status)
        #expect(run.status == 73)
        #expect(run.err.hasPrefix("reports: fout: [UIT-005] dit bestandssysteem kan bestanden niet vergrendelen ("))
        #expect(run.files == before)
        #expect(!folder.exists(Self.slot))
    }
}
