import Tabular

/// A jeugdige or a record number (`indicatienummer`, `declaratienummer`) as 64 bits, so that two rows have the same bits exactly
/// when they have the same name.
///
/// Names of at most three characters and then a number, of up to 8 visible ASCII characters and spaces, of up to 17 digits, and of up to
/// 10 letters, digits and hyphens, fit as they are. Any other is kept once in a table and stands here as its place in it. No name has
/// the bits 0.
enum PackedName {
    private static let longDigitsTag: UInt64 = 1 << 61
    private static let numberedTag: UInt64 = 1 << 62
    private static let textTag: UInt64 = 2 << 62
    private static let tableTag: UInt64 = 3 << 62

    /// The bits of the name `0`.
    static let zero = numberedTag | 1 << 58

    /// The bits of a name that needs no table, else `nil`; of an empty one 0.
    static func packed(_ bytes: Span<UInt8>) -> UInt64? {
        if let name = NumberedName(bytes) { return numberedTag | name.bits }
        let count = bytes.count
        if count <= 8 { return packedASCII(bytes.word(at: 0, count: count), length: count) }
        return count <= 17 ? packedDigits(bytes) ?? packedText(bytes) : nil
    }

    /// The same for a field of plain text that is not empty, read eight bytes at a time; `nil` for any but the usual ones, and for
    /// whatever may be no key: a word that means nothing, a spreadsheet's error, a formula, an apostrophe in front, a rounded number.
    @inline(always)
    static func usual(_ text: PlainText, _ field: Cell) -> UInt64? {
        let length = field.length
        if length <= 8 {
            let word = text.word(of: field)
            if let name = NumberedName(word, length: length) {
                return name.isPlainKey ? numberedTag | name.bits : nil
            }
            return length > 0 && isUsualText(word) ? packedASCII(word, length: length) : nil
        }
        guard length <= 16 else { return nil }
        let before = UInt64(truncatingIfNeeded: 16 &- length) &* 8
        let first = text.word(from: field.start)
        let last = text.word(from: field.end &- 8)
        if length <= 11 {
            return NumberedName((first &<< before) &>> before, firstLength: length &- 8, last: last).flatMap {
                $0.isPlainKey ? numberedTag | $0.bits : nil
            }
        }
        // The digits before the last eight, moved to the end of eight with zeros before them.
        let zeros: UInt64 = 0x3030_3030_3030_3030
        guard let high = EightDigits(((first ^ zeros) &<< before) ^ zeros)?.number,
            let low = EightDigits(last)?.number
        else { return nil }
        return longDigits(high &* 100_000_000 &+ low, length: length)
    }

    /// Whether a cell of at least nine bytes of visible ASCII can be no formula, no apostrophe in front, no spreadsheet's error and no rounded
    /// number, in which a plus stands before the last two or three digits.
    static func mayBeLongKey(_ text: PlainText, _ cell: Cell) -> Bool {
        guard cell.length >= 9 else { return false }
        let first = text.byte(at: cell.start)
        let plus = UInt8(ascii: "+")
        return (first.digitValue <= 9 || (first | 0x20) &- UInt8(ascii: "a") < 26)
            && text.byte(at: cell.end &- 3) != plus && text.byte(at: cell.end &- 4) != plus
    }

    /// Whether the control character 0x7F stands in a cell of visible ASCII.
    static func holdsDelete(_ text: PlainText, _ cell: Cell) -> Bool {
        var (start, found): (Int, UInt64) = (cell.start, 0)
        while start < cell.end {
            found |= text.word(of: Cell(start: start, end: cell.end)) &+ 0x0101_0101_0101_0101
            start &+= 8
        }
        return found & 0x8080_8080_8080_8080 != 0
    }

    /// Whether the first byte is a letter or digit, some byte a digit and none a plus. So it is no word for nothing and no spreadsheet's error,
    /// which hold no digit or start with `#`, and no rounded number, which holds a plus.
    private static func isUsualText(_ text: UInt64) -> Bool {
        var rest = text
        var holdsDigit = false
        while rest != 0 {
            let byte = UInt8(truncatingIfNeeded: rest)
            if byte == UInt8(ascii: "+") { return false }
            holdsDigit = holdsDigit || byte.digitValue <= 9
            rest >>= 8
        }
        let first = UInt8(truncatingIfNeeded: text)
        return holdsDigit && (first.digitValue <= 9 || (first | 0x20) &- UInt8(ascii: "a") < 26)
    }

    /// Seven bits a character; none is 0, so the length needs no place.
    @inline(always)
    private static func packedASCII(_ text: UInt64, length: Int) -> UInt64? {
        // Bytes above 0x7E, then those of which neither bit 5 nor bit 6 is set: below 0x20.
        let used: UInt64 = 0x4040_4040_4040_4040 & ~(~0 << UInt64(truncatingIfNeeded: 8 &* length))
        guard (text | (text &+ 0x0101_0101_0101_0101)) & 0x8080_8080_8080_8080 == 0, (text | text << 1) & used == used
        else { return nil }
        let pairs = text & 0x007F_007F_007F_007F | (text & 0x7F00_7F00_7F00_7F00) >> 1
        let fours = pairs & 0x0000_3FFF_0000_3FFF | (pairs & 0x3FFF_0000_3FFF_0000) >> 2
        return fours & 0x0FFF_FFFF | (fours & 0x0FFF_FFFF_0000_0000) >> 4
    }

    /// How many digits a usual name of so many bytes ends in, when they are the number in its bits, and those bits without it; `nil` of one
    /// that is no number behind at most three characters.
    static func form(of bits: UInt64, length: Int) -> (digits: Int, base: UInt64)? {
        if bits >> 62 == numberedTag >> 62 {
            return (Int(bits >> 58 & 15), bits & ~0 << NumberedName.numberBits)
        }
        guard bits >> 61 == longDigitsTag >> 61 else { return nil }
        return (length, longDigits(0, length: length))
    }

    /// The number of a name of so many digits, at most 11, and nothing else; `nil` of any other.
    @inline(always)
    static func number(_ bits: UInt64, digits: UInt64) -> UInt64? {
        NumberedName.number(bits ^ numberedTag, digits: digits)
    }

    /// 12 to 17 digits: their number in 3 bits, their value in 57.
    @inline(always)
    private static func longDigits(_ value: UInt64, length: Int) -> UInt64 {
        longDigitsTag | UInt64(truncatingIfNeeded: length &- 12) << 57 | value
    }

    /// Whether the lowest 37 bits are a number in which names differ that are otherwise the same, as do those of no name at all.
    @inline(always)
    static func holdsNumber(_ bits: UInt64) -> Bool { bits & numberedTag != 0 || bits == 0 }

    static func tabled(_ number: UInt32) -> UInt64 { tableTag | UInt64(number) }

    /// The place in the table, or `nil` for a name that stands in its bits.
    static func tablePlace(_ bits: UInt64) -> UInt32? {
        bits >> 62 == 3 ? UInt32(truncatingIfNeeded: bits) : nil
    }

    private static func packedDigits(_ bytes: Span<UInt8>) -> UInt64? {
        var value: UInt64 = 0
        for index in bytes.indices {
            let digit = bytes[index].digitValue
            guard digit <= 9 else { return nil }
            value = value &* 10 &+ UInt64(digit)
        }
        return bytes.count >= 12 ? longDigits(value, length: bytes.count) : nil
    }

    /// Six bits a character, from 1 to 63; no character is 0, so the length needs no place.
    private static func packedText(_ bytes: Span<UInt8>) -> UInt64? {
        guard bytes.count <= 10 else { return nil }
        var value: UInt64 = 0
        for index in bytes.indices {
            let code = codes[Int(bytes[index])]
            guard code != 0 else { return nil }
            value = value << 6 | UInt64(code)
        }
        return textTag | value
    }

    /// By character: digits 1–10, capitals 11–36, small letters 37–62, the hyphen 63; 0 for any other.
    private static let codes: InlineArray<256, UInt8> = [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 63, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0, 0, 0, 0, 0, 0,
        0, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 0, 0,
        0, 0, 0,
        0, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 0, 0,
        0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ]
}
