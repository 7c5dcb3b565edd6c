/// Contract, section 1: `2019-03-31`, `20190331`, `31-03-2019`, `31/03/2019`, `1-3-2019`, each with or without a time.
func readDay(_ text: String) -> Day? {
    let scalars = Array(text.unicodeScalars)
    let end = scalars.firstIndex { $0 == "T" || $0 == " " } ?? scalars.count
    if end < scalars.count, !isTime(Array(scalars[(end + 1)...])) { return nil }
    return readDate(Array(scalars[..<end]))
}

private func readDate(_ date: [Unicode.Scalar]) -> Day? {
    if date.count == 8, let number = digits(date, 8...8) {
        return day(number / 10000, number / 100 % 100, number % 100)
    }
    for separator: Unicode.Scalar in ["-", "/"] {
        let parts = split(date, at: separator)
        guard parts.count == 3 else { continue }
        if separator == "-", let year = digits(parts[0], 4...4) {
            guard let month = digits(parts[1], 2...2), let dayOfMonth = digits(parts[2], 2...2) else { return nil }
            return day(year, month, dayOfMonth)
        }
        guard let dayOfMonth = digits(parts[0], 1...2), let month = digits(parts[1], 1...2) else { return nil }
        guard let year = digits(parts[2], 4...4) else { return nil }
        return day(year, month, dayOfMonth)
    }
    return nil
}

/// H:MM or HH:MM, then perhaps :SS, then perhaps a fraction of 1 to 9 digits; no zone.
private func isTime(_ time: [Unicode.Scalar]) -> Bool {
    let parts = split(time, at: ":")
    guard parts.count == 2 || parts.count == 3 else { return false }
    guard let hour = digits(parts[0], 1...2), hour <= 23 else { return false }
    guard let minute = digits(parts[1], 2...2), minute <= 59 else { return false }
    guard parts.count == 3 else { return true }
    let seconds = split(parts[2], at: ".")
    guard let second = digits(seconds[0], 2...2), second <= 59 else { return false }
    return seconds.count == 1 || (seconds.count == 2 && digits(seconds[1], 1...9) != nil)
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
