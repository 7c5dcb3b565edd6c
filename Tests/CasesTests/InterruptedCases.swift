import Glibc
import Testing

/// Runs that are ended by a signal at any moment.
@Suite("A run that is ended by a signal") struct InterruptedCases {
    /// Some hundreds of jeugdigen, so that a run takes a while; `extra` makes another delivery with other figures.
    private static func delivery(extra: Int) -> [String: String?] {
        let rows = (0..<400).map { number in
            "D\(number);j\(number);GM0141;\(number % 3 == 0 ? "PLZ" : "AMB");2019-0\(number % 9 + 1)-01;2020-02-29;"
                + "\(100 + number + extra),00;2020-10-31\n"
        }
        return [SmallDelivery.declaratiesAlmelo: SmallDelivery.declaratiesHeader + rows.joined()]
    }

    /// A folder with the report of one delivery, and the whole reports of both.
    private struct Reports {
        let folder = CaseFolder()
        let whole: [FileSet]
        /// How long a whole run took.
        let duration: Duration

        init() {
            let folder = folder
            let clock = ContinuousClock()
            let start = clock.now
            whole = (0..<2).map { extra in
                folder.change(InterruptedCases.delivery(extra: extra))
                return folder.run().files.below("reports/2020-Q2")
            }
            duration = (clock.now - start) / 2
        }

        /// Waits a part of the time that a whole run takes.
        func sleep(parts: Int, of total: Int) {
            let microseconds =
                duration.components.attoseconds / 1_000_000_000_000 + duration.components.seconds * 1_000_000
            _ = usleep(UInt32(microseconds * Int64(parts) / Int64(total)))
        }

        /// Makes the other report than the one that stands there, and sends a signal at a moment that `wait` chooses.
        ///
        /// - Returns: whether the signal ended the run.
        func interrupt(_ signal: Int32, wait: (ChildProcess) -> Void) -> Bool {
            let standing = folder.outputs.below("reports/2020-Q2")
            folder.change(InterruptedCases.delivery(extra: standing == whole[0] ? 1 : 0))
            let process = folder.start()
            wait(process)
            process.send(signal)
            let status = process.wait()
            #expect(status == 0 || status == 128 + signal)
            let after = folder.outputs.below("reports/2020-Q2")
            #expect(after == whole[0] || after == whole[1])
            if status == 0 { #expect(after != standing) }
            return status != 0
        }

        /// The next run makes its report as ever, and nothing of the others is left.
        func finish() {
            folder.change(InterruptedCases.delivery(extra: 0))
            let run = folder.run()
            #expect(run.status == 0)
            #expect(run.files.below("reports/2020-Q2") == whole[0])
            #expect(run.files.count == whole[0].count)
        }
    }

    @Test(
        "leaves the old report or the new one, whole, whenever that is", arguments: [SIGTERM, SIGKILL, SIGINT, SIGHUP])
    func anyMoment(signal: Int32) {
        let reports = Reports()
        #expect(reports.whole[0] != reports.whole[1])
        let ended = (0..<8).filter { moment in
            reports.interrupt(signal) { _ in reports.sleep(parts: moment, of: 6) }
        }
        #expect(!ended.isEmpty)
        reports.finish()
    }

    @Test("leaves one of both, whole, also while the new one is being written and put in its place")
    func whileWriting() {
        let reports = Reports()
        let ended = (0..<32).filter { moment in
            let before = reports.folder.reportNames
            return reports.interrupt(SIGKILL) { process in
                while reports.folder.reportNames == before, !process.hasEnded { _ = usleep(20) }
                reports.sleep(parts: moment * moment, of: 2000)
            }
        }
        #expect(!ended.isEmpty)
        reports.finish()
    }
}
