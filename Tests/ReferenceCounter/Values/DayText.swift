/// A time of day, in whole seconds after midnight.
struct TimeOfDay {
    var seconds: Int
    /// A fraction of a second other than zero was dropped.
    var hasFraction = false
}

/// Rekenregels, R1.5: `2019-03-31`, `20190331`, `31-03-2019`, `31/03/2019`, `1-3-2019`, each with or without a time.
func readDay(_ text: String) -> Day? {
    guard let (year, month, dayOfMonth) = readDate(text) else { return nil }
    return day(year, month, dayOfMonth)
}

/// Whether this is 31 December 9999, in one of the forms of a date.
func isEndOfTime(_ text: String) -> Bool {
    guard let date = readDate(text) else { return false }
    return date == (9999, 12, 31)
}

/// What stands after the `T` or the space behind a date; nil without one.
func timeText(in cell: String) -> String? {
    let scalars = Array(cell.unicodeScalars)
    guard let end = scalars.firstIndex(where: { $0 == "T" || $0 == " " }) else { return nil }
    return String(String.UnicodeScalarView(scalars[(end + 1)...]))
}

/// H:MM or HH:MM, then perhaps :SS, then perhaps a fraction of 1 to 9 digits; no zone.
func readTime(_ text: String) -> TimeOfDay? {
    let parts = split(Array(text.unicodeScalars), at: ":")
    guard parts.count == 2 || parts.count == 3 else { return nil }
    guard let hour = digits(parts[0], 1...2), hour <= 23 else { return nil }
    guard let minute = digits(parts[1], 2...2), minute <= 59 else { return nil }
    guard parts.count == 3 else { return TimeOfDay(seconds: hour * 3600 + minute * 60) }
    let seconds = split(parts[2], at: ".")
    guard let second = digits(seconds[0], 2...2), second <= 59 else { return nil }
    var time = TimeOfDay(seconds: hour * 3600 + minute * 60 + second)
    if seconds.count == 1 { return time }
    guard seconds.count == 2, let fraction = digits(seconds[1], 1...9) else { return nil }
    time.hasFraction = fraction != 0
    return time
}

/// Year, month and day of month as written, whether or not there is such a day.
private func readDate(_ text: String) -> (Int, Int, Int)? {
    if let time = timeText(in: text), readTime(time) == nil { return nil }
    let date = Array(text.unicodeScalars.prefix { $0 != "T" && $0 != " " })
    if date.count == 8, let number = digits(date, 8...8) {
        return (number / 10000, number / 100 % 100, number % 100)
    }
    for separator: Unicode.Scalar in ["-", "/"] {
        let parts = split(date, at: separator)
        guard parts.count == 3 else { continue }
        if separator == "-", let year = digits(parts[0], 4...4) {
            guard let month = digits(parts[1], 2...2), let dayOfMonth = digits(parts[2], 2...2) else { return nil }
            return (year, month, dayOfMonth)
        }
        guard let dayOfMonth = digits(parts[0], 1...2), let month = digits(parts[1], 1...2) else { return nil }
        guard let year = digits(parts[2], 4...4) else { return nil }
        return (year, month, dayOfMonth)
    }
    return nil
}

/// The number that these scalars write, if they are digits and as many as allowed.
private func digits(_ scalars: [Unicode.Scalar], _ allowed: ClosedRange<Int>) -> Int? {
    guard allowed.contains(scalars.count), scalars.allSatisfy(isDigit) else { return nil }
    return scalars.reduce(0) { $0 * 10 + Int($1.value) - 48 }
}

/// Whether this is one of 0–9.
func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar)
}

/// The pieces between the separators, empty ones included.
func split(_ scalars: [Unicode.Scalar], at separator: Unicode.Scalar) -> [[Unicode.Scalar]] {
    scalars.split(separator: separator, omittingEmptySubsequences: false).map(Array.init)
}
