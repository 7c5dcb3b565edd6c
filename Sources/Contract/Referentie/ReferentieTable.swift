import Faults
import Tabular

/// A file in `referentie/`, whole in memory: its rows as text by column.
struct ReferentieTable {
    struct Row {
        let line: Int
        fileprivate let fields: [String]
        fileprivate let places: [String: Int]

        /// The trimmed text of a column; empty for an optional column that is not there.
        subscript(kolom: String) -> String { places[kolom].map { fields[$0] } ?? "" }
    }

    let path: String
    let rows: [Row]

    /// Reads `bytes`, the content of `path`. Lines that can't be read are among the faults and not among the rows.
    ///
    /// - Throws: what makes the file as a whole unreadable.
    init(
        path: String, bytes: [UInt8], required: [String], optional: [String] = [], _ faults: inout FaultList
    ) throws(Fout) {
        let text = try ReferentieTable.utf8(bytes, path: path)
        let search = HeaderSearch(text) { header in
            let names = Set(header.names.map { String(decoding: $0, as: UTF8.self).lowercased() })
            return required.filter { !names.contains($0) }
        }
        guard search.fitting.count == 1, let delimiter = search.fitting.first?.delimiter else {
            throw Fout(
                Plaats(path),
                search.fitting.isEmpty
                    ? .referentieColumnsMissing(search.nearest?.missing ?? required, required: required)
                    : .referentieDelimitersFit(required: required))
        }
        self.path = path
        rows = try ReferentieTable.rows(
            text, delimiter: delimiter, path: path, kolommen: required + optional, &faults)
    }

    /// A fault at a row of this table.
    func fout(_ row: Row, _ kolom: String?, _ fault: Fault) -> Fout {
        Fout(Plaats(path, line: row.line, kolom: kolom), fault)
    }

    private static func utf8(_ bytes: [UInt8], path: String) throws(Fout) -> [UInt8] {
        var survey = EncodingSurvey()
        survey.feed(bytes.span)
        switch survey.verdict() {
        case .encoding(.utf8):
            return bytes
        case .encoding(.windows1252):
            var text: [UInt8] = []
            if !Windows1252.transcode(bytes, into: &text) { return text }
        case .mixture:
            break
        }
        throw Fout(Plaats(path), .referentieUnknownEncoding)
    }

    private static func rows(
        _ text: [UInt8], delimiter: Delimiter, path: String, kolommen: [String], _ faults: inout FaultList
    ) throws(Fout) -> [Row] {
        var lines = LineReader(text, delimiter: delimiter)
        let names = (lines.next()?.fields ?? []).map { $0.lowercased() }
        if let double = kolommen.first(where: { naam in names.count { $0 == naam } > 1 }) {
            throw Fout(Plaats(path, kolom: double), .referentieColumnTwice)
        }
        let places = Dictionary(
            uniqueKeysWithValues: kolommen.compactMap { naam in names.firstIndex(of: naam).map { (naam, $0) } })
        var rows: [Row] = []
        while let line = lines.next() {
            if let fault = fault(in: line, fieldCount: names.count) {
                faults.note(Fout(Plaats(path, line: line.number), fault))
            } else {
                rows.append(Row(line: line.number, fields: line.fields, places: places))
            }
        }
        if let open = lines.openQuoteLine {
            faults.note(Fout(Plaats(path, line: open), .referentieOpenQuote))
        }
        return rows
    }

    /// What is wrong with a line, whatever its columns.
    private static func fault(in line: LineReader.Line, fieldCount: Int) -> Fault? {
        if line.isMalformed { return .referentieTextAfterQuote }
        guard line.fields.count == fieldCount else {
            return .referentieFieldCount(line.fields.count, expected: fieldCount)
        }
        guard line.fields.contains(where: { $0.utf8.starts(with: Referentie.Files.exampleMark.utf8) }) else {
            return nil
        }
        return .referentieExampleLine
    }
}

/// The records of a text that are not blank, their fields trimmed.
private struct LineReader {
    struct Line {
        /// Physical line, from 1.
        let number: Int
        let fields: [String]
        let isMalformed: Bool
    }

    private var text: [UInt8]
    private var scanner: RecordScanner
    private var record = Record()

    init(_ text: [UInt8], delimiter: Delimiter) {
        self.text = text
        scanner = RecordScanner(delimiter: delimiter, start: text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    }

    /// The line of a quote that never closes, once that is found.
    var openQuoteLine: Int? { scanner.linesBeforeOpenQuote.map { $0 + 1 } }

    mutating func next() -> Line? {
        while scanRecord() {
            let bytes = text.span
            let fields = (0..<min(record.fieldCount, Limits.columns)).map { index in
                bytes.extracting(bytes.trimmed(from: Int(record[index].start), to: Int(record[index].end))).text()
            }
            guard fields.contains(where: { !$0.isEmpty }) else { continue }
            return Line(number: record.linesBefore + 1, fields: fields, isMalformed: record.hasMalformedField)
        }
        return nil
    }

    private mutating func scanRecord() -> Bool {
        var found = record
        var scan = scanner
        var span = text.mutableSpan
        let isFound = scan.next(in: &span, into: &found)
        scanner = scan
        record = found
        return isFound
    }
}
