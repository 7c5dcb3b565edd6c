extension PackedName {
    /// The bytes of a name that stands in its bits, in each form the other way round; none of no name, and of one in a table.
    static func bytes(of bits: UInt64) -> [UInt8] {
        switch bits >> 62 {
        case 1: NumberedName.bytes(of: bits)
        case 2: textBytes(of: bits)
        case 3: []
        default: bits >> 61 == 1 ? longDigitsBytes(of: bits) : asciiBytes(of: bits)
        }
    }

    /// The number in so many digits.
    static func digits(_ number: UInt64, count: Int) -> [UInt8] {
        var bytes = [UInt8](repeating: UInt8(ascii: "0"), count: count)
        var rest = number
        for place in bytes.indices.reversed() {
            bytes[place] += UInt8(rest % 10)
            rest /= 10
        }
        return bytes
    }

    private static func longDigitsBytes(of bits: UInt64) -> [UInt8] {
        digits(bits & (1 << 57 - 1), count: Int(bits >> 57 & 7) + 12)
    }

    private static func asciiBytes(of bits: UInt64) -> [UInt8] {
        var bytes: [UInt8] = []
        var rest = bits
        while rest != 0 {
            bytes.append(UInt8(rest & 0x7F))
            rest >>= 7
        }
        return bytes
    }

    private static func textBytes(of bits: UInt64) -> [UInt8] {
        let characters: [UInt8] = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-".utf8)
        var bytes: [UInt8] = []
        var rest = bits & (1 << 62 - 1)
        while rest != 0 {
            bytes.append(characters[Int(rest & 63) - 1])
            rest >>= 6
        }
        return bytes.reversed()
    }
}

extension NumberedName {
    /// The bytes of the name with these bits.
    static func bytes(of bits: UInt64) -> [UInt8] {
        var bytes: [UInt8] = []
        var characters = bits >> numberBits & 0x1F_FFFF
        while characters != 0 {
            bytes.append(UInt8(characters & 0x7F))
            characters >>= 7
        }
        return bytes + PackedName.digits(number(bits), count: Int(bits >> 58 & 15))
    }
}
