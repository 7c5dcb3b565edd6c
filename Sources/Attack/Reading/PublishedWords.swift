/// The words and numbers of published files, as far as an attacker needs them; `nil` for anything else.
enum PublishedWords {
    /// So many digits a number has at most: sums of all figures of an update stay far below 2⁶³.
    private static let maximumDigits = 15

    /// A whole number in digits, with a minus or none.
    static func whole(_ text: String) -> Int64? { number(text, decimals: 0) }

    /// A number with exactly so many decimals behind a comma, in units of the last.
    static func number(_ text: String, decimals: Int) -> Int64? {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        guard parts.count == (decimals == 0 ? 1 : 2), decimals == 0 || parts[1].utf8.count == decimals else {
            return nil
        }
        let digits = parts[0].hasPrefix("-") ? parts[0].dropFirst() : parts[0]
        guard (1...maximumDigits - decimals).contains(digits.utf8.count), digits.utf8.allSatisfy(isDigit),
            parts.dropFirst().allSatisfy({ $0.utf8.allSatisfy(isDigit) })
        else { return nil }
        return Int64(parts.joined())
    }

    /// `2019` or `2020-tm-Q2`.
    static func isPeriode(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard bytes.count == 4 || bytes.count == 10, bytes.prefix(4).allSatisfy(isDigit) else { return false }
        return bytes.count == 4 || text.dropFirst(4).hasPrefix("-tm-Q") && (0x31...0x34).contains(bytes[9])
    }

    /// `GM0153`.
    static func isGemeente(_ text: String) -> Bool {
        text.utf8.count == 6 && text.hasPrefix("GM") && text.utf8.dropFirst(2).allSatisfy(isDigit)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
