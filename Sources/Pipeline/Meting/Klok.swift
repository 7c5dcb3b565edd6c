import Glibc
import Jeugdhulp

/// The only reader of the clock. What it says reaches standard error or the log file, never a report.
enum Klok {
    /// Nanoseconds since some moment before the program began; a clock that is set back does not change it.
    static func now() -> UInt64 {
        var time = timespec()
        guard unsafe clock_gettime(CLOCK_MONOTONIC, &time) == 0 else { return 0 }
        return UInt64(time.tv_sec) &* 1_000_000_000 &+ UInt64(time.tv_nsec)
    }

    /// The time of day, as `utc(seconds:nanoseconds:)` writes it.
    static func utc() -> String {
        var time = timespec()
        guard unsafe clock_gettime(CLOCK_REALTIME, &time) == 0 else { return utc(seconds: 0, nanoseconds: 0) }
        return utc(seconds: Int(time.tv_sec), nanoseconds: Int(time.tv_nsec))
    }

    /// A moment, in seconds since 1970, as ISO 8601 in UTC with milliseconds: `2020-10-31T05:30:00.123Z`. No time zone or locale is
    /// asked. A moment outside 1900–2199 is written as the first or the last one within.
    static func utc(seconds: Int, nanoseconds: Int) -> String {
        let firstDay = -25_567
        let days = Int(CalendarDate.last.dayNumber) + 1
        let since1900 = min(max(seconds - firstDay * 86_400, 0), days * 86_400 - 1)
        let (day, second) = since1900.quotientAndRemainder(dividingBy: 86_400)
        let date = CalendarDate(dayNumber: day) ?? .last
        let time = [second / 3600, second / 60 % 60, second % 60].map { padded($0, to: 2) }.joined(separator: ":")
        return "\(date)T\(time).\(padded(nanoseconds / 1_000_000, to: 3))Z"
    }

    private static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
