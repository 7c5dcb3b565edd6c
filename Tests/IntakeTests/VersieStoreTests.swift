import Jeugdhulp
import RowStore
import TestSupport
import Testing

@testable import Contract
@testable import Intake

@Suite("VersieStore")
struct VersieStoreTests {
    private static let partitionCount = 4

    /// Of usual and unusual versions, so many that every way of keeping them comes at every place of a chunk.
    private static func versie(_ random: inout SplitMix, piece: Int) -> Versie {
        var content = Versie.Content()
        content.gemeente = random.number(0...3)
        content.aanbieder = UInt32(random.number(0...2))
        content.bestaan = [.bestaat, .bestaat, .bestaat, .ingetrokken, .verwijderd][random.number(0...4)]
        content.registratiedatum = Int32(random.number(40_000...44_000))
        content.secondOfDay = UInt32(random.number(0...3) == 0 ? random.number(0...86_399) : 0)
        if content.bestaan != .ingetrokken {
            content.jeugdige = name(&random)
            content.begindatum = Int32(random.number(0...9) == 0 ? random.number(0...109_000) : 42_000)
            content.einddatum =
                random.number(0...5) == 0
                ? CalendarDate.last.dayNumber : content.begindatum + Int32(random.number(0...500))
            content.voorziening = Voorziening.allCases[random.number(0...7)]
            content.cents = Int64(random.number(0...9) == 0 ? random.number(-999_999_999_999...999_999_999_999) : 4711)
        }
        return Versie(nummer: name(&random), content: content, piece: piece)
    }

    private static func name(_ random: inout SplitMix) -> UInt64 {
        let text =
            switch random.number(0...9) {
            case 0: "text\(random.number(0...9))ab"
            case 1: "a-long-\(random.number(0...9))"
            case 2: "\(random.number(0...99_999_999_999))"
            default: "F\(random.number(1_000_000...1_000_009))"
            }
        return PackedName.packed(Array(text.utf8).span) ?? PackedName.tabled(UInt32(random.number(1...2)))
    }

    @Test(
        "gives every version back, those of a partition in order, with the names of the whole run",
        arguments: UInt64(1)...8)
    func back(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let pool = ChunkPool()
        let numbers = Renumbering(jeugdigen: [0, 7, 8], aanbieders: [0, 5, 4], recordNumbers: [0, 3, 9])
        var store = VersieStore(partitionCount: Self.partitionCount, pool: pool, seed: seed)
        var expected = [[VersieParts]](repeating: [], count: Self.partitionCount)
        for piece in [0, 3, 4, 1 << 20, Versie.maximumPieces - 1] {
            for _ in 0..<random.number(0...700) {
                var versie = Self.versie(&random, piece: piece)
                let partition = random.number(0...Self.partitionCount - 2)
                store.append(versie, to: partition)
                versie.renumber(with: numbers)
                expected[partition].append(VersieParts(versie))
            }
        }
        let outbox = VersieOutbox(store, numbers: numbers, pool: pool)
        for partition in 0..<Self.partitionCount {
            #expect(Self.versies(outbox.take(partition)) == expected[partition], "seed \(seed)")
            #expect(Self.versies(outbox.take(partition)).isEmpty)
        }
    }

    private static func versies(_ batches: VersieBatches) -> [VersieParts] {
        // A copy begins where it was made.
        var (batches, again) = (batches, batches)
        var parts: [VersieParts] = []
        var versies: [Versie] = []
        while let count = batches.unpack(into: &versies) { parts += versies.prefix(count).map(VersieParts.init) }
        var second: [VersieParts] = []
        while let count = again.unpack(into: &versies) { second += versies.prefix(count).map(VersieParts.init) }
        #expect(second == parts)
        #expect(batches.maximumCount >= parts.count)
        return parts
    }

    @Test(
        "gives each context back by its number, also of more aanbieders and shapes of names than a number has bits for")
    func contexts() {
        var contexts = VersieContexts(seed: 1)
        var numbers: [UInt32: VersieContext] = [:]
        let highest = UInt32(Versie.maximumAanbieders - 1)
        for aanbieder in Array(0..<3000) + [8191, 8192, 8193, 20_000, highest] {
            for gemeente in [Int(aanbieder % 7), Int(aanbieder % 200)] {
                var content = Versie.Content()
                content.aanbieder = aanbieder
                content.gemeente = gemeente
                let versie = Versie(nummer: 1 << 62, content: content, piece: 0)
                guard let number = contexts.number(of: versie) else {
                    Issue.record("aanbieder \(aanbieder) has no number")
                    continue
                }
                #expect(number < 1 << 21)
                #expect(contexts.number(of: versie) == number)
                #expect(
                    numbers.updateValue(VersieContext(versie), forKey: number) ?? VersieContext(versie)
                        == VersieContext(versie))
            }
        }
        let all = (0...highest).map(\.self)
        let back = contexts.renumbered(with: Renumbering(jeugdigen: [], aanbieders: all, recordNumbers: []))
        for (number, context) in numbers { #expect(back[number] == context) }
    }

    @Test("has no number for more contexts than fit")
    func tooManyContexts() {
        var few = NumberedContexts(seed: 1, maximumCount: 2)
        let numbers = [1, 2, 3, 1].map { gemeente in
            var content = Versie.Content()
            content.gemeente = gemeente
            return few.number(of: VersieContext(Versie(nummer: 1 << 62, content: content, piece: 0)))
        }
        #expect(numbers == [0, 1, nil, 0])
    }

    @Test("keeps no context of names that do not fit")
    func contextsOfOthers() {
        let pool = ChunkPool()
        var store = VersieStore(partitionCount: 1, pool: pool, seed: 1)
        for number in 0..<1000 {
            let name = PackedName.packed(Array("1234567890123\(1000 + number)".utf8).span) ?? 0
            store.append(Versie(nummer: name, content: Versie.Content(), piece: 0), to: 0)
        }
        #expect(store.contextCount == 0)
    }
}
