package import Contract
public import Intake
package import Jeugdhulp

/// A record that exists with the place of its row and all that checks and explanations look at, in 40 bytes.
///
/// Public only because this compiler inlines nothing of another module that is less.
public struct PlacedRecord: BitwiseCopyable, Sendable {
    @usableFromInline let jeugdigeWord: HalfAlignedWord
    /// Begindatum, einddatum and registratiedatum in 17 bits each, voorziening in 3, kind in 1.
    @usableFromInline let days: HalfAlignedWord
    /// Cents in 41 bits, signed; number of the piece of a file in 23.
    @usableFromInline let amount: HalfAlignedWord
    /// Aanbieder in 20 bits, gemeente in 12.
    @usableFromInline let scope: UInt32
    /// Line within its piece, from 1.
    public let line: UInt32
    /// Number of the productcode; 0 for none.
    public let productcode: UInt32
    /// Day number of the geboortedatum in 17 bits; in 12 how many days of care lie outside the indicatie that is named, and
    /// 1 more; in the highest whether the record is known.
    @usableFromInline let rest: UInt32

    /// So many days outside an indicatie are told apart, and more count as so many.
    package static let maximumDaysOutside: Int32 = 4_000

    /// `daysOutside`: see the property.
    init(_ versie: Versie, _ details: RowDetails, isDeclaratie: Bool, daysOutside: Int32?, isKnown: Bool = false) {
        jeugdigeWord = HalfAlignedWord(versie.jeugdige)
        days = HalfAlignedWord(
            UInt64(truncatingIfNeeded: versie.begindatum) | UInt64(truncatingIfNeeded: versie.einddatum) << 17
                | UInt64(truncatingIfNeeded: versie.registratiedatum) << 34 | versie.voorzieningNumber << 51
                | (isDeclaratie ? 1 << 54 : 0))
        amount = HalfAlignedWord(UInt64(bitPattern: versie.cents) << 23 | UInt64(truncatingIfNeeded: versie.piece))
        scope = versie.aanbieder << 12 | UInt32(truncatingIfNeeded: versie.gemeente)
        line = details.line
        productcode = details.productcode
        let outside = daysOutside.map { min($0, PlacedRecord.maximumDaysOutside) + 1 } ?? 0
        rest =
            UInt32(truncatingIfNeeded: details.geboortedatum ?? 0) | UInt32(truncatingIfNeeded: outside) << 17
            | (isKnown ? 1 << 31 : 0)
    }

    /// See `PackedName`.
    @inlinable public var jeugdige: UInt64 { jeugdigeWord.value }
    /// The place in `gemeenten.csv`.
    @inlinable public var gemeente: Int { Int(scope & 0xFFF) }
    /// Of a declaratie; 0 for none.
    @inlinable public var aanbieder: UInt32 { scope >> 12 }
    /// Day number.
    @inlinable public var begindatum: Int32 { Int32(truncatingIfNeeded: days.value & 0x1FFFF) }
    /// Day number.
    @inlinable public var einddatum: Int32 { Int32(truncatingIfNeeded: days.value >> 17 & 0x1FFFF) }
    /// Day number.
    @inlinable public var registratiedatum: Int32 { Int32(truncatingIfNeeded: days.value >> 34 & 0x1FFFF) }
    /// Of a declaratie; of an indicatie 0.
    @inlinable public var cents: Int64 { Int64(bitPattern: amount.value) >> 23 }
    /// Pieces are numbered in the order in which rows are read.
    @inlinable public var piece: Int { Int(amount.value & 0x7F_FFFF) }
    /// The raw value of `voorziening`.
    @inlinable public var voorzieningNumber: UInt64 { days.value >> 51 & 7 }
    /// Whether it is no indicatie.
    @inlinable public var isDeclaratie: Bool { days.value >> 54 & 1 == 1 }

    /// What the productcode stands for.
    package var voorziening: Voorziening {
        Voorziening(rawValue: UInt8(truncatingIfNeeded: voorzieningNumber)) ?? .onbekend
    }

    /// That of its file.
    package var soort: Leveringssoort { isDeclaratie ? .declaraties : .indicaties }

    /// The day number, or `nil` when it is not known.
    @inlinable public var geboortedatum: Int32? {
        let number = Int32(truncatingIfNeeded: rest & 0x1FFFF)
        return number == 0 ? nil : number
    }

    /// Of a declaratie, by how many days the care begins before or ends after the indicatie that it names, whichever is more; `nil` when
    /// it names none or that one does not exist.
    @inlinable public var daysOutsideIndicatie: Int32? {
        let number = Int32(truncatingIfNeeded: rest >> 17 & 0xFFF)
        return number == 0 ? nil : number &- 1
    }

    /// Whether an earlier delivery had the record, of the same jeugdige; known only where deliveries are doubted.
    @inlinable public var isKnown: Bool { rest >> 31 == 1 }

    /// The order in which rows count as read: pieces are numbered in it, and so are lines within a piece.
    @inlinable
    public func wasRead(before other: PlacedRecord) -> Bool {
        piece == other.piece ? line < other.line : piece < other.piece
    }
}
