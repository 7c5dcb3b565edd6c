import Contract
import RowStore
import TestSupport
import Testing

@testable import Counting
@testable import Intake
@testable import Records

/// Keys that were chosen by whoever knows the mixer and not the seed of the run.
@Suite struct HashSeedTests {
    /// Below these many slots of a table for `count` keys, the mixer by itself sends all of them.
    private static func keysForOnePlace(_ count: Int) -> [UInt64] {
        var size = 16
        while size < count * 2 { size *= 2 }
        let mask = UInt64(size - 1)
        var keys: [UInt64] = []
        var number: UInt64 = 0
        while keys.count < count {
            let key = 1 << 62 | number
            let mixed = key.mixed
            // Both what a table of jeugdigen looks at and what one of records does, in turns.
            if (keys.count % 2 == 0 ? mixed >> 32 : mixed) & mask < UInt64(size / 16) { keys.append(key) }
            number += 1
        }
        return keys
    }

    /// How many slots are looked at to put all keys in a table with twice as many slots and more.
    private static func probes(_ keys: [UInt64], _ hash: (UInt64) -> UInt64) -> Int {
        var size = 16
        while size < keys.count * 2 { size *= 2 }
        var isTaken = [Bool](repeating: false, count: size)
        var probes = 0
        for key in keys {
            var slot = Int(truncatingIfNeeded: hash(key)) & (size - 1)
            while isTaken[slot] {
                slot = (slot + 1) & (size - 1)
                probes += 1
            }
            isTaken[slot] = true
        }
        return probes
    }

    @Test("200,000 keys that were chosen to come in one place come all over the table, whatever the seed")
    func chosenKeys() {
        let keys = Self.keysForOnePlace(200_000)
        for seed in [0, UInt64.max, 0x9E37_79B9_7F4A_7C15] {
            let seed = HashSeed(seed)
            #expect(Self.probes(keys) { seed.hash($0) >> 32 } < 2 * keys.count)
            #expect(Self.probes(keys) { seed.hash($0) } < 2 * keys.count)
        }
        let some = Array(keys.prefix(4000))
        #expect(Self.probes(Self.keysForOnePlace(4000)) { $0.mixed } > 20 * some.count)
    }

    @Test("jeugdigen that were chosen to come in one partition are divided over all of them")
    func partitions() {
        var keys: [UInt64] = []
        var number: UInt64 = 0
        while keys.count < 3200 {
            if (1 << 62 | number).mixed & 15 == 0 { keys.append(1 << 62 | number) }
            number += 1
        }
        for seed in [0, 1, UInt64.max, 12_345] {
            var counts = [Int](repeating: 0, count: 16)
            for key in keys {
                counts[Telregel(jeugdige: key, amount: 0, known: 0).partition(of: 16, HashSeed(seed))] += 1
            }
            #expect(counts.allSatisfy { (120...290).contains($0) }, "\(counts)")
        }
    }

    @Test("grouping and settling chosen keys takes about as long as any others")
    func time() {
        let count = 20_000
        var random = SplitMix(seed: 1)
        let chosen = Self.keysForOnePlace(count)
        let others = (0..<count).map { _ in random.next() >> 2 | 1 << 62 }
        let clock = ContinuousClock()
        let times = [others, chosen].map { keys in clock.measure { Self.settleAndGroup(keys) } }
        #expect(times[1] < times[0] * 8, "\(times)")
    }

    private static func settleAndGroup(_ keys: [UInt64]) {
        let seed = HashSeed(.random(in: .min ... .max))
        var holding = HoldingVersions<Versie>(seed: seed)
        holding.begin(expected: keys.count)
        for key in keys { _ = holding.add(Versie(nummer: key, content: Versie.Content(), piece: 0)) }
        #expect(holding.rows.count == Set(keys).count)
        let pool = ChunkPool()
        var store = RegelStore(partitionCount: 1, pool: pool, seed: seed)
        for key in keys { store.append(Regel(jeugdige: key).telregel) }
        var grouping = JeugdigeGrouping(seed: seed)
        grouping.group(RegelOutbox([store], pool: pool).take(0))
        #expect(grouping.count == Set(keys).count)
    }

    /// Records of which number and aanbieder take each other away, where one of them is not multiplied by something secret.
    @Test("numbers that were chosen for their aanbieders are no less apart")
    func scopes() {
        let seed = HashSeed(3)
        let hashes = (0..<UInt64(5000)).map { aanbieder in
            let scope = aanbieder << 12
            let nummer = (1 << 62 | 12_345) ^ scope ^ scope << 32
            return seed.hash(RecordKey(nummer: nummer, gemeente: 0, aanbieder: UInt32(aanbieder)))
        }
        #expect(Set(hashes).count == 5000)
        #expect(Self.probes(hashes) { $0 } < 2 * hashes.count)
    }
}
