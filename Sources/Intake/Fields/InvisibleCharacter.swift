/// The characters that nobody sees in a key: Unicode's Cf, Zl and Zp, and every space (Zs) but U+0020. Rekenregels, R1.3.
enum InvisibleCharacter {
    /// Of the Unicode standard, version 16, in order; ranges of more than one category are joined where they meet.
    static let ranges: [ClosedRange<UInt32>] = [
        0xA0...0xA0, 0xAD...0xAD, 0x600...0x605, 0x61C...0x61C, 0x6DD...0x6DD, 0x70F...0x70F, 0x890...0x891,
        0x8E2...0x8E2,
        0x1680...0x1680, 0x180E...0x180E, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x2064, 0x2066...0x206F,
        0x3000...0x3000, 0xFEFF...0xFEFF, 0xFFF9...0xFFFB, 0x110BD...0x110BD, 0x110CD...0x110CD, 0x13430...0x1343F,
        0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0001...0xE0001, 0xE0020...0xE007F,
    ]

    /// Whether one stands in this text, which is well-formed UTF-8.
    static func isIn(_ bytes: Span<UInt8>) -> Bool {
        var index = 0
        while index < bytes.count {
            let first = bytes[index]
            guard first >= 0xC2 else {
                index += 1
                continue
            }
            let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
            guard index + length <= bytes.count else { return false }
            var scalar = UInt32(first) & (0x7F >> UInt32(length))
            for place in index + 1..<index + length { scalar = scalar << 6 | UInt32(bytes[place] & 0x3F) }
            if isOne(scalar) { return true }
            index += length
        }
        return false
    }

    static func isOne(_ scalar: UInt32) -> Bool {
        for range in ranges where scalar <= range.upperBound { return scalar >= range.lowerBound }
        return false
    }
}
