import Synchronization
import TestSupport
import Testing

@testable import Output

/// Two runs that write the same output; in one process two locks exclude each other too.
@Suite("OutputLock")
struct OutputLockTests {
    /// What was told of waiting: the seconds, each time.
    private final class Told: Sendable {
        let seconds = Mutex([Int]())
    }

    private let folder = TemporaryFolder()

    private func turn(wait: Int = 0, _ told: Told = Told()) -> Turn {
        Turn(opdracht: "rapport", wait: wait, unfinished: UnfinishedOutput(), timeOfDay: { "2020-11-01T05:30:00.000Z" })
        {
            _, _, seconds in told.seconds.withLock { $0.append(seconds) }
        }
    }

    private func lock(_ turn: Turn) throws(OutputFailure) -> OutputLock {
        try OutputLock(".tmsd-slot", in: try HeldFolder(folder.path), for: "reports", turn)
    }

    @Test("that another has is busy at once where a run does not wait, and who has it is known")
    func busy() throws {
        let first = try lock(turn())
        let told = Told()
        do throws(OutputFailure) {
            _ = try lock(turn(wait: 0, told))
            Issue.record("locked twice")
        } catch {
            guard case .busy("reports", let holder?) = error else {
                Issue.record("another failure")
                return
            }
            #expect(holder.opdracht == "rapport")
            #expect(holder.sinds == "2020-11-01T05:30:00.000Z")
        }
        #expect(told.seconds.withLock { $0 }.isEmpty)
        try first.refuseLost()
    }

    @Test("that another has is waited for as long as was asked, which is told once")
    func waited() throws {
        let first = try lock(turn())
        let told = Told()
        #expect(throws: OutputFailure.self) { try lock(turn(wait: 1, told)) }
        #expect(told.seconds.withLock { $0 } == [1])
        try first.refuseLost()
    }

    @Test("leaves nothing behind, and can be had again")
    func again() throws {
        for _ in 0..<2 {
            let lock = try lock(turn())
            #expect(folder.files().keys.sorted() == [".tmsd-slot"])
            try lock.refuseLost()
        }
        #expect(folder.files().isEmpty)
    }

    @Test("does not take a file that no run wrote")
    func foreign() {
        folder.write(Array("van mij".utf8), at: ".tmsd-slot")
        #expect(
            throws: OutputFailure.inTheWay(path: folder.path + "/.tmsd-slot", what: "iets anders dan een slot van tmsd")
        ) {
            try lock(turn())
        }
        #expect(folder.read(".tmsd-slot") == Array("van mij".utf8))
    }
}
