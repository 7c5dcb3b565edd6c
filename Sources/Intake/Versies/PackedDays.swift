/// Days of care in 28 bits: the first in 15, from 1980 to 2069, and how many come after it in 13.
///
/// Public only because this compiler inlines nothing of another module that is less.
public struct PackedDays: Sendable {
    /// Below 2^28; never 0 in the lowest 15.
    public let bits: UInt32

    /// 31 December 1979.
    @usableFromInline static var dayZero: Int32 { 29_218 }
    /// That of `CalendarDate.last`: as a number, it takes no look whether it was worked out before.
    @usableFromInline static var lastDay: Int32 { 109_572 }
    /// Stands for care that has no end.
    @usableFromInline static var noEnd: Int32 { 1 << 13 - 1 }

    /// Bits that were taken from another.
    @inline(always)
    public init(bits: UInt32) {
        self.bits = bits
    }

    /// `nil` for days that do not fit.
    @inline(always)
    public init?(_ begindatum: Int32, through einddatum: Int32) {
        let begin = begindatum &- PackedDays.dayZero
        let further = einddatum == PackedDays.lastDay ? PackedDays.noEnd : einddatum &- begindatum
        guard begin > 0, begin >> 15 == 0, further >= 0, further < PackedDays.noEnd || einddatum == PackedDays.lastDay
        else { return nil }
        bits = UInt32(truncatingIfNeeded: begin | further << 15)
    }

    /// The day numbers of the first and the last.
    @inline(always)
    public var days: (first: Int32, last: Int32) {
        let first = Int32(truncatingIfNeeded: bits & 0x7FFF) &+ PackedDays.dayZero
        let further = Int32(truncatingIfNeeded: bits >> 15)
        return (first, further == PackedDays.noEnd ? PackedDays.lastDay : first &+ further)
    }
}
