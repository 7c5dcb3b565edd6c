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

    /// Reads `bytes`, the content of `path`. Lines that can't be read are among the faults and not among the rows.
    ///
    /// - Throws: what makes the file as a whole unreadable.
    init(
        path: String, bytes: [UInt8], required: [String], optional: [String] = [], _ faults: inout FaultList
    ) throws(Fout) {
        let text = try ReferentieTable.utf8(bytes, path: path)
        let missing = Delimiter.allCases.map { delimiter in
            var lines = LineReader(text, delimiter: delimiter)
            let names = lines.next().map { $0.fields.map { $0.lowercased() } } ?? []
            return (delimiter: delimiter, kolommen: required.filter { !names.contains($0) })
        }
        let fitting = missing.filter(\.kolommen.isEmpty)
        guard fitting.count == 1, let delimiter = fitting.first?.delimiter else {
            throw ReferentieTable.fout(
                path, line: nil, kolom: nil,
                fitting.isEmpty
                    ? ReferentieTable.words(of: missing.map(\.kolommen))
                    : "de kop past bij meer dan één scheidingsteken",
                "een kop met de kolommen " + required.joined(separator: ";"))
        }
        self.path = path
        rows = try ReferentieTable.rows(
            text, delimiter: delimiter, path: path, kolommen: required + optional, &faults)
    }

    /// What is missing with the delimiter that comes nearest.
    private static func words(of missing: [[String]]) -> String {
        let least = missing.min { $0.count < $1.count } ?? []
        return least.count == 1
            ? "een verplichte kolom ontbreekt: \(least[0])"
            : "verplichte kolommen ontbreken: " + least.joined(separator: ", ")
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
        _ text: [UInt8], delimiter: Delimiter, path: String, kolommen: [String], _ faults: inout FaultList
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
            if let fout = fout(in: line, fieldCount: names.count, path: path) {
                faults.note(fout)
            } else {
                rows.append(Row(line: line.number, fields: line.fields, places: places))
            }
        }
        if let open = lines.openQuoteLine {
            faults.note(
                fout(
                    path, line: open, kolom: nil, "een aanhalingsteken dat nergens sluit",
                    "een sluitend aanhalingsteken"))
        }
        return rows
    }

    /// What is wrong with a line, whatever its columns.
    private static func fout(in line: LineReader.Line, fieldCount: Int, path: String) -> Fout? {
        if line.isMalformed {
            return fout(
                path, line: line.number, kolom: nil, "tekst na een sluitend aanhalingsteken", "velden volgens RFC 4180")
        }
        guard line.fields.count == fieldCount else {
            return fout(
                path, line: line.number, kolom: nil, line.fields.count == 1 ? "1 veld" : "\(line.fields.count) velden",
                "\(fieldCount) velden, zoals de kop")
        }
        guard line.fields.contains(where: { $0.utf8.starts(with: Referentie.Files.exampleMark.utf8) }) else {
            return nil
        }
        return Fout(
            .instellingOnjuist, Plaats(path, line: line.number), code: "REF-004",
            gevonden: "een voorbeeldregel van tmsd begin",
            verwacht: "uw eigen gegevens op deze plaats; vervang de regel, of haal haar weg als u hier niets hebt")
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
