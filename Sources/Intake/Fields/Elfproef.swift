/// The check on a burgerservicenummer: nine digits, weights 9 8 7 6 5 4 3 2 −1, sum divisible by 11; 000000000 passes the sum and
/// is refused (Rekenregels, R1.3; iJw 3.2, CS002).
enum Elfproef {
    /// Whether a number of at most nine digits is a bsn.
    @inline(always)
    static func passes(_ number: UInt64) -> Bool {
        var rest = number / 10
        var sum = 0 &- Int(truncatingIfNeeded: number % 10)
        for weight in 2...9 {
            sum &+= weight &* Int(truncatingIfNeeded: rest % 10)
            rest /= 10
        }
        return number > 0 && sum % 11 == 0
    }

    /// The nine digits, with the leading zeros that a spreadsheet dropped put back; `nil` when it is no bsn.
    static func digits(_ bytes: Span<UInt8>) -> InlineArray<9, UInt8>? {
        let count = bytes.count
        guard count >= 1, count <= 9 else { return nil }
        var digits = InlineArray<9, UInt8>(repeating: UInt8(ascii: "0"))
        var sum = 0
        var holdsOther = false
        for index in 0..<count {
            let place = 9 - count + index
            let digit = bytes[index].digitValue
            guard digit <= 9 else { return nil }
            digits[place] = bytes[index]
            if digit != 0 { holdsOther = true }
            sum += place == 8 ? -Int(digit) : (9 - place) * Int(digit)
        }
        return holdsOther && sum % 11 == 0 ? digits : nil
    }
}
