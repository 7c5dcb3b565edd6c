/// A calendar day from 1 January 1900 to 31 December 2199, as a whole number of days.
///
/// Source: Rekenregels, R1.5: days that exist, from 1900 to 2199. There is no time of day and no time zone.
package struct CalendarDate: Hashable, Comparable, Sendable {
    /// Days since 1 January 1900: 0 … 109 572, so 17 bits hold it.
    package let dayNumber: Int32

    /// 1 January 1900.
    package static let first = CalendarDate(unchecked: 0)
    /// 31 December 2199.
    package static let last = CalendarDate(unchecked: 109_572)

    private init(unchecked dayNumber: Int32) {
        self.dayNumber = dayNumber
    }

    /// The day with this number, or `nil` outside 1900–2199.
    package init?(dayNumber: Int) {
        guard dayNumber >= 0, dayNumber <= Int(CalendarDate.last.dayNumber) else { return nil }
        self.dayNumber = Int32(dayNumber)
    }

    /// The day in the Gregorian calendar, or `nil` if there is no such day in 1900–2199.
    package init?(year: Int, month: Int, day: Int) {
        guard year >= 1900, year <= 2199, month >= 1, month <= 12, day >= 1,
            day <= CalendarDate.daysInMonth(month, year: year)
        else { return nil }
        // Count from March, so that the leap day is the last day of the counted year.
        let marchYear = month > 2 ? year : year - 1
        let marchMonth = month > 2 ? month - 3 : month + 9
        let leapDays = marchYear / 4 - marchYear / 100 + marchYear / 400
        let dayOfYear = (153 * marchMonth + 2) / 5 + day - 1
        self.dayNumber = Int32(365 * marchYear + leapDays + dayOfYear - 693_901)
    }

    /// Year, month (1–12) and day of the month (1–31).
    package var components: (year: Int, month: Int, day: Int) {
        let days = Int(dayNumber) + 693_901
        var marchYear = (10_000 * days + 14_780) / 3_652_425
        var dayOfYear = days - CalendarDate.daysBefore(marchYear: marchYear)
        if dayOfYear < 0 {
            marchYear -= 1
            dayOfYear = days - CalendarDate.daysBefore(marchYear: marchYear)
        }
        let marchMonth = (100 * dayOfYear + 52) / 3060
        let day = dayOfYear - (marchMonth * 306 + 5) / 10 + 1
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        return (month > 2 ? marchYear : marchYear + 1, month, day)
    }

    /// 1900–2199.
    package var year: Int { components.year }

    /// Days in a month of the Gregorian calendar; `month` is 1–12.
    package static func daysInMonth(_ month: Int, year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// This day moved by a number of days, or `nil` when that falls outside 1900–2199.
    package func advanced(by days: Int) -> CalendarDate? {
        CalendarDate(dayNumber: Int(dayNumber) + days)
    }

    /// Days from this day to the other; negative when the other is earlier.
    package func days(to other: CalendarDate) -> Int {
        Int(other.dayNumber) - Int(dayNumber)
    }

    /// The earlier day goes first.
    package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        left.dayNumber < right.dayNumber
    }

    private static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    private static func daysBefore(marchYear: Int) -> Int {
        365 * marchYear + marchYear / 4 - marchYear / 100 + marchYear / 400
    }
}

extension CalendarDate: CustomStringConvertible {
    /// `2019-03-31`.
    package var description: String {
        let (year, month, day) = components
        return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }

    /// `31 maart 2019`, for readers.
    package var inWords: String {
        let (year, month, day) = components
        return "\(day) \(CalendarDate.monthNames[month - 1]) \(year)"
    }

    private static let monthNames = [
        "januari", "februari", "maart", "april", "mei", "juni",
        "juli", "augustus", "september", "oktober", "november", "december",
    ]

    /// The day written as `2019-03-31`, or `nil` for any other text.
    package init?(iso text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return nil }
        var numbers: [Int] = []
        for range in [0..<4, 5..<7, 8..<10] {
            var number = 0
            for byte in bytes[range] {
                guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
                number = number * 10 + Int(byte - UInt8(ascii: "0"))
            }
            numbers.append(number)
        }
        self.init(year: numbers[0], month: numbers[1], day: numbers[2])
    }
}
