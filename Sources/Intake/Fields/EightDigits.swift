/// Eight ASCII digits that are read at once, as a number or as numbers of two digits.
struct EightDigits {
    /// The value of each, the first one in the lowest byte.
    private let values: UInt64

    /// `text` has the first digit in its lowest byte; `nil` when one of the eight is no digit.
    @inline(always)
    init?(_ text: UInt64) {
        values = text ^ 0x3030_3030_3030_3030
        // A value above 9 sets the highest bit of its byte; only one that has it set already can carry into the next byte.
        guard ((values &+ 0x7676_7676_7676_7676) | values) & 0x8080_8080_8080_8080 == 0 else { return nil }
    }

    /// `text` has its first digit in its lowest byte and nothing above the last of `count` (1 to 8); zeros are put before it.
    @inline(always)
    init?(padding text: UInt64, count: Int) {
        let before = UInt64(truncatingIfNeeded: 8 &- count) &* 8
        let zeros: UInt64 = 0x3030_3030_3030_3030
        self.init(text &<< before | zeros & ~(~0 &<< before))
    }

    /// `values` are those of eight digits, each below 10.
    @inline(always)
    init(values: UInt64) {
        self.values = values
    }

    /// As they are written.
    var bytes: InlineArray<8, UInt8> {
        InlineArray { UInt8(truncatingIfNeeded: values >> UInt64(truncatingIfNeeded: 8 &* $0)) | 0x30 }
    }

    /// Four numbers of two digits, in 16 bits each, the first one lowest.
    @inline(always)
    var pairs: UInt64 {
        (values &* 10 &+ (values >> 8)) & 0x00FF_00FF_00FF_00FF
    }

    /// All of it, below 100 000 000.
    @inline(always)
    var number: UInt64 {
        let pairs = pairs
        let fours = (pairs &* 100 &+ (pairs >> 16)) & 0x0000_FFFF_0000_FFFF
        return (fours &* 10_000 &+ (fours >> 32)) & 0xFFFF_FFFF
    }
}
