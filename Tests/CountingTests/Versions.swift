import TestSupport

@testable import Intake

/// What versions of one record share, and no others.
struct RecordKey: Hashable {
    var nummer: UInt64
    var gemeente: Int
    var aanbieder: UInt32

    init(nummer: UInt64, gemeente: Int, aanbieder: UInt32) {
        (self.nummer, self.gemeente, self.aanbieder) = (nummer, gemeente, aanbieder)
    }

    init(_ versie: Versie) {
        self.init(nummer: versie.nummer, gemeente: versie.gemeente, aanbieder: versie.aanbieder)
    }

    /// Few gemeenten and aanbieders, so that record numbers are often used by several.
    static func random(_ random: inout SplitMix) -> RecordKey {
        RecordKey(
            nummer: [1 << 62 | UInt64(random.number(0...200)), random.next()][random.number(0...1)],
            gemeente: random.number(0...2), aanbieder: UInt32(random.number(0...2)))
    }

    /// Records, this one among them, of which hashes are the same: the hash is that of the number and the scope, each bit of the scope
    /// turning two of the number's.
    func alike(_ count: Int) -> [RecordKey] {
        (0..<UInt32(count)).map { other in
            let turned = UInt64(other << 12)
            return RecordKey(
                nummer: nummer ^ turned ^ turned << 32, gemeente: gemeente, aanbieder: aanbieder ^ other)
        }
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
