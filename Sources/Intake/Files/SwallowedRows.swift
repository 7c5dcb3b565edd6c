import Contract
import Tabular

/// Tells a quoted field that holds whole rows from a cell: two quotes that mean something else, such as 'the same as above', take
/// everything between them out of the file without a trace (Rekenregels, R1.2).
struct SwallowedRows {
    /// So many cells of the field are dates.
    private static let leastDates = 2
    /// No date is shorter.
    private static let leastDateBytes = 8

    private let delimiter: UInt8
    /// As many as between the names of the header.
    private let leastDelimiters: Int
    private let encoding: TextEncoding
    private lazy var dates = DateReader()

    init(header: Header, encoding: TextEncoding) {
        delimiter = header.delimiter.rawValue
        leastDelimiters = header.columnCount - 1
        self.encoding = encoding
    }

    /// A field of fewer bytes holds no rows.
    static func leastBytes(in header: Header) -> Int {
        max(header.columnCount - 1 + leastDates * leastDateBytes, leastDates * leastDateBytes + 1)
    }

    /// Whether a line break stands in the field, at least as many delimiters as in the header, and at least two dates between
    /// delimiters or line ends. `bytes` are as they stand in the file, between the quotes.
    mutating func fill(_ bytes: Span<UInt8>) -> Bool {
        guard bytes.firstIndex(of: 0x0A) != nil || bytes.firstIndex(of: 0x0D) != nil else { return false }
        guard encoding == .windows1252 else { return holdsCells(bytes) }
        var text: [UInt8] = []
        _ = Windows1252.transcode(bytes.bytesCopy(), into: &text)
        return holdsCells(text.span)
    }

    private mutating func holdsCells(_ bytes: Span<UInt8>) -> Bool {
        var (delimiters, found, start) = (0, 0, 0)
        for index in bytes.indices {
            let byte = bytes[index]
            guard byte == delimiter || byte == 0x0A || byte == 0x0D else { continue }
            if byte == delimiter { delimiters += 1 }
            if found < SwallowedRows.leastDates, isDate(bytes, start..<index) { found += 1 }
            start = index + 1
        }
        if isDate(bytes, start..<bytes.count) { found += 1 }
        return delimiters >= leastDelimiters && found >= SwallowedRows.leastDates
    }

    private mutating func isDate(_ bytes: Span<UInt8>, _ cell: Range<Int>) -> Bool {
        guard cell.count >= SwallowedRows.leastDateBytes else { return false }
        let trimmed = bytes.trimmed(from: cell.lowerBound, to: cell.upperBound)
        return dates.dayNumber(bytes.extracting(trimmed)) != nil
    }
}
