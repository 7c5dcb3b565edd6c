/// The columns that a file must or may have.
struct Columns {
    var required: [String]
    var optional: [String] = []
    /// One of `jeugdige` and `bsn` must be there, never both.
    var needsJeugdige = false

    func areComplete(in header: [String]) -> Bool {
        required.allSatisfy(header.contains)
            && (!needsJeugdige || header.contains("jeugdige") || header.contains("bsn"))
    }
}

/// A CSV file as read: header names in lower case, and the rows that are not blank.
struct CsvTable {
    var header: [String]
    var rows: [CsvRecord]
    var isWindows1252: Bool

    func hasColumn(_ name: String) -> Bool { header.contains(name) }

    /// The field of that column; nil if the file has no such column.
    func field(_ name: String, of row: CsvRecord) -> CsvField? {
        header.firstIndex(of: name).map { row.fields[$0] }
    }

    /// The text of that column; empty if the file has no such column.
    func text(_ name: String, of row: CsvRecord) -> String {
        field(name, of: row)?.text ?? ""
    }

    func hasRightNumberOfFields(_ row: CsvRecord) -> Bool { row.fields.count == header.count }

    func holdsBadByte(_ row: CsvRecord) -> Bool {
        isWindows1252 && row.fields.contains { $0.text.unicodeScalars.contains("\u{FFFD}") }
    }
}

/// Contract, section 1: the delimiter is whichever one makes the header hold every required column.
func readTable(_ bytes: [UInt8], _ columns: Columns) throws -> CsvTable {
    let text = try decodeText(bytes)
    let delimiters: [Unicode.Scalar] = [";", ",", "\t", "|"]
    let fitting = delimiters.filter { columns.areComplete(in: headerNames(of: text, delimiter: $0)) }
    guard fitting.count == 1, let delimiter = fitting.first else {
        throw FileRefused(reason: fitting.isEmpty ? "no header with every required column" : "two delimiters fit")
    }
    let header = headerNames(of: text, delimiter: delimiter)
    try refuseDoubleColumns(header, columns)
    var reader = CsvReader(text.scalars, delimiter: delimiter)
    var records: [CsvRecord] = []
    while let record = try reader.nextRecord() {
        if !record.isBlank { records.append(record) }
    }
    return CsvTable(header: header, rows: Array(records.dropFirst()), isWindows1252: text.isWindows1252)
}

/// The names of the first record that is not blank; none if a quote in it never closes.
private func headerNames(of text: DecodedText, delimiter: Unicode.Scalar) -> [String] {
    var reader = CsvReader(text.scalars, delimiter: delimiter)
    while let record = try? reader.nextRecord() {
        if !record.isBlank { return record.fields.map { asciiLowercased($0.text) } }
    }
    return []
}

private func refuseDoubleColumns(_ header: [String], _ columns: Columns) throws {
    let known = columns.required + columns.optional + (columns.needsJeugdige ? ["jeugdige", "bsn"] : [])
    for name in known where header.count(where: { $0 == name }) > 1 {
        throw FileRefused(reason: "column \(name) stands twice")
    }
    if columns.needsJeugdige, header.contains("jeugdige"), header.contains("bsn") {
        throw FileRefused(reason: "jeugdige and bsn in one file")
    }
}

/// Only A–Z become a–z.
func asciiLowercased(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
        let isUpper = ("A"..."Z").contains(scalar)
        result.unicodeScalars.append(isUpper ? Unicode.Scalar(UInt8(scalar.value) + 32) : scalar)
    }
    return result
}
