import Contract
import Tabular

/// The times behind the days of one column: whether all of them are midnight in the Netherlands, told in UTC (Rekenregels, R1.5).
struct DayTimes: Equatable, Sendable {
    /// So few can be chance.
    static let leastMidnights = 10

    /// Whether a day stands in the column without a time, or with another one.
    var holdsOther = false
    /// Days with a time of exactly 22:00:00 or 23:00:00.
    private(set) var midnights = 0

    /// Whether every filled cell has such a time, and there are enough of them.
    var areUTC: Bool { !holdsOther && midnights >= DayTimes.leastMidnights }

    /// Takes a cell, trimmed; what is no day says nothing. Once another time is seen nothing can change any more.
    mutating func note(_ cell: Span<UInt8>, _ dates: DateReader) {
        guard !holdsOther, !cell.isEmpty, dates.dayNumber(cell) != nil else { return }
        if DayTimes.isUTCMidnight(cell) { midnights += 1 } else { holdsOther = true }
    }

    /// Takes the second of the day of the time behind an existing day; `false` when the cell must be looked at to tell.
    mutating func isToldBy(second: UInt32) -> Bool {
        guard !holdsOther, second == 79_200 || second == 82_800 else {
            holdsOther = true
            return true
        }
        return false
    }

    mutating func join(_ other: DayTimes) {
        if other.holdsOther { holdsOther = true }
        midnights += other.midnights
    }

    /// Whether the time behind a day is exactly 22:00:00 (summer) or 23:00:00 (winter), however it is written. `day` is an existing day,
    /// with or without a time.
    static func isUTCMidnight(_ day: Span<UInt8>) -> Bool {
        guard let colon = day.firstIndex(of: UInt8(ascii: ":")), colon >= 2 else { return false }
        guard day[colon - 2] == UInt8(ascii: "2"), [UInt8(ascii: "2"), UInt8(ascii: "3")].contains(day[colon - 1])
        else { return false }
        for index in colon..<day.count where !":.0".utf8.contains(day[index]) { return false }
        return true
    }
}
