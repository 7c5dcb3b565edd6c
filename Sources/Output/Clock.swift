import Glibc

/// The only reader of the clock. What it says is for whoever runs the program: it reaches standard error, the log file and the file of
/// a lock, never a report, and nothing is decided by the time of day.
package enum Clock {
    /// Nanoseconds since some moment before the program began; a clock that is set back does not change it.
    package static func now() -> UInt64 {
        let time = read(CLOCK_MONOTONIC)
        return UInt64(time.seconds) &* 1_000_000_000 &+ UInt64(time.nanoseconds)
    }

    /// The time of day, since 1970 in UTC; that moment itself where the system does not tell.
    package static func timeOfDay() -> (seconds: Int, nanoseconds: Int) { read(CLOCK_REALTIME) }

    private static func read(_ clock: clockid_t) -> (seconds: Int, nanoseconds: Int) {
        var time = timespec()
        guard unsafe clock_gettime(clock, &time) == 0 else { return (0, 0) }
        return (time.tv_sec, time.tv_nsec)
    }
}
