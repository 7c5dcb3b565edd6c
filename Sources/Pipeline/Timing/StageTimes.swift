import Contract
import Intake
import Output
import Synchronization
import Wording

/// Keeps how long each stage of a run takes and how much passes through it, and shows how far reading is.
final class StageTimes: Sendable {
    /// The stages that follow each other.
    enum Stage: Int, CaseIterable {
        case lezen, versies, tellen, schrijven

        var naam: String { "\(self)" }
    }

    /// The steps of reading go on beside each other, so theirs is the time of all threads together.
    private struct State {
        var stageNanoseconds = [UInt64](repeating: 0, count: Stage.allCases.count)
        var steps = [Step](repeating: Step(), count: ReadingObserver.Step.allCases.count)
        var fileNanoseconds: [String: UInt64] = [:]
        var stageBegan: UInt64
        var progress: Progress?
    }

    private struct Step {
        var nanoseconds: UInt64 = 0
        var bytes = 0
        var rows = 0
    }

    private let state: Mutex<State>

    /// `progress` shows how far reading is; `nil` shows nothing.
    init(progress: Progress?) {
        state = Mutex(State(stageBegan: Clock.now(), progress: progress))
    }

    var observer: ReadingObserver {
        ReadingObserver(
            now: Clock.now,
            begin: { [self] byteCount in state.withLock { $0.progress?.begin(byteCount: byteCount, now: Clock.now()) }
            },
            done: { [self] part in note(part) })
    }

    /// Ends a stage, and begins the next one.
    func ends(_ stage: Stage) {
        let now = Clock.now()
        state.withLock { state in
            state.stageNanoseconds[stage.rawValue] += now - state.stageBegan
            state.stageBegan = now
            if stage == .lezen { state.progress?.clear() }
        }
    }

    private func note(_ part: ReadingObserver.Part) {
        let now = Clock.now()
        state.withLock { state in
            state.steps[part.step.rawValue].nanoseconds += now - part.begin
            state.fileNanoseconds[part.path, default: 0] += now - part.begin
            state.steps[part.step.rawValue].bytes += part.bytes
            state.steps[part.step.rawValue].rows += part.rows
            state.progress?.advance(part, now: now)
        }
    }

    /// How long all threads together were busy with a file, by its path below DATA; 0 when it was not read.
    func nanoseconds(of path: String) -> UInt64 { state.withLock { $0.fileNanoseconds[path] ?? 0 } }

    /// For standard error: a line for each stage, and for each step of reading.
    var lines: [String] {
        let (stages, steps) = state.withLock { ($0.stageNanoseconds, $0.steps) }
        let rows = steps[ReadingObserver.Step.rows.rawValue].rows
        var lines = [
            "meting:", StageTimes.line(.lezen, stages, rows), "  daarvan, alle threads samen:",
            "    verkennen   " + StageTimes.speed(steps[0]), "    checksum    " + StageTimes.speed(steps[1]),
            "    rijen       " + StageTimes.speed(steps[2]),
        ]
        lines += [Stage.versies, .tellen, .schrijven].map { StageTimes.line($0, stages, rows) }
        lines.append(
            "  samen         \(StageTimes.milliseconds(stages.reduce(0, +))) ms, \(Plural.counted(rows, "rij", "rijen"))"
        )
        return lines
    }

    private static func line(_ stage: Stage, _ stages: [UInt64], _ rows: Int) -> String {
        let nanoseconds = stages[stage.rawValue]
        let naam = stage.naam + String(repeating: " ", count: 14 - stage.naam.utf8.count)
        return "  \(naam)\(milliseconds(nanoseconds)) ms, \(nanoseconds / UInt64(max(1, rows))) ns per rij"
    }

    private static func speed(_ step: Step) -> String {
        let rate = step.nanoseconds == 0 ? 0 : UInt64(step.bytes) * 1000 / step.nanoseconds
        return "\(milliseconds(step.nanoseconds)) ms, \(Plural.counted(step.bytes, "byte", "bytes")), \(rate) MB/s"
            + (step.rows == 0
                ? ""
                : ", \(Plural.counted(step.rows, "rij", "rijen")), \(step.nanoseconds / UInt64(step.rows)) ns per rij")
    }

    private static func milliseconds(_ nanoseconds: UInt64) -> UInt64 { (nanoseconds + 500_000) / 1_000_000 }
}
