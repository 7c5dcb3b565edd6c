/// What refuses a whole delivered file, although each of its rows can be read (Rekenregels, R1.2).
extension CsvTable {
    func refuseAsAWhole() throws {
        for row in rows {
            for field in row.fields where holdsRows(field) {
                let last = row.line + row.lineCount - 1
                throw FileRefused(reason: "the quotes on lines \(row.line) to \(last) hold rows, not a cell")
            }
            if placeOfHeader(row) == .elsewhere {
                throw FileRefused(reason: "line \(row.line): the header again, in another order")
            }
        }
        for column in ["begindatum", "einddatum"] where daysAreInUtc(column) {
            throw FileRefused(reason: "every \(column) has the time 22:00:00 or 23:00:00")
        }
    }

    /// A line break, as many delimiters as the header, and two dates: those are rows.
    private func holdsRows(_ field: CsvField) -> Bool {
        guard let quoted = field.quoted, quoted.contains(where: isLineEnd) else { return false }
        guard quoted.count(where: { $0 == delimiter }) >= header.count - 1 else { return false }
        let pieces = quoted.split { $0 == delimiter || isLineEnd($0) }
        return pieces.count { readDay(trimmed(Array($0))) != nil } >= 2
    }

    /// Whether at least ten cells are filled, and each with a time that in Dutch time is midnight when it is UTC.
    private func daysAreInUtc(_ column: String) -> Bool {
        let cells = rows.filter(hasRightNumberOfFields).map { text(column, of: $0) }
        let filled = cells.filter { !$0.isEmpty && !meansNothing($0) }
        return filled.count >= 10 && filled.allSatisfy(isMidnightInUtc)
    }
}

private func isLineEnd(_ scalar: Unicode.Scalar) -> Bool { scalar == "\r" || scalar == "\n" }

private func isMidnightInUtc(_ cell: String) -> Bool {
    guard let time = timeText(in: cell).flatMap(readTime) else { return false }
    return !time.hasFraction && (time.seconds == 22 * 3600 || time.seconds == 23 * 3600)
}
