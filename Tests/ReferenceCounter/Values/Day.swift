/// A calendar day as the number of days since 1 January 1900, counted off one year and month at a time.
typealias Day = Int

func isLeapYear(_ year: Int) -> Bool {
    (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
}

func daysIn(month: Int, of year: Int) -> Int {
    [31, isLeapYear(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
}

/// The day with this date; nil if it is not a real calendar day from 1900 to 2199.
func day(_ year: Int, _ month: Int, _ dayOfMonth: Int) -> Day? {
    guard (1900...2199).contains(year), (1...12).contains(month) else { return nil }
    guard (1...daysIn(month: month, of: year)).contains(dayOfMonth) else { return nil }
    var result = dayOfMonth - 1
    for earlier in 1900..<year { result += isLeapYear(earlier) ? 366 : 365 }
    for earlier in 1..<month { result += daysIn(month: earlier, of: year) }
    return result
}

/// A day that the contract itself names.
func knownDay(_ year: Int, _ month: Int, _ dayOfMonth: Int) -> Day {
    guard let day = day(year, month, dayOfMonth) else { preconditionFailure("no such day") }
    return day
}

/// yyyy-mm-dd
func isoText(_ day: Day) -> String {
    var (year, month, left) = (1900, 1, day)
    while left >= (isLeapYear(year) ? 366 : 365) {
        left -= isLeapYear(year) ? 366 : 365
        year += 1
    }
    while left >= daysIn(month: month, of: year) {
        left -= daysIn(month: month, of: year)
        month += 1
    }
    return "\(year)-" + padded(String(month), to: 2) + "-" + padded(String(left + 1), to: 2)
}

/// With zeros in front.
func padded(_ text: String, to length: Int) -> String {
    String(repeating: "0", count: max(0, length - text.utf8.count)) + text
}
