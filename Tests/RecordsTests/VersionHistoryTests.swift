import Contract
import Testing

@testable import Intake
@testable import Records

/// Which version of a record held on which days, worked out by hand.
@Suite struct VersionHistoryTests {
    private static let key = RecordKey(nummer: 5, gemeente: 3, aanbieder: 9)
    private static let first = key.versie(registratiedatum: 5, second: 100, piece: 9, cents: 1)
    /// Of day 7 the one at noon holds, though it was read first.
    private static let noon = key.versie(registratiedatum: 7, second: 43_200, piece: 1, cents: 2)
    private static let morning = key.versie(registratiedatum: 7, second: 33_000, piece: 2, cents: 3)
    private static let last = key.versie(registratiedatum: 8, second: 0, piece: 0, cents: 4)

    @Test("of the versions of one day the last one by time held until the next day, in whichever order they come")
    func times() {
        let orders = [
            [Self.first, Self.noon, Self.morning, Self.last], [Self.last, Self.morning, Self.noon, Self.first],
            [Self.last, Self.noon, Self.morning, Self.first], [Self.morning, Self.last, Self.first, Self.noon],
            [Self.noon, Self.last, Self.morning, Self.first],
        ]
        for order in orders {
            var holding = HoldingVersions<Versie>(seed: .ofTests)
            var history = VersionHistory<Versie>()
            holding.begin(expected: order.count)
            history.begin()
            for versie in order {
                if let replaced = holding.add(versie), replaced.heldBefore { history.add(replaced) }
            }
            let held = history.held(before: holding.rows).sorted { $0.until < $1.until }
            #expect(held.map(\.versie.cents) == [1, 2])
            #expect(held.map(\.until) == [7, 8])
        }
    }
}
