/// Delimited text read one scalar at a time, written apart from the engine and to be read rather than to be fast (RFC 4180).
///
/// It knows nothing of encodings: it takes text. A quote opens a field only where the field begins.
func slowRecords(_ text: String, delimiter: Unicode.Scalar) -> [[String]] {
    var scalars = Array(text.unicodeScalars)
    if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
    var records: [[String]] = []
    var fields: [String] = []
    var field = ""
    var place = 0
    while place < scalars.count {
        let scalar = scalars[place]
        place += 1
        switch scalar {
        case "\"" where field.isEmpty && (place == 1 || endsField(scalars[place - 2], delimiter)):
            while !(scalars[place] == "\"" && (place + 1 == scalars.count || scalars[place + 1] != "\"")) {
                if scalars[place] == "\"" { place += 1 }
                field.unicodeScalars.append(scalars[place])
                place += 1
            }
            place += 1
        case delimiter:
            fields.append(field)
            field = ""
        case "\r", "\n":
            if scalar == "\r", place < scalars.count, scalars[place] == "\n" { place += 1 }
            records.append(fields + [field])
            (fields, field) = ([], "")
        default:
            field.unicodeScalars.append(scalar)
        }
    }
    if let last = scalars.last, !fields.isEmpty || !field.isEmpty || last == delimiter {
        records.append(fields + [field])
    }
    return records
}

private func endsField(_ scalar: Unicode.Scalar, _ delimiter: Unicode.Scalar) -> Bool {
    scalar == delimiter || scalar == "\r" || scalar == "\n"
}

/// Whether the engine takes a record for a blank line: every cell empty but for spaces, tabs and no-break spaces.
func isBlank(_ record: [String]) -> Bool {
    record.allSatisfy { $0.unicodeScalars.allSatisfy { [" ", "\t", "\u{A0}"].contains($0) } }
}
