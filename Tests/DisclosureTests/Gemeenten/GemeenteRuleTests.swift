import Testing

@testable import Disclosure

@Suite("The rounding of figures per gemeente")
struct GemeenteRuleTests {
    /// (count, what is shown)
    static let counts: [(Int, Int?)] = [
        (0, 0), (1, nil), (9, nil), (10, nil), (12, nil), (13, 15), (15, 15), (17, 15), (18, 20), (22, 20), (23, 25),
        (1_997, 1_995), (1_998, 2_000),
    ]

    @Test("shows nobody as nobody, hides 1 to 12, and rounds to five from 13", arguments: counts)
    func count(count: Int, shown: Int?) {
        #expect(GemeenteRule(minimum: 10, amountStep: 50_000).shown(count) == shown)
    }

    /// (minimum, the greatest count that is hidden)
    static let minima = [(10, 12), (11, 12), (13, 12), (14, 17), (18, 17), (19, 22), (100, 102)]

    @Test("shows a number only where it stands for at least the minimum", arguments: minima)
    func minimum(minimum: Int, greatest: Int) throws {
        let rule = GemeenteRule(minimum: minimum, amountStep: 50_000)
        #expect(rule.greatestHidden == greatest)
        #expect(rule.shown(greatest) == nil)
        #expect(try #require(rule.shown(greatest + 1)) - 2 >= minimum)
        #expect((1...greatest).allSatisfy { rule.shown($0) == nil })
    }

    /// (cents, as they are shown in cents)
    static let amounts: [(Int64, Int64)] = [
        (0, 0), (2_499_999, 0), (2_500_000, 5_000_000), (7_499_999, 5_000_000), (7_500_000, 10_000_000),
        (-2_499_999, 0), (-2_500_000, -5_000_000), (-7_499_999, -5_000_000), (-7_500_000, -10_000_000),
    ]

    @Test("rounds amounts to the step, half away from zero", arguments: amounts)
    func amount(cents: Int64, shown: Int64) {
        #expect(GemeenteRule(minimum: 10, amountStep: 50_000).rounded(cents) == shown)
    }

    @Test("knows which amounts are shown alike", arguments: [-10_000_000, -5_000_000, 0, 5_000_000, 1_235_000_000])
    func range(shown: Int64) {
        let rule = GemeenteRule(minimum: 10, amountStep: 50_000)
        let range = rule.amounts(shownAs: shown)
        #expect(range.contains(shown))
        #expect(rule.rounded(range.lowerBound) == shown && rule.rounded(range.upperBound) == shown)
        #expect(rule.rounded(range.lowerBound - 1) != shown && rule.rounded(range.upperBound + 1) != shown)
    }

    @Test("behind a shown number are five, behind the change of one between two updates at least nine")
    func values() {
        let rule = GemeenteRule(minimum: 10, amountStep: 50_000)
        let behind = Dictionary(grouping: 13...397) { rule.shown($0) ?? -1 }
        #expect(behind.values.allSatisfy { $0.count == 5 })
        for (one, first) in behind {
            for (other, second) in behind where other >= one {
                let changes = Set(first.flatMap { old in second.map { $0 - old } })
                #expect(changes.count == 9)
            }
        }
    }
}
