/// The way back: what a name was written as.
extension PackedName {
    /// The bytes of a name that stands in its bits; `nil` for one that stands in a table.
    static func bytes(of bits: UInt64) -> [UInt8]? {
        switch bits >> 62 {
        case 0: bits >> 61 == 1 ? digits(bits & (1 << 57 - 1), count: Int(bits >> 57 & 7) + 12) : ascii(bits)
        case 1:
            ascii(bits >> NumberedName.numberBits & (1 << 21 - 1))
                + digits(NumberedName.number(bits), count: Int(bits >> 58 & 15))
        case 2: text(bits & (1 << 62 - 1))
        default: nil
        }
    }

    /// Seven bits a character, the first one lowest.
    private static func ascii(_ bits: UInt64) -> [UInt8] {
        var (rest, bytes): (UInt64, [UInt8]) = (bits, [])
        while rest != 0 {
            bytes.append(UInt8(truncatingIfNeeded: rest & 0x7F))
            rest >>= 7
        }
        return bytes
    }

    /// With zeros in front.
    private static func digits(_ value: UInt64, count: Int) -> [UInt8] {
        var (rest, bytes): (UInt64, [UInt8]) = (value, [])
        for _ in 0..<count {
            bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
            rest /= 10
        }
        return bytes.reversed()
    }

    /// Six bits a character, the last one lowest.
    private static func text(_ bits: UInt64) -> [UInt8] {
        var (rest, bytes): (UInt64, [UInt8]) = (bits, [])
        while rest != 0 {
            bytes.append(character(UInt8(truncatingIfNeeded: rest & 0x3F)))
            rest >>= 6
        }
        return bytes.reversed()
    }

    private static func character(_ code: UInt8) -> UInt8 {
        switch code {
        case 1...10: UInt8(ascii: "0") + code - 1
        case 11...36: UInt8(ascii: "A") + code - 11
        case 37...62: UInt8(ascii: "a") + code - 37
        default: UInt8(ascii: "-")
        }
    }
}
