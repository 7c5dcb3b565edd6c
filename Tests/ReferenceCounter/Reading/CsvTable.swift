/// The columns that a file must or may have.
struct Columns {
    var required: [String]
    var optional: [String] = []
    /// One of `jeugdige` and `bsn` must be there, never both.
    var needsJeugdige = false
    /// Other names for these columns, in small letters → the name of the contract.
    var otherNames: [String: String] = [:]

    var known: [String] { required + optional + (needsJeugdige ? ["jeugdige", "bsn"] : []) }

    func areComplete(in header: [String]) -> Bool {
        required.allSatisfy(header.contains)
            && (!needsJeugdige || header.contains("jeugdige") || header.contains("bsn"))
    }

    /// Header names as they are compared: in small letters, and by the name of the contract where they have another.
    func names(of record: CsvRecord) -> [String] {
        record.fields.map { name(of: $0) }
    }

    /// Bytes of the names that a required column may have, with those of a mark in front.
    func lengths(of column: String) -> Set<Int> {
        let others = otherNames.filter { $0.value == column }.keys
        let lengths = ([column] + others).map(\.utf8.count)
        return Set(lengths + lengths.flatMap { [$0 + 3, $0 + 5] })
    }

    func name(of field: CsvField) -> String {
        let name = asciiLowercased(field.text)
        return otherNames[name] ?? name
    }
}

/// A CSV file as read: header names in lower case, and the rows that are not blank.
struct CsvTable {
    var columns: Columns
    var delimiter: Unicode.Scalar
    /// By the names of the contract.
    var header: [String]
    /// In small letters, as the file has them.
    var writtenHeader: [String]
    /// Bytes of the names that `registratiedatum` may have; a mark may stand in front.
    var registrationLengths: Set<Int>
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

/// Rekenregels, R1.2: the delimiter is whichever one makes the header hold every required column.
func readTable(_ bytes: [UInt8], _ columns: Columns) throws -> CsvTable {
    let text = try decodeText(bytes)
    let delimiters: [Unicode.Scalar] = [";", ",", "\t", "|"]
    let fitting = delimiters.filter { delimiter in
        columns.areComplete(in: headerRecord(of: text, delimiter: delimiter).map(columns.names) ?? [])
    }
    guard fitting.count == 1, let delimiter = fitting.first,
        let headerRecord = headerRecord(of: text, delimiter: delimiter)
    else {
        throw FileRefused(reason: fitting.isEmpty ? "no header with every required column" : "two delimiters fit")
    }
    let header = columns.names(of: headerRecord)
    try refuseBrokenHeader(headerRecord)
    try refuseDoubleColumns(header, columns)
    var reader = CsvReader(text.scalars, delimiter: delimiter)
    var records: [CsvRecord] = []
    while let record = try reader.nextRecord() {
        if !record.isBlank { records.append(record) }
    }
    return CsvTable(
        columns: columns, delimiter: delimiter, header: header,
        writtenHeader: headerRecord.fields.map { asciiLowercased($0.text) },
        registrationLengths: columns.lengths(of: "registratiedatum"), rows: Array(records.dropFirst()),
        isWindows1252: text.isWindows1252)
}

/// The first record that is not blank; nil if a quote in it never closes.
private func headerRecord(of text: DecodedText, delimiter: Unicode.Scalar) -> CsvRecord? {
    var reader = CsvReader(text.scalars, delimiter: delimiter)
    while let record = try? reader.nextRecord() {
        if !record.isBlank { return record }
    }
    return nil
}

/// What looks like a name may be a child's row, when a quote is missing.
private func refuseBrokenHeader(_ header: CsvRecord) throws {
    for field in header.fields {
        let holdsControl = field.text.unicodeScalars.contains(where: isControl)
        if holdsControl || field.text.utf8.count > 255 || field.hasTextAfterQuote {
            throw FileRefused(reason: "a name in the header is no name")
        }
    }
}

private func refuseDoubleColumns(_ header: [String], _ columns: Columns) throws {
    for name in columns.known where header.count(where: { $0 == name }) > 1 {
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
