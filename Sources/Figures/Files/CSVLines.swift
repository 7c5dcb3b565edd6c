import Tabular

/// The records of a text in the dialect of the program's own files, one after another.
struct CSVLines {
    struct Line {
        /// Physical line, from 1.
        let number: Int
        let fields: [String]
    }

    private var text: [UInt8]
    private var scanner: RecordScanner
    private var record = Record()

    /// A byte order mark may lack, and lines may end in LF: so a spreadsheet writes a file again.
    init(_ bytes: [UInt8]) {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        text = bytes
        scanner = RecordScanner(delimiter: .semicolon, start: bytes.starts(with: mark) ? mark.count : 0)
    }

    /// The next record; `nil` at the end.
    ///
    /// - Throws: `.notAsWritten` for quotes that are not those of RFC 4180 and for bytes that are not UTF-8.
    mutating func next() throws(FiguresFault) -> Line? {
        guard scan() else {
            if let before = scanner.linesBeforeOpenQuote { throw .notAsWritten(line: before + 1) }
            return nil
        }
        let number = record.linesBefore + 1
        guard !record.hasMalformedField, record.fieldCount <= Limits.columns else { throw .notAsWritten(line: number) }
        var fields: [String] = []
        for place in 0..<record.fieldCount {
            let bytes = text[Int(record[place].start)..<Int(record[place].end)]
            guard let field = String(validating: bytes, as: UTF8.self) else { throw .notAsWritten(line: number) }
            fields.append(field)
        }
        return Line(number: number, fields: fields)
    }

    private mutating func scan() -> Bool {
        var (found, scan) = (record, scanner)
        var span = text.mutableSpan
        let isFound = scan.next(in: &span, into: &found)
        (scanner, record) = (scan, found)
        return isFound
    }
}
