import Glibc
import TestSupport
import Testing

/// Runs that are ended by a signal at any moment.
@Suite("A run that is ended by a signal") struct InterruptedCases {
    /// A folder with the report of one delivery, and the whole reports of both.
    private struct Reports: Sendable {
        let folder = CaseFolder()
        let whole: [FileSet]
        /// Of every whole state of the folder.
        let paths: [String]
        /// How long a whole run takes.
        let duration: Duration
        /// How long its last part takes, from the first file that it writes on.
        let publishing: Duration

        init() {
            let folder = folder
            let clock = ContinuousClock()
            let start = clock.now
            whole = (0..<2).map { extra in
                folder.change(CaseFolder.longDelivery(extra: extra))
                return folder.run().files
            }
            duration = (clock.now - start) / 2
            paths = whole[0].paths.sorted()
            let process = folder.start()
            while folder.stages.isEmpty, !process.hasEnded { _ = usleep(20) }
            let published = clock.now
            _ = process.wait()
            publishing = clock.now - published
        }

        /// Makes the other report than the one that stands there, and sends a signal at a moment that `wait` chooses.
        ///
        /// - Returns: whether the signal ended the run.
        func interrupt(_ signal: Int32, wait: (ChildProcess) -> Void) -> Bool {
            let standing = folder.report
            folder.change(CaseFolder.longDelivery(extra: standing == report(0) ? 1 : 0))
            let process = folder.start()
            wait(process)
            process.send(signal)
            let status = process.wait()
            #expect(status == 0 || status == 128 + signal)
            let after = folder.report
            #expect(after == report(0) || after == report(1), "neither: \(after)")
            #expect(folder.provesItsReport)
            if status == 0 { #expect(after != standing) }
            // Only what can't be caught may come between publishing and the status that says so.
            if status != 0, signal != SIGKILL {
                #expect(after == standing)
                #expect(folder.outputs.paths.sorted() == paths)
            }
            return status != 0
        }

        private func report(_ extra: Int) -> FileSet { whole[extra].below("reports/2020-Q2") }

        /// The next run makes its report as ever, and nothing of the others is left.
        func finish() {
            folder.change(CaseFolder.longDelivery(extra: 0))
            let run = folder.run()
            #expect(run.status == 0)
            #expect(run.files == whole[0])
        }
    }

    private static func pause(_ duration: Duration, parts: Int, of total: Int) {
        let (seconds, attoseconds) = (duration * parts / total).components
        _ = usleep(UInt32(seconds * 1_000_000 + attoseconds / 1_000_000_000_000))
    }

    @Test(
        "cleans up, leaves the old report and ends by that signal, or has published and ends with 0",
        arguments: [SIGTERM, SIGINT, SIGHUP])
    func stopped(signal: Int32) {
        let reports = Reports()
        let ended = (0..<12).filter { moment in
            reports.interrupt(signal) { process in
                if moment < 6 { return Self.pause(reports.duration, parts: moment, of: 5) }
                while reports.folder.stages.isEmpty, !process.hasEnded { _ = usleep(20) }
                Self.pause(reports.publishing, parts: moment - 6, of: 5)
            }
        }
        #expect(!ended.isEmpty)
        reports.finish()
    }

    /// Four folders of 25 kills each: at moments all over the run, while the new report is being written, after each of its files,
    /// and in the instants in which it takes the place of the old one.
    @Test("leaves the old report or the new one, whole, at each of a hundred moments", arguments: 0..<4)
    func killed(quarter: Int) {
        let reports = Reports()
        #expect(reports.whole[0] != reports.whole[1])
        let ended = (0..<25).filter { moment in
            let number = 4 * moment + quarter
            return reports.interrupt(SIGKILL) { process in
                switch number {
                case ..<30: Self.pause(reports.duration, parts: number, of: 30)
                case ..<70:
                    while reports.folder.stages.isEmpty, !process.hasEnded { _ = usleep(20) }
                    Self.pause(reports.publishing, parts: number - 30, of: 40)
                case ..<86:
                    while reports.folder.stagedCount < number - 70, !process.hasEnded { _ = usleep(20) }
                default:
                    let inode = reports.folder.reportInode
                    while reports.folder.reportInode == inode, !process.hasEnded { _ = usleep(20) }
                    _ = usleep(UInt32(number - 86) * 50)
                }
            }
        }
        #expect(!ended.isEmpty)
        reports.finish()
    }

    @Test(
        "leaves the old report whole where the kernel kills it just before it syncs a file or exchanges the folders",
        .enabled(if: OwnThread.canFilterSystemCalls), arguments: [SystemCall.fsync, .renameat2])
    func killedAt(call: SystemCall) {
        let folder = CaseFolder()
        let before = folder.run().files
        folder.change(CaseFolder.longDelivery(extra: 0))
        let status = OwnThread.with(call, .kills) { folder.start() }.wait()
        #expect(status == 128 + SIGSYS)
        #expect(folder.outputs.below("reports/2020-Q2") == before.below("reports/2020-Q2"))
        #expect(!folder.unfinished.isEmpty)
        #expect(folder.run().status == 0)
        #expect(folder.unfinished.isEmpty)
    }

    @Test("goes on when it was started so that it ignores the signal", arguments: ["HUP", "INT", "TERM"])
    func ignored(name: String) {
        let folder = CaseFolder()
        let whole = folder.run().files
        folder.makeFolder("elders")
        let process = folder.start(
            CaseFolder.rapport.map { $0 == "reports" ? "elders" : $0 }, shell: "trap '' \(name)")
        while folder.unfinished.isEmpty, !process.hasEnded { _ = usleep(20) }
        process.send(name == "HUP" ? SIGHUP : name == "INT" ? SIGINT : SIGTERM)
        #expect(process.wait() == 0)
        #expect(folder.outputs.below("elders") == whole.below("reports"))
    }

    @Test("of its own making says so and ends by it", arguments: [SIGSEGV, SIGABRT, SIGILL, SIGBUS])
    func crash(signal: Int32) {
        let folder = CaseFolder()
        folder.makeFolder("reports")
        let process = folder.startAndStop(at: "reports/.tmsd-slot")
        process.send(signal)
        process.send(SIGCONT)
        let status = process.wait()
        #expect(status == 128 + signal)
        let said = folder.lastRun(status: status).lines
        #expect(said.count == 1)
        #expect(
            said.first?.hasPrefix("fout: [CON-009] tmsd is door een fout of door gebrek aan geheugen gestopt; ") == true
        )
    }

    @Test("by two signals at once ends by one of them, and publishes nothing")
    func twice() {
        let folder = CaseFolder()
        folder.makeFolder("reports")
        let process = folder.startAndStop(at: "reports/.tmsd-slot")
        process.send(SIGTERM)
        process.send(SIGINT)
        process.send(SIGCONT)
        let status = process.wait()
        #expect(status == 128 + SIGTERM || status == 128 + SIGINT)
        #expect(folder.report.isEmpty)
    }

    @Test(
        "leaves nothing of a list, of feedback or of an example that it had begun, or all of it",
        arguments: [SIGTERM, SIGINT, SIGHUP])
    func otherOutputs(signal: Int32) {
        let commands: [(begun: String, command: [String])] = [
            ("afgekeurd.csv.tmsd-slot", CaseFolder.rapport + ["--afgekeurd", "afgekeurd.csv"]),
            ("afgekeurd.csv.tmsd-nieuw", ["controleer", "--data", "data", "--afgekeurd", "afgekeurd.csv"]),
            ("terug.tmsd-slot", ["controleer", "--data", "data", "--terugkoppeling", "terug"]),
            ("uit.tmsd-nieuw", ["voorbeeld", "--uit", "uit"]),
        ]
        for (begun, command) in commands {
            let whole = CaseFolder(CaseFolder.longDelivery(extra: 0)).run(command).files
            let folder = CaseFolder(CaseFolder.longDelivery(extra: 0))
            let process = folder.startAndStop(command, at: begun)
            process.send(signal)
            process.send(SIGCONT)
            let status = process.wait()
            #expect(status == 128 + signal || status == 0)
            #expect(folder.unfinished.isEmpty, "\(command): \(folder.unfinished)")
            // The signal may come when all stands there and only the lock is still to be given back.
            for name in ["reports", "terug", "uit"] {
                let left = folder.outputs.below(name)
                #expect((status != 0 && left.isEmpty) || left == whole.below(name), "\(command): \(left.paths)")
            }
        }
    }
}

extension CaseFolder {
    /// The report of the quarter as it stands there now.
    fileprivate var report: FileSet { outputs.below("reports/2020-Q2") }

    /// The folders in which a report is being written.
    fileprivate var stages: [String] { reportNames.filter { $0.hasPrefix(".tmsd-nieuw-") } }

    /// How many names the folder holds in which a report is being written.
    fileprivate var stagedCount: Int {
        stages.reduce(0) { $0 + TemporaryFolder.names(in: path + "/reports/" + $1).count }
    }

    /// What changes when another folder stands there.
    fileprivate var reportInode: ino_t {
        var status = stat()
        return unsafe lstat(path + "/reports/2020-Q2", &status) == 0 ? status.st_ino : 0
    }

    /// Whether `sha256sum` finds the report to be what its own list says.
    fileprivate var provesItsReport: Bool { checksSums("reports/2020-Q2", of: "SHA256SUMS") }
}
