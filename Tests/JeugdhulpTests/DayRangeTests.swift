import Testing

@testable import Jeugdhulp

@Suite("DayRange")
struct DayRangeTests {
    private static let ranges: [(days: ClosedRange<Int>, range: DayRange)] = (0...7).flatMap { first in
        (first...7).compactMap { last in
            guard let from = CalendarDate(dayNumber: first), let to = CalendarDate(dayNumber: last) else { return nil }
            return DayRange(from, through: to).map { (first...last, $0) }
        }
    }

    @Test("counts its days, first and last included")
    func count() {
        #expect(Self.ranges.count == 36)
        for (days, range) in Self.ranges { #expect(range.count == days.count) }
    }

    @Test("touches another exactly when they share a day")
    func touches() {
        for (days, range) in Self.ranges {
            for (otherDays, other) in Self.ranges {
                #expect(range.touches(other) == !Set(days).isDisjoint(with: otherDays), "\(days) \(otherDays)")
            }
        }
    }

    @Test("never ends before it begins")
    func order() {
        #expect(DayRange(.last, through: .first) == nil)
        #expect(DayRange(.first, through: .first)?.count == 1)
        #expect(DayRange(.first, through: .last)?.count == 109_573)
    }
}
