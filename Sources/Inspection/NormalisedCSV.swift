package import Tabular

/// Delimited text in one form: UTF-8 without a byte order mark, comma, LF, quotes only where needed. What the cells hold does
/// not change, the space around them included; normalising it again gives the same bytes.
package struct NormalisedCSV: Sendable {
    /// Why a record can't be written.
    package enum Flaw: Equatable, Sendable {
        case textAfterQuote
        /// A byte that is no character in Windows-1252.
        case undefinedByte
        case tooManyFields
    }

    /// What is to be written next.
    package private(set) var bytes: [UInt8] = []
    private var isFirst = true

    /// Nothing yet.
    package init() {}

    /// What keeps a record from being written exactly.
    package static func flaw(of record: borrowing Record, _ bytes: Span<UInt8>, encoding: TextEncoding) -> Flaw? {
        if record.fieldCount > Limits.columns { return .tooManyFields }
        if record.hasMalformedField { return .textAfterQuote }
        guard encoding == .windows1252 else { return nil }
        for index in 0..<record.fieldCount {
            let field = bytes.extracting(Int(record[index].start)..<Int(record[index].end))
            if field.firstIndex(of: Windows1252.undefinedMarker) != nil { return .undefinedByte }
        }
        return nil
    }

    /// Adds a record that has no flaw and is not blank.
    package mutating func append(_ record: borrowing Record, _ source: Span<UInt8>) {
        for index in 0..<record.fieldCount {
            if index > 0 { bytes.append(Delimiter.comma.rawValue) }
            append(source.extracting(Int(record[index].start)..<Int(record[index].end)))
        }
        bytes.append(0x0A)
    }

    /// Gives up what was made so far, to be written; the memory is kept.
    package mutating func clear() {
        bytes.removeAll(keepingCapacity: true)
    }

    private mutating func append(_ field: Span<UInt8>) {
        let quote = UInt8(ascii: "\"")
        // A cell that starts with a byte order mark would lose it at the start of a file.
        let startsWithMark = isFirst && field.count >= 3 && field[0] == 0xEF && field[1] == 0xBB && field[2] == 0xBF
        isFirst = false
        var mustQuote = startsWithMark
        for index in field.indices {
            let byte = field[index]
            if byte == Delimiter.comma.rawValue || byte == quote || byte == 0x0A || byte == 0x0D { mustQuote = true }
        }
        if mustQuote { bytes.append(quote) }
        for index in field.indices {
            if field[index] == quote { bytes.append(quote) }
            bytes.append(field[index])
        }
        if mustQuote { bytes.append(quote) }
    }
}
