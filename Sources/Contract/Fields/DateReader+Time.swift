/// A time of day without a zone: `H:MM` or `HH:MM`, then optionally `:SS`, then optionally `.` and 1 to 9 digits, which are dropped.
extension DateReader {
    /// The second of the day; `nil` for any other text.
    package static func secondOfDay(_ bytes: Span<UInt8>, from start: Int = 0) -> UInt32? {
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
