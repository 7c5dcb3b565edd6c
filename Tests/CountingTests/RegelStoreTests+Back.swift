import Jeugdhulp
import RowStore
import TestSupport
import Testing

@testable import Counting
@testable import Records

extension RegelStoreTests {
    /// Hands over what each thread made, and expects each record once, in the one group of its jeugdige.
    func expectAllBack(_ threads: [[Regel]], partitions: Int, _ comment: String) {
        let pool = ChunkPool()
        let stores = threads.map { regels in
            var store = RegelStore(partitionCount: partitions, pool: pool, seed: .ofTests)
            for regel in regels { store.append(regel.telregel) }
            return store
        }
        let outbox = RegelOutbox(stores, pool: pool)
        var (found, grouped) = ([Regel: Int](), Set<UInt64>())
        var grouping = JeugdigeGrouping(seed: .ofTests)
        for partition in 0..<partitions {
            grouping.group(outbox.take(partition))
            for group in 0..<grouping.count {
                let regels = grouping.regels[grouping.range(of: group)].map { Regel($0) }
                let jeugdigen = Set(regels.map(\.jeugdige))
                #expect(jeugdigen.count == 1 && grouped.isDisjoint(with: jeugdigen), "\(comment): \(jeugdigen)")
                grouped.formUnion(jeugdigen)
                for regel in regels { found[regel, default: 0] += 1 }
            }
        }
        let made = threads.joined().reduce(into: [Regel: Int]()) { $0[$1, default: 0] += 1 }
        #expect(found == made, "\(comment)")
    }
}

extension Regel {
    /// Of few jeugdigen; each value is now usual, now hardly ever seen.
    static func anything(_ random: inout SplitMix) -> Regel {
        let isUsual = random.number(0...2) != 0
        var regel = Regel(jeugdige: UInt64(random.number(1...40)) &* 0x9E37_79B9_7F4A_7C15)
        regel.gemeente = random.number(0...4095)
        regel.voorziening = Voorziening.allCases[random.number(0...7)]
        regel.isDeclaratie = random.number(0...1) == 0
        regel.cents = Int64(random.number(-999_999_999_999...999_999_999_999)) >> [0, 20][random.number(0...1)]
        regel.begin = isUsual ? random.number(40_000...44_000) : random.number(0...109_572)
        regel.eind = isUsual ? regel.begin + random.number(0...400) : random.number(regel.begin...109_572)
        regel.standen = [1, UInt32(truncatingIfNeeded: random.next() >> 34)][random.number(0...1)]
        return regel
    }
}
