package import Jeugdhulp

/// The first folder below `leveringen/`, named after a day, a month or a quarter: one delivery (Rekenregels, R1.1).
package struct Leveringsmap: Hashable, Comparable, Sendable {
    /// As the folder is spelled.
    package let name: String
    /// The day, or those of the month or quarter, that the name says.
    package let days: DayRange

    /// The day as of which the delivery counts: a month or quarter counts as its last day.
    package var date: CalendarDate { days.last }

    /// The delivery that a file belongs to, by its path below DATA; `nil` when its first folder is not named so.
    package init?(path: String) {
        let parts = path.split(separator: "/", maxSplits: 2)
        guard parts.count == 3 else { return nil }
        self.init(name: String(parts[1]))
    }

    private init?(name: String) {
        guard let days = Leveringsmap.days(Array(name.utf8), name) else { return nil }
        self.name = name
        self.days = days
    }

    /// `2020-10-31`, `2020-10`, `2020-7`, `2020-Q4` or `Q4 2020`, the `Q` in either case; nothing else.
    private static func days(_ bytes: [UInt8], _ name: String) -> DayRange? {
        if let day = CalendarDate(iso: name) { return DayRange(day, through: day) }
        let (dash, space) = (UInt8(ascii: "-"), UInt8(ascii: " "))
        guard (6...7).contains(bytes.count) else { return nil }
        if bytes.count == 7, bytes[2] == space, let quarter = quarter(bytes[0..<2]) {
            return number(bytes[3...]).flatMap { months(of: $0, from: quarter * 3 - 2, through: quarter * 3) }
        }
        guard bytes[4] == dash, let year = number(bytes[..<4]) else { return nil }
        if let quarter = quarter(bytes[5...]) { return months(of: year, from: quarter * 3 - 2, through: quarter * 3) }
        return number(bytes[5...]).flatMap { months(of: year, from: $0, through: $0) }
    }

    private static func quarter(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard bytes.count == 2, let first = bytes.first, first | 0x20 == UInt8(ascii: "q"),
            let number = number(bytes.dropFirst())
        else { return nil }
        return (1...4).contains(number) ? number : nil
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
        bytes.allSatisfy { $0.digitValue <= 9 } ? bytes.reduce(0) { $0 * 10 + Int($1.digitValue) } : nil
    }

    private static func months(of year: Int, from first: Int, through last: Int) -> DayRange? {
        guard let begin = CalendarDate(year: year, month: first, day: 1),
            let end = CalendarDate(year: year, month: last, day: CalendarDate.daysInMonth(last, year: year))
        else { return nil }
        return DayRange(begin, through: end)
    }

    /// By date; of one date in byte order of their names.
    package static func < (left: Leveringsmap, right: Leveringsmap) -> Bool {
        if left.date != right.date { return left.date < right.date }
        return left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
    }
}

extension Leveringsmap {
    /// The places of files in the order in which their rows count as read: those in no delivery, then delivery by delivery, each in byte
    /// order of path (Rekenregels, R2.4).
    package static func readingOrder(ofPaths paths: [String]) -> [Int] {
        let files = paths.map { (map: Leveringsmap(path: $0), path: $0) }
        return files.indices.sorted { left, right in
            let (first, second) = (files[left], files[right])
            if first.map == second.map { return first.path.utf8.lexicographicallyPrecedes(second.path.utf8) }
            guard let map = first.map else { return true }
            return second.map.map { map < $0 } ?? false
        }
    }
}
