import Tabular

/// A name of at most three characters and then a number, such as `F0012345` or one of digits alone: how nearly all jeugdigen and record
/// numbers are written.
///
/// Its bits are 4 for how many digits there are, leading zeros included, 21 for the characters and 37 for the number: names that are
/// numbered on share the upper 25 and differ in the lowest of the others.
struct NumberedName {
    /// Below 2^62; two names have the same bits exactly when they are the same.
    let bits: UInt64

    static let numberBits: UInt64 = 37
    private static let maximumDigits = 11
    private static let maximumCharacters = 3

    /// The name in up to eight bytes of 0x20 to 0x7F, the first one lowest and 0 above the last; `nil` where it is no such
    /// name.
    @inline(always)
    init?(_ text: UInt64, length: Int) {
        guard length > 0, let parts = Parts(text, length: length), parts.digits > 0 else { return nil }
        bits = NumberedName.bits(parts, digits: parts.digits, number: parts.number)
    }

    /// The name in 9 to 11 such bytes, its last eight apart; `nil` where it is no such name.
    @inline(always)
    init?(_ first: UInt64, firstLength: Int, last: UInt64) {
        if let low = EightDigits(last)?.number {
            guard let parts = Parts(first, length: firstLength) else { return nil }
            bits = NumberedName.bits(parts, digits: parts.digits &+ 8, number: parts.number &* 100_000_000 &+ low)
        } else {
            guard let parts = Parts(first, firstLength: firstLength, last: last) else { return nil }
            bits = NumberedName.bits(parts, digits: parts.digits, number: parts.number)
        }
    }

    /// The name in any number of any bytes; `nil` where it is no such name.
    init?(_ bytes: Span<UInt8>) {
        guard bytes.count <= NumberedName.maximumDigits else { return nil }
        for index in bytes.indices where bytes[index] < 0x20 || bytes[index] > 0x7F { return nil }
        guard bytes.count > 8 else {
            self.init(bytes.word(at: 0, count: bytes.count), length: bytes.count)
            return
        }
        let firstLength = bytes.count - 8
        self.init(
            bytes.word(at: 0, count: firstLength), firstLength: firstLength, last: bytes.word(at: firstLength, count: 8)
        )
    }

    /// Whether it can't be a formula, a name behind an apostrophe or a rounded number: it has no characters, or starts with a letter, or
    /// with a digit and holds no plus.
    @inline(always)
    var isPlainKey: Bool {
        let first = bits >> NumberedName.numberBits & 0x7F
        return first &- 1 >= 0x40 || isDigitsWithoutPlus
    }

    private var isDigitsWithoutPlus: Bool {
        let plus = UInt64(UInt8(ascii: "+"))
        let characters = bits >> NumberedName.numberBits
        return UInt8(truncatingIfNeeded: characters & 0x7F).digitValue <= 9 && characters >> 7 & 0x7F != plus
            && characters >> 14 & 0x7F != plus
    }

    /// The number of a name of so many digits and nothing else; `nil` of any other.
    @inline(always)
    static func number(_ bits: UInt64, digits: UInt64) -> UInt64? {
        bits >> numberBits == digits << 21 ? number(bits) : nil
    }

    /// The number in the bits of a name.
    @inline(always)
    static func number(_ bits: UInt64) -> UInt64 { bits & (1 << numberBits - 1) }

    @inline(always)
    private static func bits(_ parts: Parts, digits: Int, number: UInt64) -> UInt64 {
        UInt64(truncatingIfNeeded: digits) << 58 | parts.characters << numberBits | number
    }

    /// Up to three characters, and the digits after the last one that is none.
    private struct Parts {
        /// Seven bits each, the first one lowest.
        let characters: UInt64
        let digits: Int
        let number: UInt64

        /// `nil` where there are more characters.
        @inline(always)
        init?(_ text: UInt64, length: Int) {
            let unused = UInt64(truncatingIfNeeded: 64 &- 8 &* length)
            guard let count = Parts.charactersCount(text, unused: unused) else { return nil }
            let shift = UInt64(truncatingIfNeeded: 8 &* count)
            guard let characters = Parts.packed(text, shift: shift) else { return nil }
            self.characters = characters
            digits = length &- count
            // The digits moved to the end of eight, with zeros before them; without digits only zeros.
            let moved = digits == 0 ? 0 : ((text ^ Parts.zeros) &>> shift) &<< (unused &+ shift)
            number = EightDigits(values: moved).number
        }

        /// Of a name of which the last eight bytes are not all digits; `nil` where there are more characters.
        init?(_ first: UInt64, firstLength: Int, last: UInt64) {
            guard let count = Parts.charactersCount(last, unused: 0), count + firstLength <= maximumCharacters else {
                return nil
            }
            let text = first | last << UInt64(8 * firstLength)
            guard let characters = Parts.packed(text, shift: UInt64(8 * (count + firstLength))) else { return nil }
            self.characters = characters
            digits = 8 - count
            number = EightDigits(values: (last ^ Parts.zeros) & ~0 << UInt64(8 * count)).number
        }

        private static let zeros: UInt64 = 0x3030_3030_3030_3030

        /// How many bytes there are through the last one that is no digit; `nil` where there are more than there may be. Of the bytes, so
        /// many of the highest bits are not used.
        @inline(always)
        private static func charactersCount(_ text: UInt64, unused: UInt64) -> Int? {
            let values = text ^ zeros
            // A value above 9 sets the highest bit of its byte.
            let other = ((values &+ 0x7676_7676_7676_7676) | values) & (0x8080_8080_8080_8080 &>> unused)
            guard other < 1 << UInt64(8 * maximumCharacters) else { return nil }
            return (67 &- (other << 3 | 7).leadingZeroBitCount) / 8
        }

        /// Those of the lowest bits, at most three bytes, in seven bits each; `nil` where one is the control character 0x7F, which plain
        /// text may hold.
        @inline(always)
        private static func packed(_ text: UInt64, shift: UInt64) -> UInt64? {
            let letters = text & ((1 &<< shift) &- 1)
            guard (letters &+ 0x01_0101) & 0x80_8080 == 0 else { return nil }
            return letters & 0x7F | (letters & 0x7F00) >> 1 | (letters & 0x7F_0000) >> 2
        }
    }
}
