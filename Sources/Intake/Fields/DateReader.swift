import Jeugdhulp
import Tabular

/// Reads a date in the forms of the contract (section 1): `2019-03-31`, `20190331`, `31-03-2019` and `31/03/2019`, in the last
/// two with one digit for day or month too, each optionally followed by `T` or a space and a time, which is dropped.
struct DateReader: Sendable {
    /// The day number of the first of every month from January 1900 on, one month past the end included.
    private let monthStarts: [Int32]

    init() {
        var starts: [Int32] = []
        for year in 1900...2199 {
            for month in 1...12 {
                if let first = CalendarDate(year: year, month: month, day: 1) { starts.append(first.dayNumber) }
            }
        }
        starts.append(CalendarDate.last.dayNumber + 1)
        monthStarts = starts
    }

    /// The day, or `nil` for any other text and for days that do not exist.
    func date(_ bytes: Span<UInt8>) -> CalendarDate? {
        guard let dayNumber = dayNumber(bytes) else { return nil }
        return CalendarDate(dayNumber: Int(dayNumber))
    }

    /// As `date`, as a day number.
    func dayNumber(_ bytes: Span<UInt8>) -> Int32? {
        let count = bytes.count
        guard count >= 8 else { return nil }
        if count == 10, let day = isoDay(bytes) { return day }
        if bytes[1].digitValue > 9 || bytes[2].digitValue > 9 { return dayFirst(bytes) }
        if bytes[4] == UInt8(ascii: "-") {
            guard count >= 10, bytes[7] == UInt8(ascii: "-"), isTime(bytes, from: 10) else { return nil }
            return day(digits(bytes, 0, 4), digits(bytes, 5, 2), digits(bytes, 8, 2))
        }
        guard isTime(bytes, from: 8) else { return nil }
        return day(digits(bytes, 0, 4), digits(bytes, 4, 2), digits(bytes, 6, 2))
    }

    /// The day of `2019-03-31`, eight bytes at a time; `nil` for any other form, and for days that do not exist.
    @inline(__always)
    private func isoDay(_ bytes: Span<UInt8>) -> Int32? {
        // Of digits the value is left, of the two hyphens 0.
        let word = bytes.word(at: 0).littleEndian ^ 0x2D30_302D_3030_3030
        let isOther = (word &+ 0x7F76_767F_7676_7676) | word
        let (tens, ones) = (bytes[8].digitValue, bytes[9].digitValue)
        guard isOther & 0x8080_8080_8080_8080 == 0, tens <= 9, ones <= 9 else { return nil }
        let value = { (place: UInt64) in Int(truncatingIfNeeded: word >> (8 &* place) & 0xFF) }
        return day(
            value(0) &* 1000 &+ value(1) &* 100 &+ value(2) &* 10 &+ value(3), value(5) &* 10 &+ value(6),
            Int(tens) &* 10 &+ Int(ones))
    }

    /// `d-m-yyyy` with one or two digits for day and month, and the same separator twice.
    private func dayFirst(_ bytes: Span<UInt8>) -> Int32? {
        let dayLength = bytes[1].digitValue <= 9 ? 2 : 1
        let separator = bytes[dayLength]
        guard separator == UInt8(ascii: "-") || separator == UInt8(ascii: "/") else { return nil }
        let monthStart = dayLength + 1
        let monthLength = bytes[monthStart + 1].digitValue <= 9 ? 2 : 1
        let yearStart = monthStart + monthLength + 1
        guard bytes.count >= yearStart + 4, bytes[yearStart - 1] == separator, isTime(bytes, from: yearStart + 4) else {
            return nil
        }
        return day(digits(bytes, yearStart, 4), digits(bytes, monthStart, monthLength), digits(bytes, 0, dayLength))
    }

    /// The number in a run of digits, or −1 when something else stands there.
    @inline(__always)
    private func digits(_ bytes: Span<UInt8>, _ start: Int, _ length: Int) -> Int {
        var number = 0
        for index in start..<start &+ length {
            let digit = bytes[index].digitValue
            guard digit <= 9 else { return -1 }
            number = number &* 10 &+ Int(digit)
        }
        return number
    }

    @inline(__always)
    private func day(_ year: Int, _ month: Int, _ day: Int) -> Int32? {
        guard year >= 1900, year <= 2199, month >= 1, month <= 12, day >= 1 else { return nil }
        let index = (year &- 1900) &* 12 &+ month &- 1
        let number = monthStarts[index] &+ Int32(truncatingIfNeeded: day &- 1)
        return number < monthStarts[index &+ 1] ? number : nil
    }

    /// Whether nothing, or a time of day without a zone, follows from `start` on.
    @inline(__always)
    private func isTime(_ bytes: Span<UInt8>, from start: Int) -> Bool {
        bytes.count == start || isWrittenTime(bytes, from: start)
    }

    /// `T` or a space, then `H:MM` or `HH:MM`, then optionally `:SS`, then optionally `.` and 1 to 9 digits.
    private func isWrittenTime(_ bytes: Span<UInt8>, from start: Int) -> Bool {
        guard bytes[start] == UInt8(ascii: "T") || bytes[start] == UInt8(ascii: " ") else { return false }
        let colon = UInt8(ascii: ":")
        let count = bytes.count
        var index = start + 1
        let hourLength = index + 1 < count && bytes[index + 1] == colon ? 1 : 2
        guard index + hourLength + 3 <= count, (0...23).contains(digits(bytes, index, hourLength)) else { return false }
        index += hourLength
        guard bytes[index] == colon, (0...59).contains(digits(bytes, index + 1, 2)) else { return false }
        index += 3
        if index == count { return true }
        guard index + 3 <= count, bytes[index] == colon, (0...59).contains(digits(bytes, index + 1, 2)) else {
            return false
        }
        index += 3
        if index == count { return true }
        let fraction = count - index - 1
        return bytes[index] == UInt8(ascii: ".") && (1...9).contains(fraction)
            && digits(bytes, index + 1, fraction) >= 0
    }
}
