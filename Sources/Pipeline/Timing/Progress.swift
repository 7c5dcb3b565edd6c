import Contract
import Glibc
import Intake
import Output
import Wording

/// One line on a terminal that tells how far reading is, at most four times a second.
struct Progress: Sendable {
    private static let interval: UInt64 = 250_000_000
    /// How much of the time a byte takes in the survey, in the checksum and in the rows, as measured in November 2026.
    private static let weights = [1, 2, 12]

    private let write: @Sendable (String) -> Void
    private var byteCount = 0
    /// Bytes that are done, by their weight.
    private var work = 0
    private var rows = 0
    private var began: UInt64 = 0
    private var shown: UInt64 = 0
    private var isOnScreen = false

    init(write: @escaping @Sendable (String) -> Void) {
        self.write = write
    }

    /// On standard error; `nil` when that is no terminal, so that nothing is shown.
    static var onTerminal: Progress? {
        guard isatty(STDERR_FILENO) == 1 else { return nil }
        return Progress { text in
            // Progress that can't be shown changes nothing of the run.
            try? FileWriting.writeAll(Array(text.utf8), to: STDERR_FILENO, path: "")
        }
    }

    mutating func begin(byteCount: Int, now: UInt64) {
        self.byteCount = byteCount
        began = now
        shown = now
    }

    mutating func advance(_ part: ReadingObserver.Part, now: UInt64) {
        work += part.bytes * Progress.weights[part.step.rawValue]
        rows += part.rows
        guard now > shown, now - shown >= Progress.interval else { return }
        shown = now
        isOnScreen = true
        write("\r" + text(now: now) + "\u{1B}[K")
    }

    /// Takes the line off the screen.
    mutating func clear() {
        if isOnScreen { write("\r\u{1B}[K") }
        isOnScreen = false
    }

    /// `12345678 rijen, 45%, 6000000 rijen/s, nog 3 s`.
    private func text(now: UInt64) -> String {
        let total = max(1, byteCount * Progress.weights.reduce(0, +))
        let milliseconds = max(1, Int((now - began) / 1_000_000))
        let remaining = work == 0 ? 0 : milliseconds * max(0, total - work) / work
        return Plural.counted(rows, "rij", "rijen")
            + ", \(min(100, work * 100 / total))%, \(rows * 1000 / milliseconds) rijen/s, "
            + "nog \((remaining + 999) / 1000) s"
    }
}
