import Jeugdhulp
import Output

extension Clock {
    /// The time of day, as `utc(seconds:nanoseconds:)` writes it.
    static func utc() -> String {
        let time = timeOfDay()
        return utc(seconds: time.seconds, nanoseconds: time.nanoseconds)
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
