import Jeugdhulp
import TestSupport
import Testing

@testable import Counting
@testable import Records

/// Which periods care touches, against the definition: it begins not after the last day, and ends not before the first.
@Suite struct TouchedPeriodesTests {
    private static let lastDay = 109_572

    @Test("care touches the periods that the definition says", arguments: UInt64(1)...40)
    func random(seed: UInt64) {
        var random = SplitMix(seed: seed)
        // Both ends of how many there may be come first.
        let count = seed == 1 ? 1 : seed == 2 ? 64 : random.number(1...64)
        let periodes = TouchedPeriodesTests.randomPeriodes(count, &random)
        let touched = TouchedPeriodes(periodes)
        for _ in 0..<200 {
            let (begin, eind) = TouchedPeriodesTests.randomCare(near: periodes, &random)
            expectDefinition(touched, periodes, begin, eind, "seed \(seed)")
        }
    }

    @Test("care of any length touches a period from its first day through its last")
    func boundaries() throws {
        let periodes = [
            periode("2018").days, periode("2019").days, periode("2019-tm-Q1").days,
            try range(day("2021-05-05"), day("2021-05-05")),
        ]
        let touched = TouchedPeriodes(periodes)
        let cases: [(begin: String, eind: String, places: UInt64)] = [
            ("2017-12-31", "2017-12-31", 0b0000), ("2017-12-31", "2018-01-01", 0b0001),
            ("2018-12-31", "2018-12-31", 0b0001), ("2018-12-31", "2019-01-01", 0b0111),
            ("2019-03-31", "2019-03-31", 0b0110), ("2019-04-01", "2019-04-01", 0b0010),
            ("2019-12-31", "2020-01-01", 0b0010), ("2020-01-01", "2021-05-04", 0b0000),
            ("2021-05-05", "2021-05-05", 0b1000), ("2021-05-06", "2021-05-06", 0b0000),
            ("1900-01-01", "2017-12-31", 0b0000), ("1900-01-01", "2199-12-31", 0b1111),
            ("2021-05-05", "2199-12-31", 0b1000), ("2021-05-06", "2199-12-31", 0b0000),
        ]
        for (begin, eind, places) in cases {
            #expect(
                touched.places(from: Int32(day(begin)), through: Int32(day(eind))) == places, "\(begin) to \(eind)")
        }
    }

    @Test("no care touches anything where there are no periods")
    func none() {
        let touched = TouchedPeriodes([DayRange]())
        #expect(touched.places(from: 0, through: Int32(TouchedPeriodesTests.lastDay)) == 0)
    }

    private func expectDefinition(
        _ touched: TouchedPeriodes, _ periodes: [DayRange], _ begin: Int, _ eind: Int, _ comment: String
    ) {
        let expected = periodes.enumerated().reduce(UInt64(0)) { places, periode in
            let (first, last) = (Int(periode.element.first.dayNumber), Int(periode.element.last.dayNumber))
            return begin <= last && eind >= first ? places | 1 << UInt64(periode.offset) : places
        }
        let places = touched.places(from: Int32(begin), through: Int32(eind))
        #expect(places == expected, "\(comment): days \(begin) to \(eind)")
    }

    /// In any order: some adjoin the one before, some lie across it, of some only one day is left, and some stand far away.
    private static func randomPeriodes(_ count: Int, _ random: inout SplitMix) -> [DayRange] {
        var periodes: [DayRange] = []
        var next = random.number(0...lastDay - 20_000)
        for _ in 0..<count {
            let first = max(0, next + [0, 0, 1, random.number(-90...90)][random.number(0...3)])
            let last = first + [0, 1, random.number(0...366)][random.number(0...2)]
            next = last + 1
            if let periode = try? range(first, last) { periodes.append(periode) }
        }
        return periodes.shuffled(using: &random)
    }

    /// Around an end of a period, or any days at all.
    private static func randomCare(near periodes: [DayRange], _ random: inout SplitMix) -> (begin: Int, eind: Int) {
        let ends = periodes.flatMap { [Int($0.first.dayNumber), Int($0.last.dayNumber)] }
        func some() -> Int {
            let near = ends[random.number(0...ends.count - 1)] + random.number(-1...1)
            return [near, near, random.number(0...lastDay), 0, lastDay][random.number(0...4)]
        }
        let (one, other) = (some(), random.number(0...3) == 0 ? nil : some())
        return (min(one, other ?? one), max(one, other ?? one))
    }
}

private func range(_ first: Int, _ last: Int) throws -> DayRange {
    let days = (CalendarDate(dayNumber: first), CalendarDate(dayNumber: last))
    return try #require(days.0.flatMap { first in days.1.flatMap { DayRange(first, through: $0) } })
}
