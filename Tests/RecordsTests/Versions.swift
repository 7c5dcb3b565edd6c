import Contract
import TestSupport

@testable import Intake
@testable import Records

extension HashSeed {
    static let ofTests = HashSeed(0x5EED)

    /// What goes into the mixer.
    func mixed(_ nummer: UInt64, scope: UInt64) -> UInt64 { (nummer ^ scope &* scopeFactor) &* factor ^ key }

    /// The other way round.
    func number(mixedAs mixed: UInt64, scope: UInt64) -> UInt64 {
        // Newton's method: of an odd number, each step doubles how many of the lowest bits are right.
        var inverse = factor
        for _ in 0..<5 { inverse = inverse &* (2 &- factor &* inverse) }
        return (mixed ^ key) &* inverse ^ scope &* scopeFactor
    }
}

extension RecordKey {
    /// Few gemeenten and aanbieders, so that record numbers are often used by several.
    static func random(_ random: inout SplitMix) -> RecordKey {
        RecordKey(
            nummer: [1 << 62 | UInt64(random.number(0...200)), random.next()][random.number(0...1)],
            gemeente: random.number(0...2), aanbieder: UInt32(random.number(0...2)))
    }

    /// Records, this one among them, of which hashes are the same, for whoever knows the seed.
    func alike(_ count: Int) -> [RecordKey] {
        let mixed = HashSeed.ofTests.mixed(nummer, scope: scopeBits)
        return (0..<UInt32(count)).map { other in
            RecordKey.hashed(from: mixed, gemeente: gemeente, aanbieder: aanbieder ^ other)
        }
    }

    /// The record of which the hash is what the mixer makes of `mixed`.
    static func hashed(from mixed: UInt64, gemeente: Int, aanbieder: UInt32) -> RecordKey {
        let key = RecordKey(nummer: 0, gemeente: gemeente, aanbieder: aanbieder)
        let nummer = HashSeed.ofTests.number(mixedAs: mixed, scope: key.scopeBits)
        return RecordKey(nummer: nummer, gemeente: gemeente, aanbieder: aanbieder)
    }

    func versie(registratiedatum: Int = 0, second: Int = 0, piece: Int = 0, cents: Int64 = 0) -> Versie {
        var content = Versie.Content()
        content.gemeente = gemeente
        content.aanbieder = aanbieder
        content.registratiedatum = Int32(registratiedatum)
        content.secondOfDay = UInt32(second)
        content.cents = cents
        return Versie(nummer: nummer, content: content, piece: piece)
    }
}

/// Random versions of some records.
struct Versions {
    let records: [RecordKey]
    /// Their cents are numbers in the order in which they were read. Those of one piece keep that order, pieces come in any.
    let inOrderOfAdding: [Versie]

    init(_ count: Int, of records: [RecordKey], _ random: inout SplitMix) {
        self.records = records
        var (pieces, piece) = ([[Versie]](), 0)
        for number in 0..<count {
            if pieces.isEmpty || random.number(0...9) == 0 {
                pieces.append([])
                piece += random.number(1...1000)
            }
            pieces[pieces.count - 1].append(
                records[random.number(0...records.count - 1)].versie(
                    registratiedatum: 43_000 + random.number(0...3), second: [0, 0, 1, 86_399][random.number(0...3)],
                    piece: piece, cents: Int64(number)))
        }
        inOrderOfAdding = pieces.shuffled(using: &random).flatMap(\.self)
    }
}
