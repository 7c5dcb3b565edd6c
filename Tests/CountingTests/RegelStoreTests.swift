import Jeugdhulp
import RowStore
import TestSupport
import Testing

@testable import Counting
@testable import Records

/// Records go in, divided over threads, and come out beside the others of their jeugdige.
@Suite struct RegelStoreTests {
    @Test("every record comes back once, in the one group of its jeugdige", arguments: UInt64(1)...12)
    func random(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let threads = (1...random.number(1...4)).map { _ in
            (0..<random.number(0...300)).map { _ in Regel.anything(&random) }
        }
        expectAllBack(threads, partitions: 1 << random.number(0...3), "seed \(seed)")
    }

    @Test("a record in two halves may stand at any place of a chunk", arguments: 0...2)
    func chunkBorders(first: Int) {
        // Shifted by one, so that in one of the cases the halves are on either side of each border.
        let usual = Regel(jeugdige: 1, cents: 5, begin: day("2019-01-01"), eind: day("2019-01-31"))
        let old = (0..<400).map { Regel(jeugdige: UInt64($0 % 7 + 1), cents: Int64($0), begin: 5, eind: 40_000 + $0) }
        expectAllBack([Array(repeating: usual, count: first) + old], partitions: 1, "after \(first)")
        expectAllBack([old.flatMap { [$0, usual, $0] }], partitions: 1, "between")
    }

    @Test(
        "of more sets of standen than have a number the further ones come back too",
        arguments: [1023, 1024, 1025, 2500])
    func manySets(count: Int) {
        // Each set once, then each again in another order; the second thread has its own numbers.
        let regels = (1...count).map { number in
            Regel(
                jeugdige: UInt64(number % 50 + 1), cents: Int64(number), begin: day("2019-01-01"),
                eind: day("2019-12-31"), standen: UInt32(number) &* 40_503 & (1 << 30 - 1))
        }
        #expect(Set(regels.map(\.standen)).count == count)
        expectAllBack([regels + regels.reversed(), regels.reversed()], partitions: 2, "\(count) sets")
    }

    @Test("any days of care come back, whether they fit in twenty bytes or not")
    func days() {
        let begins = [
            "1900-01-01", "1979-12-30", "1979-12-31", "1980-01-01", "1980-01-02", "2019-06-15", "2069-09-15",
            "2069-09-16", "2069-09-17", "2070-01-01", "2199-12-31",
        ].map(day)
        let last = day("2199-12-31")
        // 22 years are 8 035 days; 2^13 are a few months more.
        let lengths = [0, 1, 8035, 8188, 8189, 8190, 8191, 8192, 8193, 16_383, 32_768]
        var regels: [Regel] = []
        for begin in begins {
            let ends = lengths.map { begin + $0 } + [last - 1, last]
            for eind in ends where begin <= eind && eind <= last { regels.append(Regel(begin: begin, eind: eind)) }
        }
        for regel in regels { expectAllBack([[regel]], partitions: 1, "days \(regel.begin) to \(regel.eind)") }
        expectAllBack([regels], partitions: 1, "all days")
    }

    @Test("every other value comes back at its extremes", arguments: ["2019-01-01", "1950-01-01"])
    func extremes(begin: String) {
        let limit = EuroCents.rowLimit.cents
        // Of 41 bits the greatest and the smallest number too.
        let amounts: [Int64] = [limit, -limit, 1, -1, 0, 1 << 40 - 1, -1 << 40]
        let jeugdigen: [UInt64] = [1, .max, 1 << 63, 0xFFFF_FFFF]
        var regels: [Regel] = []
        for cents in amounts {
            for (number, jeugdige) in jeugdigen.enumerated() {
                let voorziening: Voorziening = number == 0 ? .ambulant : .onbekend
                for (gemeente, standen) in [(0, UInt32(1)), (4095, 1 << 30 - 1), (1, 1 << 29)] {
                    regels += [true, false].map { isDeclaratie in
                        Regel(
                            jeugdige: jeugdige, gemeente: gemeente, voorziening: voorziening,
                            isDeclaratie: isDeclaratie, cents: cents, begin: day(begin), eind: day(begin) + 30,
                            standen: standen)
                    }
                }
            }
        }
        expectAllBack([regels], partitions: 2, begin)
    }

    @Test("a usual record is kept in one row of twenty bytes")
    func size() {
        let pool = ChunkPool()
        var store = RegelStore(partitionCount: 1, pool: pool, seed: .ofTests)
        store.append(Regel(cents: 12_345, begin: day("2019-01-01"), eind: day("2199-12-31")).telregel)
        store.append(Regel(cents: -12_345, begin: day("2004-01-01"), eind: day("2026-01-01")).telregel)
        #expect(MemoryLayout<PackedTelregel>.stride == 20)
        #expect(RegelOutbox([store], pool: pool).take(0).map(\.maximumCount) == [2])
    }

    @Test("what was taken is gone")
    func takenOnce() {
        let pool = ChunkPool()
        var store = RegelStore(partitionCount: 1, pool: pool, seed: .ofTests)
        store.append(Regel().telregel)
        let outbox = RegelOutbox([store], pool: pool)
        #expect(outbox.take(0).count == 1)
        #expect(outbox.take(0).isEmpty)
    }
}
