/// A row of a file in `referentie/`: the text per column, empty for a column that the file does not have.
struct ReferentieRow {
    var texts: [String: String]

    subscript(_ column: String) -> String { texts[column] ?? "" }
}

/// The rows of `referentie/NAME.csv`; whatever is wrong with the file is exit 78.
func referentieRows(_ name: String, _ columns: Columns, _ folder: DataFolder) throws -> [ReferentieRow] {
    do {
        let table = try readTable(folder.files["referentie/\(name).csv"] ?? [], columns)
        return try table.rows.map { row in
            let isRight = table.hasRightNumberOfFields(row) && !table.holdsBadByte(row)
            guard isRight, !row.hasMisplacedQuote else {
                throw SettingsWrong(reason: "\(name): line \(row.line)")
            }
            var texts: [String: String] = [:]
            for column in columns.required + columns.optional { texts[column] = table.text(column, of: row) }
            return ReferentieRow(texts: texts)
        }
    } catch let refused as FileRefused {
        throw SettingsWrong(reason: "\(name): \(refused.reason)")
    }
}

func refuseDouble(_ keys: [String], in name: String) throws {
    if Set(keys).count < keys.count { throw SettingsWrong(reason: "\(name): double lines") }
}

func wholeNumber(_ text: String) throws -> Int {
    guard text.unicodeScalars.allSatisfy(isDigit), let number = Int(text) else {
        throw SettingsWrong(reason: "no whole number")
    }
    return number
}
