import Contract
import Intake
import Jeugdhulp

/// Twenty bytes of the Telregels of one partition: a Telregel as nearly all are, or half of another.
struct PackedTelregel: BitwiseCopyable, Sendable {
    /// The same for all records of a jeugdige, and for no other; of a second half its days and standen.
    private let jeugdigeWord: HalfAlignedWord
    /// That of the Telregel; in the bits that it leaves, whether the other half comes next, and 6 of the number of its standen.
    private let amount: HalfAlignedWord
    /// First day of care in 15 bits, days of care in 13, the other 4 bits of the number of its standen.
    private let days: UInt32

    /// Sets of standen that the packed row can tell apart.
    static let maximumStanden = 1 << 10
    private static let firstHalf: UInt64 = 1 << 22
    private static let standenShift: UInt64 = 16
    private static let freeBits: UInt64 = 0x7F << standenShift

    /// A regel of which the standen have this number; `nil` for one that does not fit.
    @inline(always)
    init?(_ regel: Telregel, standen: Int) {
        guard let days = PackedDays(regel.begindatum, through: regel.einddatum) else { return nil }
        jeugdigeWord = HalfAlignedWord(regel.jeugdige)
        amount = HalfAlignedWord(regel.amount | UInt64(truncatingIfNeeded: standen >> 4) << PackedTelregel.standenShift)
        self.days = days.bits << 4 | UInt32(truncatingIfNeeded: standen & 15)
    }

    private init(_ first: UInt64, _ second: UInt64) {
        jeugdigeWord = HalfAlignedWord(first)
        amount = HalfAlignedWord(second)
        days = 0
    }

    /// The halves of any regel.
    static func halves(_ regel: Telregel) -> (PackedTelregel, PackedTelregel) {
        (
            PackedTelregel(regel.jeugdige, regel.amount | firstHalf),
            PackedTelregel(regel.known, 0)
        )
    }

    @inline(always) var jeugdige: UInt64 { jeugdigeWord.value }

    /// Whether the other half comes next.
    @inline(always) var isFirstHalf: Bool { amount.value & PackedTelregel.firstHalf != 0 }

    /// The number of its standen; not of a half.
    @inline(always)
    var standen: Int {
        Int(truncatingIfNeeded: (amount.value & PackedTelregel.freeBits) >> PackedTelregel.standenShift) &<< 4
            | Int(days & 15)
    }

    /// The regel with these standen; not of a half.
    @inline(always)
    func regel(_ standen: Standen) -> Telregel {
        let (first, last) = PackedDays(bits: days >> 4).days
        return Telregel(
            jeugdige: jeugdige, amount: amount.value & ~PackedTelregel.freeBits,
            known: Telregel.known(first, through: last, standen))
    }

    /// The regel that `halves` made two of.
    static func joined(_ first: PackedTelregel, _ second: PackedTelregel) -> Telregel {
        Telregel(
            jeugdige: first.jeugdige, amount: first.amount.value & ~freeBits, known: second.jeugdigeWord.value)
    }
}
