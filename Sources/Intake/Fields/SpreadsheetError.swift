import Contract

/// What a spreadsheet writes in a cell of which it knows no value. Rekenregels, R1.2.
///
/// The five that the rule names, and whatever has the same form: `#NAAM?`, `#DEEL/0!`, and the marks of a column that is too narrow.
enum SpreadsheetError {
    private static let withoutMark = ["#n/b", "#n/a"].map { Array($0.utf8) }

    /// Whether the cell, without the space around it, is `#N/B` or `#N/A`, or `#`, letters, digits, `/` or `_`, and then `!` or `?`, or
    /// nothing but two or more `#`; in any letter case.
    static func isOne(_ bytes: Span<UInt8>) -> Bool {
        guard bytes.count >= 2, bytes[0] == UInt8(ascii: "#") else { return false }
        if bytes[1] == UInt8(ascii: "#") { return isHashes(bytes) }
        for word in withoutMark where bytes.equalsIgnoringCase(word) { return true }
        let last = bytes[bytes.count - 1]
        guard bytes.count >= 3, last == UInt8(ascii: "!") || last == UInt8(ascii: "?") else { return false }
        for index in 1..<bytes.count - 1 where !isOfName(bytes[index]) { return false }
        return true
    }

    private static func isHashes(_ bytes: Span<UInt8>) -> Bool {
        for index in bytes.indices where bytes[index] != UInt8(ascii: "#") { return false }
        return true
    }

    private static func isOfName(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte.digitValue <= 9 || byte == UInt8(ascii: "/")
            || byte == UInt8(ascii: "_")
    }
}
