import Glibc

/// What the steps took of the CPU, in nanoseconds.
struct Stopwatch {
    private(set) var laps: [(name: String, nanoseconds: Int)] = []
    private var last = Stopwatch.now()

    /// Counts the time since the last lap as this step's.
    mutating func lap(_ name: String) {
        let now = Stopwatch.now()
        if let index = laps.firstIndex(where: { $0.name == name }) {
            laps[index].nanoseconds += now - last
        } else {
            laps.append((name, now - last))
        }
        last = now
    }

    private static func now() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return time.tv_sec * 1_000_000_000 + time.tv_nsec
    }
}
