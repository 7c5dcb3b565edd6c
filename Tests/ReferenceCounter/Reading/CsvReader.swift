/// One record of a CSV file, with the line it begins on.
struct CsvRecord {
    var line: Int
    /// How many physical lines it spans: more than one when a quoted field holds line ends.
    var lineCount = 1
    var fields: [CsvField]

    /// A line without text, or whose fields are all empty, is not a row (Rekenregels, R1.2).
    var isBlank: Bool { fields.allSatisfy { $0.text.isEmpty } }

    /// Text after a closing quote; or a quote inside an unquoted field while another field is quoted.
    var hasMisplacedQuote: Bool {
        let hasQuotedField = fields.contains { $0.quoted != nil }
        return fields.contains { field in
            field.hasTextAfterQuote
                || (hasQuotedField && field.quoted == nil && field.text.unicodeScalars.contains("\""))
        }
    }
}

/// One field.
struct CsvField {
    /// Unquoted and trimmed.
    var text: String
    /// What stood between its quotes, untrimmed; nil for a field without them.
    var quoted: [Unicode.Scalar]?
    var hasTextAfterQuote = false
}

/// Reads records by RFC 4180, one scalar at a time.
struct CsvReader {
    private let scalars: [Unicode.Scalar]
    private let delimiter: Unicode.Scalar
    private var position = 0
    private var line = 1

    init(_ scalars: [Unicode.Scalar], delimiter: Unicode.Scalar) {
        self.scalars = scalars
        self.delimiter = delimiter
    }

    /// The next record, blank or not; nil at the end of the text.
    mutating func nextRecord() throws -> CsvRecord? {
        guard position < scalars.count else { return nil }
        var record = CsvRecord(line: line, fields: [])
        while true {
            record.fields.append(try nextField())
            if take(delimiter) { continue }
            record.lineCount = line - record.line + 1
            takeLineEnd()
            return record
        }
    }

    private var current: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard current == scalar else { return false }
        position += 1
        return true
    }

    /// Takes one LF, CRLF or CR, if it stands here.
    private mutating func takeLineEnd() {
        let cr = take("\r")
        let lf = take("\n")
        if cr || lf { line += 1 }
    }

    private mutating func nextField() throws -> CsvField {
        guard current == "\"" else { return CsvField(text: trimmed(unquotedText())) }
        let quoted = try quotedText()
        let rest = unquotedText()
        return CsvField(text: trimmed(quoted + rest), quoted: quoted, hasTextAfterQuote: !rest.isEmpty)
    }

    /// Up to the delimiter or the line end; quotes are text here.
    private mutating func unquotedText() -> [Unicode.Scalar] {
        var text: [Unicode.Scalar] = []
        while let scalar = current, scalar != delimiter, scalar != "\r", scalar != "\n" {
            text.append(scalar)
            position += 1
        }
        return text
    }

    /// From an opening quote to just after its closing one; a doubled quote is a quote.
    private mutating func quotedText() throws -> [Unicode.Scalar] {
        let opened = line
        var text: [Unicode.Scalar] = []
        position += 1
        while let scalar = current {
            if scalar == "\"" {
                position += 1
                if !take("\"") { return text }
                text.append("\"")
            } else if scalar == "\r" || scalar == "\n" {
                let start = position
                takeLineEnd()
                text += scalars[start..<position]
            } else {
                text.append(scalar)
                position += 1
            }
        }
        throw FileRefused(reason: "a quote opened on line \(opened) never closes")
    }
}

/// Without the spaces, tabs and no-break spaces at both ends.
func trimmed(_ text: [Unicode.Scalar]) -> String {
    let blanks: [Unicode.Scalar] = [" ", "\t", "\u{A0}"]
    var text = text[...]
    while let first = text.first, blanks.contains(first) { text.removeFirst() }
    while let last = text.last, blanks.contains(last) { text.removeLast() }
    var result = ""
    result.unicodeScalars.append(contentsOf: text)
    return result
}
