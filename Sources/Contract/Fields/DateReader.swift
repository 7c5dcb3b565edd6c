package import Jeugdhulp

/// Reads a date in the forms of Rekenregels, R1.5: `2019-03-31`, `20190331`, `31-03-2019` and `31/03/2019`, in the last
/// two with one digit for day or month too, each optionally followed by `T` or a space and a time.
package struct DateReader: Sendable {
    /// For every month from January 1900 on: the day number of its first day, and how many days it has in 5 bits.
    private let months: [UInt32]

    /// Makes its table of months, so make it once.
    package init() {
        var months: [UInt32] = []
        for year in 1900...2199 {
            for month in 1...12 {
                guard let first = CalendarDate(year: year, month: month, day: 1) else { continue }
                months.append(UInt32(first.dayNumber) << 5 | UInt32(CalendarDate.daysInMonth(month, year: year)))
            }
        }
        self.months = months
    }

    /// The day, or `nil` for any other text and for days that do not exist.
    package func date(_ bytes: Span<UInt8>) -> CalendarDate? {
        guard let dayNumber = dayNumber(bytes) else { return nil }
        return CalendarDate(dayNumber: Int(dayNumber))
    }

    /// As `date`, as a day number; its time is dropped.
    package func dayNumber(_ bytes: Span<UInt8>) -> Int32? { moment(bytes)?.dayNumber }

    /// The day number, and the second of the day of its time, without fractions: 0 without one.
    package func moment(_ bytes: Span<UInt8>) -> (dayNumber: Int32, secondOfDay: UInt32)? {
        guard let parts = parts(bytes), let day = day(parts.year, parts.month, parts.day) else { return nil }
        return (day, parts.secondOfDay)
    }

    /// Whether this is 31 December 9999, which many registrations write as the end of what still runs.
    package func isEndless(_ bytes: Span<UInt8>) -> Bool {
        guard let parts = parts(bytes) else { return false }
        return (parts.year, parts.month, parts.day) == (9999, 12, 31)
    }

    /// What a date says, whether or not such a day exists.
    private struct Parts {
        /// −1 for what is no number.
        let year, month, day: Int
        let secondOfDay: UInt32
    }

    /// `nil` for another form.
    @inline(always)
    private func parts(_ bytes: Span<UInt8>) -> Parts? {
        guard bytes.count >= 8 else { return nil }
        if bytes[1].digitValue > 9 || bytes[2].digitValue > 9 { return dayFirst(bytes) }
        if bytes[4] == UInt8(ascii: "-") {
            guard bytes.count >= 10, bytes[7] == UInt8(ascii: "-"), let second = second(behind: 10, bytes) else {
                return nil
            }
            return Parts(
                year: digits(bytes, 0, 4), month: digits(bytes, 5, 2), day: digits(bytes, 8, 2), secondOfDay: second)
        }
        guard let second = second(behind: 8, bytes) else { return nil }
        return Parts(
            year: digits(bytes, 0, 4), month: digits(bytes, 4, 2), day: digits(bytes, 6, 2), secondOfDay: second)
    }

    /// The second of the day of the time behind a date, 0 where nothing stands there; `nil` for anything else.
    private func second(behind end: Int, _ bytes: Span<UInt8>) -> UInt32? {
        if end == bytes.count { return 0 }
        guard bytes[end] == UInt8(ascii: "T") || bytes[end] == UInt8(ascii: " ") else { return nil }
        return DateReader.secondOfDay(bytes, from: end + 1)
    }

    /// `d-m-yyyy` with one or two digits for day and month, and the same separator twice.
    private func dayFirst(_ bytes: Span<UInt8>) -> Parts? {
        let dayLength = bytes[1].digitValue <= 9 ? 2 : 1
        let separator = bytes[dayLength]
        guard separator == UInt8(ascii: "-") || separator == UInt8(ascii: "/") else { return nil }
        let monthStart = dayLength + 1
        let monthLength = bytes[monthStart + 1].digitValue <= 9 ? 2 : 1
        let yearStart = monthStart + monthLength + 1
        guard bytes.count >= yearStart + 4, bytes[yearStart - 1] == separator,
            let second = second(behind: yearStart + 4, bytes)
        else { return nil }
        return Parts(
            year: digits(bytes, yearStart, 4), month: digits(bytes, monthStart, monthLength),
            day: digits(bytes, 0, dayLength), secondOfDay: second)
    }

    /// The number in a run of digits, or −1 when something else stands there.
    @inline(always)
    private func digits(_ bytes: Span<UInt8>, _ start: Int, _ length: Int) -> Int {
        bytes.number(start, length)
    }

    /// The day number; `nil` for a day that does not exist.
    package func day(_ year: Int, _ month: Int, _ day: Int) -> Int32? {
        guard year >= 1900, year <= 2199, month >= 1, month <= 12 else { return nil }
        let found = months[(year &- 1900) &* 12 &+ month &- 1]
        guard day >= 1, day <= Int(found & 31) else { return nil }
        return Int32(truncatingIfNeeded: found >> 5) &+ Int32(truncatingIfNeeded: day &- 1)
    }
}
