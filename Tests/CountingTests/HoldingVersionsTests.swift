import TestSupport
import Testing

@testable import Counting
@testable import Intake

/// Which version of each record holds, against a dictionary.
@Suite struct HoldingVersionsTests {
    @Test("of each record the version holds that the dictionary says", arguments: UInt64(1)...16)
    func random(seed: UInt64) {
        var random = SplitMix(seed: seed)
        var holding = HoldingVersions(seed: .ofTests)
        // The same memory serves many records, then few, then many again.
        for (count, recordCount) in [(600, 300), (3, 2), (40, 1), (0, 1), (700, 650)] {
            let records = (0..<recordCount).map { _ in RecordKey.random(&random) }
            expectSame(Versions(count, of: records, &random), &holding, seed: seed)
        }
    }

    @Test("records with one hash stay apart, whatever is between them", arguments: UInt64(1)...8)
    func collisions(seed: UInt64) {
        var random = SplitMix(seed: seed)
        var holding = HoldingVersions(seed: .ofTests)
        for count in [5, 8, 200] {
            let crowds = (0..<max(1, count / 20)).map { _ in RecordKey.random(&random).alike(random.number(2...6)) }
            let records = crowds.joined() + (0..<count / 4).map { _ in RecordKey.random(&random) }
            #expect(Set(crowds[0].map { HashSeed.ofTests.hash(recordOf: $0.versie()) }).count == 1)
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
        let hashes = keys.map { HashSeed.ofTests.hash(recordOf: $0.versie()) }
        #expect(hashes[0] & 15 == hashes[1] & 15 && hashes[0] >> 36 == hashes[1] >> 36)
        var random = SplitMix(seed: 1)
        var holding = HoldingVersions(seed: .ofTests)
        for count in 2...8 { expectSame(Versions(count, of: keys, &random), &holding, seed: 1) }
    }

    @Test("on one registratiedatum the version read last holds, in whichever order pieces come")
    func ties() {
        let key = RecordKey(nummer: 5, gemeente: 3, aanbieder: 9)
        let (first, second, third) = (key.versie(piece: 1), key.versie(piece: 2), key.versie(piece: 2, cents: 1))
        for order in [[first, second, third], [second, third, first], [second, first, third]] {
            var holding = HoldingVersions(seed: .ofTests)
            holding.begin(expected: 3)
            let replaced = order.compactMap { holding.add($0) }
            #expect(holding.versies.map(\.cents) == [1])
            #expect(replaced.map(\.heldBefore) == [false, false])
        }
    }

    private func expectSame(_ versions: Versions, _ holding: inout HoldingVersions, seed: UInt64) {
        var holders: [RecordKey: Versie] = [:]
        holding.begin(expected: versions.inOrderOfAdding.count)
        for versie in versions.inOrderOfAdding {
            let key = RecordKey(versie)
            let replaced = holding.add(versie)
            guard let holder = holders[key] else {
                holders[key] = versie
                #expect(replaced?.place == nil, "seed \(seed)")
                continue
            }
            // Among versions that were read, the one with the greater number was read later.
            let isLater = (versie.registratiedatum, versie.cents) > (holder.registratiedatum, holder.cents)
            holders[key] = isLater ? versie : holder
            #expect(replaced?.versie.cents == (isLater ? holder : versie).cents, "seed \(seed)")
            #expect(replaced?.heldBefore == (versie.registratiedatum != holder.registratiedatum), "seed \(seed)")
            #expect(replaced.map { RecordKey(holding.versies[$0.place]) } == key, "seed \(seed)")
        }
        #expect(holding.versies.count == holders.count, "seed \(seed)")
        for versie in holding.versies { #expect(holders[RecordKey(versie)]?.cents == versie.cents, "seed \(seed)") }
        for key in versions.records {
            let place = holding.place(ofRecordOf: key.versie())
            #expect(place.map { holding.versies[$0].cents } == holders[key]?.cents, "seed \(seed)")
        }
    }
}
