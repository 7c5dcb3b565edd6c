import Glibc

/// How a run waits for its turn to write an output that another run is writing.
struct Beurt: Sendable {
    /// How long it may wait, in seconds: up to a day.
    static let seconden = 0...86_400

    private static let pause: UInt64 = 100_000_000

    /// For whoever waits for this run.
    let opdracht: String
    let unfinished: UnfinishedOutput
    private let log: Log
    private let wacht: Int
    private var deadline: UInt64?

    /// `wacht` in seconds, of which each output gets as many; 0 does not wait.
    init(opdracht: String, wacht: Int, log: Log, unfinished: UnfinishedOutput) {
        self.opdracht = opdracht
        self.wacht = wacht
        self.log = log
        self.unfinished = unfinished
    }

    /// Waits a moment, and says so the first time; `false`, at once, when the time is over.
    mutating func waits(for output: String, _ holder: SlotHolder?) -> Bool {
        let now = Klok.now()
        let deadline = self.deadline ?? now + UInt64(wacht) * 1_000_000_000
        guard now < deadline else { return false }
        if self.deadline == nil {
            log.tell(.wacht(output: output, holder, seconds: wacht))
            self.deadline = deadline
        }
        var time = timespec(tv_sec: 0, tv_nsec: Int(min(Beurt.pause, deadline - now)))
        _ = unsafe nanosleep(&time, nil)
        return true
    }
}
