import Contract
import TestSupport
import Testing

@testable import Intake
@testable import Records

/// Which version of each record holds, against a dictionary.
@Suite struct HoldingVersionsTests {
    @Test("of each record the version holds that the dictionary says", arguments: UInt64(1)...16)
    func random(seed: UInt64) {
        var random = SplitMix(seed: seed)
        var holding = HoldingVersions<Versie>(seed: .ofTests)
        // The same memory serves many records, then few, then many again.
        for (count, recordCount) in [(600, 300), (3, 2), (40, 1), (0, 1), (700, 650)] {
            let records = (0..<recordCount).map { _ in RecordKey.random(&random) }
            expectSame(Versions(count, of: records, &random), &holding, seed: seed)
        }
    }

    @Test("records with one hash stay apart, whatever is between them", arguments: UInt64(1)...8)
    func collisions(seed: UInt64) {
        var random = SplitMix(seed: seed)
        var holding = HoldingVersions<Versie>(seed: .ofTests)
        for count in [5, 8, 200] {
            let crowds = (0..<max(1, count / 20)).map { _ in RecordKey.random(&random).alike(random.number(2...6)) }
            let records = crowds.joined() + (0..<count / 4).map { _ in RecordKey.random(&random) }
            #expect(Set(crowds[0].map { HashSeed.ofTests.hash($0) }).count == 1)
            #expect(Set(crowds[0]).count == crowds[0].count)
            expectSame(Versions(count, of: Array(records), &random), &holding, seed: seed)
        }
    }

    /// Found by trying: numbers that the mixer sends to one slot of 16, with one tag.
    private static let alikeMixed: [[UInt64]] = [
        [4617385899592020026, 8020418368816181306],
        [4611844358246744497, 4611844358800237375],
    ]

    @Test("records that only their keys tell apart stay apart", arguments: alikeMixed)
    func sameTagAndSlot(mixed: [UInt64]) {
        let keys = mixed.map { RecordKey.hashed(from: $0, gemeente: 3, aanbieder: 9) }
        let hashes = keys.map { HashSeed.ofTests.hash($0) }
        #expect(hashes[0] & 15 == hashes[1] & 15 && hashes[0] >> 36 == hashes[1] >> 36)
        var random = SplitMix(seed: 1)
        var holding = HoldingVersions<Versie>(seed: .ofTests)
        for count in 2...8 { expectSame(Versions(count, of: keys, &random), &holding, seed: 1) }
    }

    @Test("on one registratiedatum the version read last holds, in whichever order pieces come")
    func ties() {
        let key = RecordKey(nummer: 5, gemeente: 3, aanbieder: 9)
        let (first, second, third) = (key.versie(piece: 1), key.versie(piece: 2), key.versie(piece: 2, cents: 1))
        for order in [[first, second, third], [second, third, first], [second, first, third]] {
            var holding = HoldingVersions<Versie>(seed: .ofTests)
            holding.begin(expected: 3)
            let replaced = order.compactMap { holding.add($0) }
            #expect(holding.rows.map(\.cents) == [1])
            #expect(replaced.map(\.heldBefore) == [false, false])
        }
    }

    /// Day, second, and the number in the order of reading.
    private static func order(_ versie: Versie) -> (Int32, UInt32, Int64) {
        (versie.registratiedatum, versie.secondOfDay, versie.cents)
    }

    @Test("the time of a day decides before the order of reading, the day before the time")
    func times() {
        let key = RecordKey(nummer: 5, gemeente: 3, aanbieder: 9)
        let noon = key.versie(registratiedatum: 7, second: 43_200, piece: 1, cents: 1)
        let morning = key.versie(registratiedatum: 7, second: 33_000, piece: 2, cents: 2)
        let nextDay = key.versie(registratiedatum: 8, second: 0, piece: 0, cents: 3)
        for (order, cents, heldBefore) in [
            ([noon, morning], 1, [false]), ([morning, noon], 1, [false]), ([nextDay, noon], 3, [true]),
            ([noon, morning, nextDay], 3, [false, true]), ([nextDay, morning, noon], 3, [true, true]),
        ] {
            var holding = HoldingVersions<Versie>(seed: .ofTests)
            holding.begin(expected: order.count)
            let replaced = order.compactMap { holding.add($0) }
            #expect(holding.rows.map(\.cents) == [Int64(cents)])
            #expect(replaced.map(\.heldBefore) == heldBefore)
            #expect(holding.decidedByTie.isEmpty)
        }
    }

    @Test("a record is decided by a tie when another version of the moment of the one that holds says something else")
    func decidedByTie() {
        let key = RecordKey(nummer: 5, gemeente: 3, aanbieder: 9)
        let (a, again) = (key.versie(registratiedatum: 7, piece: 1), key.versie(registratiedatum: 7, piece: 4))
        let b = key.versie(registratiedatum: 7, piece: 2, cents: 1)
        let earlier = key.versie(registratiedatum: 6, piece: 9, cents: 2)
        let later = key.versie(registratiedatum: 7, second: 1, piece: 0, cents: 3)
        for (versies, isTied) in [
            ([a], false), ([a, again], false), ([a, earlier], false), ([a, b], true), ([a, b, earlier], true),
            ([a, b, again], true), ([a, b, later], false), ([earlier, a, later], false),
        ] {
            for order in [versies, versies.reversed()] {
                var holding = HoldingVersions<Versie>(seed: .ofTests)
                // What came before is forgotten.
                holding.begin(expected: 2)
                for versie in [b, a] { _ = holding.add(versie) }
                holding.begin(expected: order.count)
                for versie in order { _ = holding.add(versie) }
                #expect(holding.decidedByTie == (isTied ? [0] : []))
            }
        }
    }

    private func expectSame(_ versions: Versions, _ holding: inout HoldingVersions<Versie>, seed: UInt64) {
        var holders: [RecordKey: Versie] = [:]
        holding.begin(expected: versions.inOrderOfAdding.count)
        for versie in versions.inOrderOfAdding {
            let key = versie.record
            let replaced = holding.add(versie)
            guard let holder = holders[key] else {
                holders[key] = versie
                #expect(replaced?.place == nil, "seed \(seed)")
                continue
            }
            // Among versions that were read, the one with the greater number was read later.
            let isLater = Self.order(versie) > Self.order(holder)
            holders[key] = isLater ? versie : holder
            #expect(replaced?.row.cents == (isLater ? holder : versie).cents, "seed \(seed)")
            #expect(replaced?.heldBefore == (versie.registratiedatum != holder.registratiedatum), "seed \(seed)")
            #expect(replaced.map { holding.rows[$0.place].record } == key, "seed \(seed)")
        }
        #expect(holding.rows.count == holders.count, "seed \(seed)")
        for versie in holding.rows { #expect(holders[versie.record]?.cents == versie.cents, "seed \(seed)") }
        for key in versions.records {
            let place = holding.place(of: key)
            #expect(place.map { holding.rows[$0].cents } == holders[key]?.cents, "seed \(seed)")
        }
    }
}
