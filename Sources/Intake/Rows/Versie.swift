package import Jeugdhulp

/// One accepted row: a version of a record, in 32 bytes.
///
/// Jeugdige, aanbieder and long record numbers are numbers in the `Names` of the thread that read the row. Source: contract,
/// section 2.4.
package struct Versie: Sendable {
    /// See `RecordNumber`.
    package private(set) var nummer: UInt64
    /// Aanbieder in 20 bits, place of the gemeente in 12.
    private var scope: UInt32
    package private(set) var jeugdige: UInt32
    /// Begindatum, einddatum and registratiedatum in 17 bits each, voorziening in 3, bestaan in 2.
    private let days: UInt64
    /// Cents in 41 bits, signed; number of the piece of a file in 23.
    private let amount: UInt64

    static let maximumAanbieders = 1 << 20
    package static let maximumGemeenten = 1 << 12
    package static let maximumPieces = 1 << 23

    /// What a row says, before it is packed.
    struct Content {
        var gemeente = 0
        var aanbieder: UInt32 = 0
        var jeugdige: UInt32 = 0
        var begindatum: Int32 = 0
        var einddatum: Int32 = 0
        var registratiedatum: Int32 = 0
        var voorziening = Voorziening.onbekend
        var bestaan = Bestaan.bestaat
        var cents: Int64 = 0
    }

    init(nummer: UInt64, content: Content, piece: Int) {
        self.nummer = nummer
        scope = content.aanbieder << 12 | UInt32(truncatingIfNeeded: content.gemeente)
        jeugdige = content.jeugdige
        days =
            UInt64(content.begindatum) | UInt64(content.einddatum) << 17 | UInt64(content.registratiedatum) << 34
            | UInt64(content.voorziening.rawValue) << 51 | UInt64(content.bestaan.rawValue) << 54
        amount = UInt64(bitPattern: content.cents) << 23 | UInt64(piece)
    }

    package var gemeente: Int { Int(scope & 0xFFF) }
    package var aanbieder: UInt32 { scope >> 12 }
    package var begindatum: Int32 { Int32(truncatingIfNeeded: days & 0x1FFFF) }
    package var einddatum: Int32 { Int32(truncatingIfNeeded: days >> 17 & 0x1FFFF) }
    package var registratiedatum: Int32 { Int32(truncatingIfNeeded: days >> 34 & 0x1FFFF) }
    package var voorziening: Voorziening { Voorziening(rawValue: UInt8(days >> 51 & 7)) ?? .onbekend }
    package var bestaan: Bestaan { Bestaan(rawValue: UInt8(days >> 54 & 3)) ?? .bestaat }
    package var cents: Int64 { Int64(bitPattern: amount) >> 23 }
    /// Pieces are numbered in the order in which rows are read.
    package var piece: Int { Int(amount & 0x7F_FFFF) }

    /// Whether both are versions of one record; only for versions whose names have the same numbers.
    package func isSameRecord(as other: Versie) -> Bool {
        nummer == other.nummer && scope == other.scope
    }

    /// Equal for versions of one record.
    package var recordHash: UInt64 {
        (nummer ^ UInt64(scope) << 32 ^ UInt64(scope)).mixed
    }

    /// With the numbers of its thread replaced by those of the whole run.
    package mutating func renumber(with names: Renumbering) {
        jeugdige = names.jeugdigen[Int(jeugdige)]
        scope = names.aanbieders[Int(aanbieder)] << 12 | scope & 0xFFF
        if let place = RecordNumber.tablePlace(nummer) {
            nummer = RecordNumber.tabled(names.recordNumbers[Int(place)])
        }
    }
}
