import Glibc

/// How a run waits for its turn to write an output that another run is writing.
package struct Turn: Sendable {
    /// How long it may wait, in seconds: up to a day.
    package static let seconds = 0...86_400

    private static let pause: UInt64 = 100_000_000

    /// For whoever waits for this run: the name of the command.
    let opdracht: String
    /// Where what it begins to write is known, so that it can be broken off.
    package let unfinished: UnfinishedOutput
    private let wait: Int
    private let timeOfDay: @Sendable () -> String
    private let tell: @Sendable (_ output: String, _ holder: LockHolder?, _ seconds: Int) -> Void
    private var deadline: UInt64?

    /// `wait` in seconds, of which each output gets as many; 0 does not wait. `timeOfDay` is written in the file of the lock, for people;
    /// `tell` is called once, when waiting begins.
    package init(
        opdracht: String, wait: Int, unfinished: UnfinishedOutput, timeOfDay: @escaping @Sendable () -> String,
        tell: @escaping @Sendable (_ output: String, _ holder: LockHolder?, _ seconds: Int) -> Void
    ) {
        self.opdracht = opdracht
        self.wait = wait
        self.unfinished = unfinished
        self.timeOfDay = timeOfDay
        self.tell = tell
    }

    /// Who has the lock from now on: this process.
    var holder: LockHolder { LockHolder(opdracht: opdracht, sinds: timeOfDay()) }

    /// Waits a moment, and says so the first time; `false`, at once, when the time is over.
    mutating func waits(for output: String, _ holder: LockHolder?) -> Bool {
        let now = Clock.now()
        let deadline = self.deadline ?? now + UInt64(wait) * 1_000_000_000
        guard now < deadline else { return false }
        if self.deadline == nil {
            tell(output, holder, wait)
            self.deadline = deadline
        }
        var time = timespec(tv_sec: 0, tv_nsec: Int(min(Turn.pause, deadline - now)))
        _ = unsafe nanosleep(&time, nil)
        return true
    }
}
