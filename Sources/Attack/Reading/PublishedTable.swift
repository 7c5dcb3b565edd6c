import Tabular

/// A published CSV file as text, by names of columns. It is read by itself, so that no fault of what wrote it can hide in the reading.
struct PublishedTable {
    struct Line {
        /// Physical line, from 1.
        let number: Int
        let fields: [String]
    }

    /// More lines than this no published file has; it bounds time and memory.
    static let maximumLines = 500_000

    let path: String
    let columns: [String]
    let lines: [Line]

    init(_ bytes: [UInt8], path: String, needs needed: [String]) throws(AttackFault) {
        self.path = path
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        var text = bytes
        var scanner = RecordScanner(delimiter: .semicolon, start: bytes.starts(with: mark) ? mark.count : 0)
        var record = Record()
        var header: [String]?
        var lines: [Line] = []
        while true {
            var span = text.mutableSpan
            guard scanner.next(in: &span, into: &record) else { break }
            let number = record.linesBefore + 1
            guard !record.hasMalformedField, record.fieldCount <= Limits.columns else {
                throw .notAsPublished(path: path, line: number)
            }
            var fields: [String] = []
            for place in 0..<record.fieldCount {
                let range = Int(record[place].start)..<Int(record[place].end)
                guard let field = String(validating: text[range], as: UTF8.self) else {
                    throw .notAsPublished(path: path, line: number)
                }
                fields.append(field)
            }
            guard let columns = header else {
                header = fields
                continue
            }
            guard fields.count == columns.count else { throw .notAsPublished(path: path, line: number) }
            guard lines.count < PublishedTable.maximumLines else {
                throw .tooManyLines(path: path, limit: PublishedTable.maximumLines)
            }
            lines.append(Line(number: number, fields: fields))
        }
        if let before = scanner.linesBeforeOpenQuote { throw .notAsPublished(path: path, line: before + 1) }
        columns = header ?? []
        self.lines = lines
        guard Set(columns).count == columns.count else { throw .notAsPublished(path: path, line: 1) }
        let missing = needed.filter { !columns.contains($0) }
        guard missing.isEmpty else { throw .missingColumns(path: path, missing) }
    }

    /// The place of a column; `nil` where there is none.
    func place(_ column: String) -> Int? { columns.firstIndex(of: column) }

    /// What is thrown for a line that is not as it is published.
    func fault(_ line: Line) -> AttackFault { .notAsPublished(path: path, line: line.number) }
}
