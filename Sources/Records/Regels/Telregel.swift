import Contract
package import Intake
package import Jeugdhulp

/// A record that exists, reduced to what counting needs, in 24 bytes.
///
/// Public only because this compiler inlines nothing of another module that is less.
public struct Telregel: BitwiseCopyable, Sendable {
    /// The same for all records of a jeugdige, and for no other.
    public let jeugdige: UInt64
    /// Cents in 41 bits, signed; 7 bits that are 0, gemeente in 12, voorziening in 3, soort in 1.
    @usableFromInline let amount: UInt64
    /// Begindatum and einddatum in 17 bits each, standen in 30.
    @usableFromInline let known: UInt64

    /// In these standen.
    @inline(__always)
    package init(_ versie: Versie, isDeclaratie: Bool, standen: Standen) {
        jeugdige = versie.jeugdige
        amount =
            UInt64(bitPattern: versie.cents) << 23 | UInt64(versie.gemeente) << 4
            | versie.voorzieningNumber << 1 | (isDeclaratie ? 1 : 0)
        known = Telregel.known(versie.begindatum, through: versie.einddatum, standen)
    }

    /// `amount` and `known` as they are kept here.
    @inline(always)
    init(jeugdige: UInt64, amount: UInt64, known: UInt64) {
        self.jeugdige = jeugdige
        self.amount = amount
        self.known = known
    }

    @inline(always)
    static func known(_ begindatum: Int32, through einddatum: Int32, _ standen: Standen) -> UInt64 {
        UInt64(standen.bits) << 34 | UInt64(truncatingIfNeeded: einddatum) << 17
            | UInt64(truncatingIfNeeded: begindatum)
    }

    /// Fills places until a record takes each.
    static let none = Telregel(jeugdige: 0, amount: 0, known: 0)

    /// The day numbers of the first and the last day of care.
    @inlinable public var begindatum: Int32 { Int32(truncatingIfNeeded: known & 0x1FFFF) }
    /// See `begindatum`.
    @inlinable public var einddatum: Int32 { Int32(truncatingIfNeeded: known >> 17 & 0x1FFFF) }
    /// The standen in which the record exists so.
    @inlinable public var standen: Standen { Standen(bits: UInt32(truncatingIfNeeded: known >> 34)) }

    /// Of a declaratie.
    @inlinable public var cents: Int64 { Int64(bitPattern: amount) >> 23 }
    /// The place in `gemeenten.csv`.
    @inlinable public var gemeente: Int { Int(amount >> 4 & 0xFFF) }
    /// The raw value of the voorziening, 0–7.
    @inlinable public var voorzieningNumber: Int { Int(amount >> 1 & 7) }
    /// Whether it is no indicatie.
    @inlinable public var isDeclaratie: Bool { amount & 1 == 1 }

    /// Whether both say the same of the same jeugdige, in whichever standen.
    func saysTheSame(as other: Telregel) -> Bool {
        jeugdige == other.jeugdige && amount == other.amount && begindatum == other.begindatum
            && einddatum == other.einddatum
    }

    /// The same in more standen.
    func adding(_ standen: Standen) -> Telregel {
        Telregel(jeugdige: jeugdige, amount: amount, known: known | UInt64(standen.bits) << 34)
    }

    /// The partition, of a power of two, in which all records of this jeugdige stand.
    @inline(__always)
    func partition(of count: Int, _ seed: HashSeed) -> Int {
        Int(truncatingIfNeeded: seed.hash(jeugdige)) & (count &- 1)
    }
}

extension Telregel {
    /// The days of care. An accepted row never ends before it begins.
    package var days: DayRange {
        guard let first = CalendarDate(dayNumber: Int(begindatum)), let last = CalendarDate(dayNumber: Int(einddatum)),
            let range = DayRange(first, through: last)
        else { preconditionFailure("a row that ends before it begins was accepted") }
        return range
    }
}
