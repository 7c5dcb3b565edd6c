extension Regelschrijver {
    mutating func writeNummer(_ number: Int) {
        switch vorm.nummer {
        case .cijfers(let count): append(number, digits: count)
        case .streepjes:
            bytes.append(contentsOf: "2020-".utf8)
            append(number / 1000, digits: 6)
            bytes.append(UInt8(ascii: "-"))
            append(number % 1000, digits: 3)
        case .uuid: writeUUID(of: number, part: isDeclaratie ? 11 : 12)
        }
    }

    mutating func writeJeugdige(_ number: Int) {
        switch vorm.jeugdige {
        case .kort:
            bytes.append(UInt8(ascii: "J"))
            append(number, digits: 7)
        case .streepje:
            bytes.append(contentsOf: "JEUGD-".utf8)
            append(number, digits: 9)
        case .hex(let count):
            for part in 0..<(count / 16) { writeHex(Wereld.mix(number, 13 &+ part << 40), digits: 16) }
        case .uuid: writeUUID(of: number, part: 13)
        case .bsn: writeBsn(number)
        }
    }

    /// A whole number, with leading zeros up to so many digits.
    mutating func append(_ number: Int, digits: Int = 1) {
        var (divisor, count) = (1, 1)
        while count < digits || number / divisor >= 10 {
            divisor &*= 10
            count &+= 1
        }
        while divisor > 0 {
            bytes.append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: number / divisor % 10))
            divisor /= 10
        }
    }

    /// A bsn that passes the elfproef: seven digits of the number, one that leaves a last digit possible, and that last digit.
    private mutating func writeBsn(_ number: Int) {
        var (rest, sum, digits) = (9_999_999 - number, 0, 0)
        for weight in 3...9 {
            sum += rest % 10 * weight
            rest /= 10
        }
        // The eighth digit weighs 2, so with 1 in place of 0 a sum of 10 becomes 1.
        if sum % 11 == 10 { (digits, sum) = (1, sum + 2) }
        append(9_999_999 - number, digits: 7)
        append(digits)
        append(sum % 11)
    }

    private mutating func writeUUID(of number: Int, part: Int) {
        let (high, low) = (Wereld.mix(number, part), Wereld.mix(number, part &+ 1 << 40))
        writeHex(high >> 32, digits: 8)
        bytes.append(UInt8(ascii: "-"))
        writeHex(high >> 16, digits: 4)
        bytes.append(UInt8(ascii: "-"))
        writeHex(high & 0x0FFF | 0x4000, digits: 4)
        bytes.append(UInt8(ascii: "-"))
        writeHex(low >> 48 & 0x3FFF | 0x8000, digits: 4)
        bytes.append(UInt8(ascii: "-"))
        writeHex(low, digits: 12)
    }

    private mutating func writeHex(_ word: UInt64, digits: Int) {
        for digit in stride(from: digits &- 1, through: 0, by: -1) {
            let value = UInt8(truncatingIfNeeded: word >> UInt64(4 &* digit) & 15)
            bytes.append(value < 10 ? UInt8(ascii: "0") &+ value : UInt8(ascii: "a") &+ value &- 10)
        }
    }
}
