/// Eight digits at once.
enum Digits {
    /// Eight bytes from a place on.
    @inline(always)
    static func word(_ bytes: [UInt8], at place: Int) -> UInt64 {
        // Sound: room stands before and behind the text.
        bytes.span.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: place, as: UInt64.self)
    }

    /// Pairs of digits, each in two bytes.
    @inline(always)
    static func pairs(_ word: UInt64, _ fault: inout UInt64) -> UInt64 {
        let digits = word ^ 0x3030_3030_3030_3030
        fault |= (digits | (digits &+ 0x7676_7676_7676_7676)) & 0x8080_8080_8080_8080
        return (digits &* 10 &+ digits >> 8) & 0x00FF_00FF_00FF_00FF
    }

    @inline(always)
    static func number(_ word: UInt64, _ fault: inout UInt64) -> UInt32 {
        let pairs = pairs(word, &fault)
        let fours = (pairs &* 100 &+ pairs >> 16) & 0x0000_FFFF_0000_FFFF
        return UInt32(truncatingIfNeeded: fours &* 10_000 &+ fours >> 32)
    }

    /// An amount of at most five digits, a comma and two digits.
    @inline(always)
    static func cents(_ bytes: [UInt8], from start: Int, to end: Int, _ fault: inout UInt64) -> Int32 {
        let word = word(bytes, at: end - 8)
        fault |= word >> 40 & 0xFF ^ 0x2C
        let joined = (word & 0x0000_00FF_FFFF_FFFF) << 8 | word & 0xFFFF_0000_0000_0000
        let unused = UInt64(8 * (9 - (end - start)))
        fault |= end - start > 8 ? 1 : 0
        let mask = UInt64.max << unused
        return Int32(truncatingIfNeeded: number(joined & mask | 0x3030_3030_3030_3030 & ~mask, &fault))
    }
}
