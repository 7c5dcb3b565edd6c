import TestSupport
import Testing

@testable import Jeugdhulp

@Suite("The part of an amount in a period")
struct EuroCentsTests {
    private static func range(_ first: Int, _ last: Int) throws -> DayRange {
        let from = try #require(CalendarDate(dayNumber: first))
        let to = try #require(CalendarDate(dayNumber: last))
        return try #require(DayRange(from, through: to))
    }

    /// (cents, days of care, first and last day of the period counted from the first day of care, cents in the period)
    static let byHand: [(Int64, Int, Int, Int, Int64)] = [
        (1000, 3, 0, 0, 333), (1000, 3, 1, 1, 333), (1000, 3, 2, 2, 334), (1000, 3, 0, 2, 1000), (1000, 3, 1, 2, 667),
        (-1000, 3, 0, 0, -333), (-1000, 3, 2, 2, -334), (-1000, 3, 1, 2, -667), (1, 2, 0, 0, 0), (1, 2, 1, 1, 1),
        (-1, 2, 0, 0, 0), (-1, 2, 1, 1, -1), (5, 28, 0, 15, 2), (5, 28, 16, 27, 3), (0, 9, 2, 5, 0),
        (700, 7, -5, 1, 200),
        (700, 7, 5, 99, 200), (700, 7, -5, 99, 700), (700, 7, 7, 9, 0), (700, 7, -3, -1, 0), (700, 1, 0, 0, 700),
    ]

    @Test("is the one worked out by hand", arguments: byHand)
    func part(cents: Int64, days: Int, first: Int, last: Int, expected: Int64) throws {
        let care = try Self.range(1000, 1000 + days - 1)
        let period = try Self.range(1000 + first, 1000 + last)
        #expect(EuroCents(cents: cents).part(of: care, in: period).cents == expected)
    }

    @Test("adds up over adjoining periods, and agrees with the definition", arguments: UInt64(1)...20)
    func addsUp(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        for _ in 0..<20 {
            let length = random.number(1...40)
            let cents = Int64(random.number(-100_000...100_000))
            let care = try Self.range(500, 500 + length - 1)
            var sum: Int64 = 0
            var first = 480
            while first < 560 {
                let last = first + random.number(0...25)
                let part = EuroCents(cents: cents).part(of: care, in: try Self.range(first, last)).cents
                #expect(part == Self.byDefinition(cents, length, from: first - 500, through: last - 500))
                sum += part
                first = last + 1
            }
            #expect(sum == cents)
        }
    }

    /// A(k) = c·k/n rounded towards zero; the part is A(last day in the period) − A(days before it).
    private static func byDefinition(_ cents: Int64, _ days: Int, from first: Int, through last: Int) -> Int64 {
        func upTo(_ count: Int) -> Int64 {
            let magnitude = Int(cents.magnitude) * min(max(count, 0), days) / days
            return cents < 0 ? -Int64(magnitude) : Int64(magnitude)
        }
        return upTo(last + 1) - upTo(first)
    }

    @Test("fits at the greatest amount over all days there are")
    func limits() throws {
        let care = try Self.range(0, 109_572)
        let first = try Self.range(0, 109_571)
        let rest = try Self.range(109_572, 109_572)
        for sign: Int64 in [1, -1] {
            let amount = EuroCents(cents: sign * EuroCents.rowLimit.cents)
            // 999 999 999 999 × 109 572 / 109 573 = 999 990 873 663,95…
            #expect(amount.part(of: care, in: first).cents == sign * 999_990_873_663)
            #expect(amount.part(of: care, in: rest).cents == sign * (999_999_999_999 - 999_990_873_663))
        }
    }
}
