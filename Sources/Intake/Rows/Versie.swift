package import Jeugdhulp

/// One accepted row: a version of a record, in 36 bytes.
///
/// Aanbieder, long record numbers and long jeugdigen are numbers in the `Names` of the thread that read the row. Source: contract,
/// section 2.4.
///
/// Public only because this compiler inlines nothing of another module that is less.
public struct Versie: Sendable {
    /// Eight bytes that may stand at any multiple of four, so that a row has no bytes that say nothing.
    @usableFromInline struct Word: Sendable {
        @usableFromInline var low: UInt32
        @usableFromInline var high: UInt32

        @inlinable
        init(_ value: UInt64) {
            low = UInt32(truncatingIfNeeded: value)
            high = UInt32(truncatingIfNeeded: value >> 32)
        }

        @inlinable var value: UInt64 { UInt64(high) << 32 | UInt64(low) }
    }

    @usableFromInline var nummerWord: Word
    @usableFromInline var jeugdigeWord: Word
    /// Begindatum, einddatum and registratiedatum in 17 bits each, voorziening in 3, bestaan in 2.
    @usableFromInline let days: Word
    /// Cents in 41 bits, signed; number of the piece of a file in 23.
    @usableFromInline let amount: Word
    /// Aanbieder in 20 bits, place of the gemeente in 12.
    @usableFromInline var scope: UInt32

    static let maximumAanbieders = 1 << 20
    /// Gemeenten that the packed row can tell apart.
    package static let maximumGemeenten = 1 << 12
    /// Pieces of files that the packed row can tell apart.
    package static let maximumPieces = 1 << 23

    /// What a row says, before it is packed.
    struct Content {
        var gemeente = 0
        var aanbieder: UInt32 = 0
        /// See `PackedName`; 0 for none.
        var jeugdige: UInt64 = 0
        var begindatum: Int32 = 0
        var einddatum: Int32 = 0
        var registratiedatum: Int32 = 0
        var voorziening = Voorziening.onbekend
        var bestaan = Bestaan.bestaat
        var cents: Int64 = 0
    }

    @inline(always)
    init(nummer: UInt64, content: Content, piece: Int) {
        nummerWord = Word(nummer)
        scope = content.aanbieder << 12 | UInt32(truncatingIfNeeded: content.gemeente)
        jeugdigeWord = Word(content.jeugdige)
        days = Word(
            UInt64(content.begindatum) | UInt64(content.einddatum) << 17 | UInt64(content.registratiedatum) << 34
                | UInt64(content.voorziening.rawValue) << 51 | UInt64(content.bestaan.rawValue) << 54)
        amount = Word(UInt64(bitPattern: content.cents) << 23 | UInt64(piece))
    }

    /// See `PackedName`.
    @inlinable public var nummer: UInt64 { nummerWord.value }
    /// See `PackedName`; 0 for none.
    @inlinable public var jeugdige: UInt64 { jeugdigeWord.value }
    @inlinable public var gemeente: Int { Int(scope & 0xFFF) }
    @inlinable public var aanbieder: UInt32 { scope >> 12 }
    @inlinable public var begindatum: Int32 { Int32(truncatingIfNeeded: days.value & 0x1FFFF) }
    @inlinable public var einddatum: Int32 { Int32(truncatingIfNeeded: days.value >> 17 & 0x1FFFF) }
    @inlinable public var registratiedatum: Int32 { Int32(truncatingIfNeeded: days.value >> 34 & 0x1FFFF) }
    package var voorziening: Voorziening { Voorziening(rawValue: UInt8(days.value >> 51 & 7)) ?? .onbekend }
    /// Whether the record exists by this version.
    package var bestaan: Bestaan { Bestaan(rawValue: UInt8(days.value >> 54 & 3)) ?? .bestaat }
    /// Whether `bestaan` is `bestaat`, of which the raw value is 0.
    @inlinable public var bestaat: Bool { days.value >> 54 & 3 == 0 }
    /// The raw value of `voorziening`.
    @inlinable public var voorzieningNumber: UInt64 { days.value >> 51 & 7 }
    @inlinable public var cents: Int64 { Int64(bitPattern: amount.value) >> 23 }
    /// Pieces are numbered in the order in which rows are read.
    @inlinable public var piece: Int { Int(amount.value & 0x7F_FFFF) }

    /// Whether both are versions of one record; only for versions whose names have the same numbers.
    @inlinable
    public func isSameRecord(as other: Versie) -> Bool {
        nummer == other.nummer && scope == other.scope
    }

    /// Equal for versions of one record.
    @inlinable public var recordHash: UInt64 {
        (nummer ^ UInt64(scope) << 32 ^ UInt64(scope)).mixed
    }

    /// With the numbers of its thread replaced by those of the whole run.
    package mutating func renumber(with names: Renumbering) {
        scope = names.aanbieders[Int(aanbieder)] << 12 | scope & 0xFFF
        if let place = PackedName.tablePlace(nummer) {
            nummerWord = Word(PackedName.tabled(names.recordNumbers[Int(place)]))
        }
        if let place = PackedName.tablePlace(jeugdige) {
            jeugdigeWord = Word(PackedName.tabled(names.jeugdigen[Int(place)]))
        }
    }
}
