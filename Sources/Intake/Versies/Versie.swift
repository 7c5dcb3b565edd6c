package import Jeugdhulp

/// One accepted row: a version of a record, in 40 bytes.
///
/// Aanbieder, long record numbers and long jeugdigen are numbers in the `Names` of the thread that read the row. Source: Rekenregels,
/// R2.4.
///
/// Public only because this compiler inlines nothing of another module that is less.
public struct Versie: Sendable {
    @usableFromInline var nummerWord: HalfAlignedWord
    @usableFromInline var jeugdigeWord: HalfAlignedWord
    /// Begindatum, einddatum and registratiedatum in 17 bits each, voorziening in 3, bestaan in 2.
    @usableFromInline let days: HalfAlignedWord
    /// Cents in 41 bits, signed; number of the piece of a file in 23.
    @usableFromInline let amount: HalfAlignedWord
    /// Aanbieder in 20 bits, place of the gemeente in 12: `Referentie.maximumGemeenten`.
    @usableFromInline var scope: UInt32
    /// Second of the day of registration in 17 bits, 0 where none is known; marks in 13.
    @usableFromInline let timeWord: UInt32

    static let maximumAanbieders = 1 << 20
    /// Pieces of files that the packed row can tell apart.
    package static let maximumPieces = 1 << 23

    /// Of no record.
    static let none = Versie(nummer: 0, jeugdige: 0, days: 0, amount: 0, scope: 0, timeWord: 0)

    @inline(always)
    init(nummer: UInt64, content: Content, piece: Int) {
        self.init(
            nummer: nummer, jeugdige: content.jeugdige,
            days: Versie.days(
                content.begindatum, content.einddatum, content.registratiedatum,
                UInt64(content.voorziening.rawValue) | UInt64(content.bestaan.rawValue) << 3),
            amount: UInt64(bitPattern: content.cents) << 23 | UInt64(truncatingIfNeeded: piece),
            scope: content.aanbieder << 12 | UInt32(truncatingIfNeeded: content.gemeente),
            timeWord: content.secondOfDay | content.marks << Versie.markShift)
    }

    /// `days` and `amount` as they are kept here.
    @inline(always)
    init(nummer: UInt64, jeugdige: UInt64, days: UInt64, amount: UInt64, scope: UInt32, timeWord: UInt32) {
        nummerWord = HalfAlignedWord(nummer)
        jeugdigeWord = HalfAlignedWord(jeugdige)
        self.days = HalfAlignedWord(days)
        self.amount = HalfAlignedWord(amount)
        self.scope = scope
        self.timeWord = timeWord
    }

    /// `kindBits` as below.
    @inline(always)
    static func days(_ begin: Int32, _ eind: Int32, _ registratie: Int32, _ kindBits: UInt64) -> UInt64 {
        UInt64(truncatingIfNeeded: begin) | UInt64(truncatingIfNeeded: eind) << 17
            | UInt64(truncatingIfNeeded: registratie) << 34 | kindBits << 51
    }

    /// Voorziening in 3 bits, bestaan in 2.
    @inline(always) var kindBits: UInt64 { days.value >> 51 }

    /// See `PackedName`.
    @inline(always) public var nummer: UInt64 { nummerWord.value }
    /// See `PackedName`; 0 for none.
    @inline(always) public var jeugdige: UInt64 { jeugdigeWord.value }
    @inline(always) public var gemeente: Int { Int(scope & 0xFFF) }
    @inline(always) public var aanbieder: UInt32 { scope >> 12 }
    @inline(always) public var begindatum: Int32 { Int32(truncatingIfNeeded: days.value & 0x1FFFF) }
    @inline(always) public var einddatum: Int32 { Int32(truncatingIfNeeded: days.value >> 17 & 0x1FFFF) }
    @inline(always) public var registratiedatum: Int32 { Int32(truncatingIfNeeded: days.value >> 34 & 0x1FFFF) }
    /// Day and time of registration: of versions of one record the one with the greatest holds (Rekenregels, R2.4).
    @inlinable public var moment: UInt64 { (days.value >> 34 & 0x1FFFF) << 17 | UInt64(timeWord & 0x1FFFF) }
    package var voorziening: Voorziening { Voorziening(rawValue: UInt8(days.value >> 51 & 7)) ?? .onbekend }
    /// Since midnight, of the time of registration: below 86 400, and 0 where none is known.
    var secondOfDay: UInt32 { timeWord & 0x1FFFF }
    /// Whether the record exists by this version.
    package var bestaan: Bestaan { Bestaan(rawValue: UInt8(days.value >> 54 & 3)) ?? .bestaat }
    /// Whether `bestaan` is `bestaat`, of which the raw value is 0.
    @inlinable public var bestaat: Bool { days.value >> 54 & 3 == 0 }
    /// The raw value of `voorziening`.
    @inlinable public var voorzieningNumber: UInt64 { days.value >> 51 & 7 }
    @inline(always) public var cents: Int64 { Int64(bitPattern: amount.value) >> 23 }
    /// Pieces are numbered in the order in which rows are read.
    @inline(always) public var piece: Int { Int(amount.value & 0x7F_FFFF) }

    /// Whether both say the same of their record, wherever and whenever they were registered; only for versions of one record.
    @inlinable
    public func saysTheSame(as other: Versie) -> Bool {
        let registration: UInt64 = 0x1FFFF << 34
        return (days.value ^ other.days.value) & ~registration == 0 && jeugdige == other.jeugdige
            && cents == other.cents
    }

    /// With the numbers of its thread replaced by those of the whole run.
    mutating func renumber(with names: Renumbering) {
        scope = names.aanbieders[Int(aanbieder)] << 12 | scope & 0xFFF
        renumberLongNames(with: names)
    }

    /// The same for the record number and the jeugdige only.
    mutating func renumberLongNames(with names: Renumbering) {
        if let place = PackedName.tablePlace(nummer) {
            nummerWord = HalfAlignedWord(PackedName.tabled(names.recordNumbers[Int(place)]))
        }
        if let place = PackedName.tablePlace(jeugdige) {
            jeugdigeWord = HalfAlignedWord(PackedName.tabled(names.jeugdigen[Int(place)]))
        }
    }
}

extension Versie {
    /// What a row says, before it is packed.
    struct Content {
        var gemeente = 0
        var aanbieder: UInt32 = 0
        /// See `PackedName`; 0 for none.
        var jeugdige: UInt64 = 0
        var begindatum: Int32 = 0
        var einddatum: Int32 = 0
        var registratiedatum: Int32 = 0
        var secondOfDay: UInt32 = 0
        var voorziening = Voorziening.onbekend
        var bestaan = Bestaan.bestaat
        var cents: Int64 = 0
        /// See `Versie+Marks`.
        var marks: UInt32 = 0
    }
}
