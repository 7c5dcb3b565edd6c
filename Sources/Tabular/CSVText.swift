/// Delimited text under construction (RFC 4180): UTF-8 bytes with quoting where needed.
package struct CSVText: Sendable {
    /// How records are written; quoting is the same in all: only where it is needed.
    package struct Dialect: Sendable {
        /// Between fields; one that stands in a field has it quoted.
        package let delimiter: Delimiter
        /// Behind every record, the last one included.
        package let lineEnd: [UInt8]
        /// Whether EF BB BF stands in front, so that a spreadsheet takes the text for UTF-8.
        package let startsWithByteOrderMark: Bool
        /// Makes text harmless that a spreadsheet would run as a formula.
        package let guardsFormulas: Bool

        /// What a Dutch Excel opens by double click and `read.csv2` reads (Rekenregels, R5).
        package static let dutchSpreadsheet = Dialect(
            delimiter: .semicolon, lineEnd: [0x0D, 0x0A], startsWithByteOrderMark: true, guardsFormulas: true)
    }

    /// What was added and not yet drained.
    package private(set) var bytes: [UInt8] = []
    private let dialect: Dialect

    /// Holds nothing yet but the byte order mark, in a dialect that has one.
    package init(_ dialect: Dialect) {
        self.dialect = dialect
        if dialect.startsWithByteOrderMark { bytes = [0xEF, 0xBB, 0xBF] }
    }

    /// Adds one record.
    package mutating func append(_ fields: [String]) {
        for (index, field) in fields.enumerated() {
            if index > 0 { bytes.append(dialect.delimiter.rawValue) }
            append(field: field)
        }
        bytes.append(contentsOf: dialect.lineEnd)
    }

    /// What was added since the last time, to be written away.
    package mutating func drain() -> [UInt8] {
        var drained: [UInt8] = []
        swap(&drained, &bytes)
        bytes.reserveCapacity(drained.count)
        return drained
    }

    private mutating func append(field: String) {
        let isFormula = dialect.guardsFormulas && CSVText.startsFormula(field)
        let mustQuote = field.utf8.contains {
            $0 == dialect.delimiter.rawValue || $0 == Mark.quote || $0 == Mark.lineFeed || $0 == Mark.carriageReturn
        }
        if mustQuote { bytes.append(Mark.quote) }
        if isFormula { bytes.append(UInt8(ascii: "'")) }
        for byte in field.utf8 {
            if byte == Mark.quote { bytes.append(Mark.quote) }
            bytes.append(byte)
        }
        if mustQuote { bytes.append(Mark.quote) }
    }

    /// Whether a spreadsheet would take the text for a formula; a negative number is none (Rekenregels, R5).
    private static func startsFormula(_ field: String) -> Bool {
        switch field.utf8.first {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "@"), 0x09, 0x0D, 0x0A: true
        case UInt8(ascii: "-"): !isNegativeNumber(field)
        default: false
        }
    }

    private static func isNegativeNumber(_ field: String) -> Bool {
        let parts = field.utf8.dropFirst().split(
            separator: UInt8(ascii: ","), maxSplits: 1, omittingEmptySubsequences: false)
        return parts.allSatisfy { part in !part.isEmpty && part.allSatisfy { (48...57).contains($0) } }
    }
}
