import Jeugdhulp
import RowStore
import Testing

@testable import Counting
@testable import Records

/// The counting of all standen at once, against one that takes one stand, one period and one jeugdige after another.
@Suite struct JeugdigeCounterTests {
    @Test("every stand is counted as if it were the only one", arguments: UInt64(1)...9)
    func standen(seed: UInt64) throws {
        try compare(
            Telproef(
                seed: seed, vanaf: 2017, eerdere: [0, 4, 24][Int(seed % 3)], hasVorige: seed % 2 == 0, jeugdigen: 60),
            seed: seed)
    }

    @Test("thirty standen are counted as if each were the only one", arguments: UInt64(20)...22)
    func thirty(seed: UInt64) throws {
        let proef = Telproef(seed: seed, vanaf: 2018, eerdere: 24, hasVorige: true, jeugdigen: 60)
        #expect(proef.standCount == 30)
        try compare(proef, seed: seed)
    }

    @Test("more periods than 64 are counted as if each were the only one", arguments: [1935, 1957])
    func manyPeriodes(vanaf: Int) throws {
        let seed = UInt64(vanaf)
        let proef = Telproef(seed: seed, vanaf: vanaf, eerdere: 3, hasVorige: true, jeugdigen: 25)
        #expect(proef.telperiodes.periodes.count > 64)
        try compare(proef, seed: seed)
    }

    private func compare(_ proef: Telproef, seed: UInt64) throws {
        let counter = try proef.count(threads: 2, partitions: 4)
        for (telperiode, telling) in zip(proef.telperiodes.periodes, counter.tellingen) {
            let (full, others) = proef.standen(of: telperiode.periode)
            for stand in 0..<proef.standCount {
                let place = "seed \(seed): \(telperiode.periode.code), stand \(stand)"
                let counted = SlowTally(proef.beelden(telperiode.periode, stand: stand))
                let isFull = full.contains(stand)
                let tally = try telling.tally(Standen(number: stand)).map { SlowTally($0) }
                #expect(tally == (isFull ? counted : nil), "\(place)")
                let zorgstand = try telling.zorgstand(Standen(number: stand))
                #expect(zorgstand == (isFull || others.contains(stand) ? counted.zorgstand : nil), "\(place)")
            }
        }
        expectTotals(proef, counter, seed: seed)
    }

    /// Cents of the update, and those of them before and after its periods.
    private func expectTotals(_ proef: Telproef, _ counter: JeugdigeCounter, seed: UInt64) {
        let update = proef.regels.filter { $0.isKnown(in: 0) }
        let first = Int(proef.opdracht.periodes[0].days.first.dayNumber)
        let outside = update.reduce(Int64(0)) {
            $0 + $1.cents(from: 0, through: first - 1) + $1.cents(from: day("2020-10-01"), through: day("2199-12-31"))
        }
        #expect(counter.totalCents == update.reduce(0) { $0 + $1.cents }, "seed \(seed)")
        #expect(counter.outsideCents == outside, "seed \(seed)")
    }
}

extension Telproef {
    /// What the engine counts, with the records divided over threads, and the jeugdigen over as many others.
    func count(threads: Int, partitions: Int) throws -> JeugdigeCounter {
        let pool = ChunkPool()
        var stores = (0..<threads).map { _ in RegelStore(partitionCount: partitions, pool: pool, seed: .ofTests) }
        for (number, regel) in regels.enumerated() { stores[number % threads].append(regel.telregel) }
        let outbox = RegelOutbox(stores, pool: pool)
        var counters = (0..<threads).map { _ in JeugdigePass(JeugdigeCounter(telperiodes, plan: plan), seed: .ofTests) }
        for partition in 0..<partitions { try counters[partition % threads].take(outbox.take(partition)) }
        var total = JeugdigeCounter(telperiodes, plan: plan)
        for counter in counters { try total.merge(counter.consumer) }
        return total
    }
}
