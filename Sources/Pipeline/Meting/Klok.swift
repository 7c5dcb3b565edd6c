import Glibc

/// The only reader of the clock. What it says reaches standard error, never a report.
enum Klok {
    /// Nanoseconds since some moment before the program began.
    static func now() -> UInt64 {
        var time = timespec()
        guard unsafe clock_gettime(CLOCK_MONOTONIC, &time) == 0 else { return 0 }
        return UInt64(time.tv_sec) &* 1_000_000_000 &+ UInt64(time.tv_nsec)
    }
}
