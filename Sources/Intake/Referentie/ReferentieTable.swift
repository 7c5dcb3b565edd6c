import Tabular
import Wording

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

    /// Reads `bytes`, the content of `path`.
    init(path: String, bytes: [UInt8], required: [String], optional: [String] = []) throws(Fout) {
        let text = try ReferentieTable.utf8(bytes, path: path)
        let fitting = Delimiter.allCases.filter { delimiter in
            var lines = LineReader(text, delimiter: delimiter)
            let names = lines.next().map { $0.fields.map { $0.lowercased() } } ?? []
            return required.allSatisfy(names.contains)
        }
        guard fitting.count == 1, let delimiter = fitting.first else {
            throw ReferentieTable.fout(
                path, line: nil, kolom: nil,
                fitting.isEmpty ? "een verplichte kolom ontbreekt" : "de kop past bij meer dan één scheidingsteken",
                "een kop met de kolommen " + required.joined(separator: ";"))
        }
        self.path = path
        rows = try ReferentieTable.rows(text, delimiter: delimiter, path: path, kolommen: required + optional)
    }

    /// A fault at a row of this table.
    func fout(_ row: Row, _ kolom: String?, gevonden: String, verwacht: String) -> Fout {
        ReferentieTable.fout(path, line: row.line, kolom: kolom, gevonden, verwacht)
    }

    private static func fout(
        _ path: String, line: Int?, kolom: String?, _ gevonden: String, _ verwacht: String
    ) -> Fout {
        Fout(
            .instellingOnjuist, Plaats(path, line: line, kolom: kolom), code: "REF-001", gevonden: gevonden,
            verwacht: verwacht)
    }

    private static func utf8(_ bytes: [UInt8], path: String) throws(Fout) -> [UInt8] {
        var survey = EncodingSurvey()
        survey.feed(bytes.span)
        switch survey.verdict() {
        case .encoding(.utf8):
            return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        case .encoding(.windows1252):
            var text: [UInt8] = []
            if !Windows1252.transcode(bytes, into: &text) { return text }
        case .mixture:
            break
        }
        throw fout(path, line: nil, kolom: nil, "tekst die geen UTF-8 en geen Windows-1252 is", "UTF-8 of Windows-1252")
    }

    private static func rows(
        _ text: [UInt8], delimiter: Delimiter, path: String, kolommen: [String]
    ) throws(Fout) -> [Row] {
        var lines = LineReader(text, delimiter: delimiter)
        let names = (lines.next()?.fields ?? []).map { $0.lowercased() }
        if let double = kolommen.first(where: { naam in names.count { $0 == naam } > 1 }) {
            throw fout(path, line: nil, kolom: double, "deze kolom staat twee keer in de kop", "elke kolom één keer")
        }
        let places = Dictionary(
            uniqueKeysWithValues: kolommen.compactMap { naam in names.firstIndex(of: naam).map { (naam, $0) } })
        var rows: [Row] = []
        while let line = lines.next() {
            if line.isMalformed {
                throw fout(
                    path, line: line.number, kolom: nil, "tekst na een sluitend aanhalingsteken",
                    "velden volgens RFC 4180")
            }
            guard line.fields.count == names.count else {
                throw fout(
                    path, line: line.number, kolom: nil, Plural.counted(line.fields.count, "veld", "velden"),
                    Plural.counted(names.count, "veld", "velden") + ", zoals de kop")
            }
            rows.append(Row(line: line.number, fields: line.fields, places: places))
        }
        if let open = lines.openQuoteLine {
            throw fout(
                path, line: open, kolom: nil, "een aanhalingsteken dat nergens sluit", "een sluitend aanhalingsteken")
        }
        return rows
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
        scanner = RecordScanner(delimiter: delimiter)
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
