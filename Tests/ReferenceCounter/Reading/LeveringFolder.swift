/// The day that a first folder below `leveringen/` names: a day, or the last one of a month or quarter; nil for any
/// other name (Rekenregels, R1.1).
func leveringDay(of name: String) -> Day? {
    if name.hasPrefix("Q") || name.hasPrefix("q"), let (quarter, year) = two(name.dropFirst(), around: " ", [1, 4]) {
        return lastDay(ofQuarter: quarter, year)
    }
    if let (year, quarter) = two(name[...], around: "-Q", [4, 1]) ?? two(name[...], around: "-q", [4, 1]) {
        return lastDay(ofQuarter: quarter, year)
    }
    if let (year, month) = two(name[...], around: "-", [4, 2]) ?? two(name[...], around: "-", [4, 1]) {
        return lastDay(ofMonth: month, year)
    }
    let isDayForm = name.utf8.count == 10 && name.split(separator: "-").map(\.utf8.count) == [4, 2, 2]
    return isDayForm ? readDay(name) : nil
}

/// The first folder below `leveringen/` of a path; nil for a file that stands there itself.
func leveringFolder(of path: String) -> String? {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    return parts.count > 2 && parts[0] == "leveringen" ? parts[1] : nil
}

/// The order of reading: all files outside deliveries first, then the deliveries by their day, those of one day by the bytes
/// of their folder's name; else by bytes of the path.
func isReadBefore(_ path: String, _ other: String) -> Bool {
    let (day, otherDay) = (leveringDay(ofFile: path), leveringDay(ofFile: other))
    guard day == otherDay else { return (day ?? Int.min) < (otherDay ?? Int.min) }
    if day != nil, let folder = leveringFolder(of: path), let otherFolder = leveringFolder(of: other),
        folder != otherFolder
    {
        return folder.utf8.lexicographicallyPrecedes(otherFolder.utf8)
    }
    return path.utf8.lexicographicallyPrecedes(other.utf8)
}

/// The day of the delivery that a file belongs to.
func leveringDay(ofFile path: String) -> Day? {
    leveringFolder(of: path).flatMap { leveringDay(of: $0) }
}

/// With `volledig` each folder with a delivered file is a delivery of a day of its own.
func refuseUnnamedDeliveries(_ paths: [String]) throws {
    var folders: [Day: String] = [:]
    for path in paths {
        guard let folder = leveringFolder(of: path), let day = leveringDay(of: folder) else {
            throw FileRefused(reason: "\(path): no day, month or quarter")
        }
        if folders[day, default: folder] != folder { throw FileRefused(reason: "two deliveries of one day") }
        folders[day] = folder
    }
}

/// The two numbers around a separator, if they have exactly so many digits.
private func two(_ text: Substring, around separator: String, _ lengths: [Int]) -> (Int, Int)? {
    let parts = text.split(separator: separator, omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == lengths, parts.allSatisfy({ $0.unicodeScalars.allSatisfy(isDigit) }),
        let first = Int(parts[0]), let second = Int(parts[1])
    else { return nil }
    return (first, second)
}

private func lastDay(ofQuarter quarter: Int, _ year: Int) -> Day? {
    (1...4).contains(quarter) ? lastDay(ofMonth: quarter * 3, year) : nil
}

private func lastDay(ofMonth month: Int, _ year: Int) -> Day? {
    (1...12).contains(month) ? day(year, month, daysIn(month: month, of: year)) : nil
}
