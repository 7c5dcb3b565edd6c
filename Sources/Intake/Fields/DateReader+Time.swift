import Jeugdhulp

/// A time of day without a zone: `H:MM` or `HH:MM`, then optionally `:SS`, then optionally `.` and 1 to 9 digits, which are dropped.
extension DateReader {
    /// The second of the day; `nil` for any other text.
    static func secondOfDay(_ bytes: Span<UInt8>, from start: Int = 0) -> UInt32? {
        let colon = UInt8(ascii: ":")
        let minuteStart = start + (start + 1 < bytes.count && bytes[start + 1] == colon ? 2 : 3)
        guard let hour = number(bytes, start..<minuteStart - 1, below: 24),
            let minute = number(bytes, minuteStart..<minuteStart + 2, below: 60), bytes[minuteStart - 1] == colon
        else { return nil }
        let minutes = UInt32(hour * 60 + minute)
        let minuteEnd = minuteStart + 2
        if minuteEnd == bytes.count { return minutes * 60 }
        guard bytes[minuteEnd] == colon, let second = number(bytes, minuteEnd + 1..<minuteEnd + 3, below: 60) else {
            return nil
        }
        return isFraction(bytes, from: minuteEnd + 3) ? minutes * 60 + UInt32(second) : nil
    }

    private static func number(_ bytes: Span<UInt8>, _ range: Range<Int>, below limit: Int) -> Int? {
        guard range.upperBound <= bytes.count else { return nil }
        let number = bytes.number(range.lowerBound, range.count)
        return number >= 0 && number < limit ? number : nil
    }

    private static func isFraction(_ bytes: Span<UInt8>, from start: Int) -> Bool {
        if start == bytes.count { return true }
        let length = bytes.count - start - 1
        return bytes[start] == UInt8(ascii: ".") && (1...9).contains(length) && bytes.number(start + 1, length) >= 0
    }

    /// The same of a text of eight bytes, the first one lowest, in the form `15:40:00`; `nil` for any other.
    @inline(always)
    static func usualSecondOfDay(_ text: UInt64) -> UInt32? {
        let colons: UInt64 = 0x0000_3A00_003A_0000
        guard text & 0x0000_FF00_00FF_0000 == colons,
            // Both become a zero: `15:40:00` is then the number 15 040 000.
            let number = EightDigits(text ^ 0x0000_0A00_000A_0000)?.number
        else { return nil }
        let (hour, minute, second) = (number / 1_000_000, number / 1000 % 1000, number % 1000)
        guard hour < 24, minute < 60, second < 60 else { return nil }
        return UInt32(truncatingIfNeeded: (hour * 60 + minute) * 60 + second)
    }
}

extension Span<UInt8> {
    /// The number in a run of digits, or −1 when something else stands there.
    @inline(always)
    func number(_ start: Int, _ length: Int) -> Int {
        var number = 0
        for index in start..<start &+ length {
            let digit = self[index].digitValue
            guard digit <= 9 else { return -1 }
            number = number &* 10 &+ Int(digit)
        }
        return number
    }
}
