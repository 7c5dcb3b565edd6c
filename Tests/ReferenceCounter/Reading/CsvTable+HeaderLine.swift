/// A header line among the rows, and where its names stand.
enum HeaderPlace {
    /// Where they stand in the header, at least those of the columns that are read.
    case same
    case elsewhere
}

extension CsvTable {
    /// Whether a row holds the names of the header in some order, or names every required column; nil when it does not.
    func placeOfHeader(_ row: CsvRecord) -> HeaderPlace? {
        guard hasRightNumberOfFields(row), !row.fields.contains(where: \.hasTextAfterQuote) else { return nil }
        // Of nearly every row the lengths of its cells say so already.
        guard row.fields.contains(where: { registrationLengths.contains($0.text.utf8.count) }) else { return nil }
        var cells = row.fields
        cells[0].text = withoutMark(cells[0].text)
        let written = cells.map { asciiLowercased($0.text) }
        if written == writtenHeader { return .same }
        if written.sorted() == writtenHeader.sorted() { return .elsewhere }
        let names = cells.map(columns.name)
        guard columns.areComplete(in: names) else { return nil }
        let standsAlike = columns.known.allSatisfy { names.firstIndex(of: $0) == header.firstIndex(of: $0) }
        return standsAlike ? .same : .elsewhere
    }

    /// Where files were put one behind the other the mark of the second stands before its header, and before the quote there.
    private func withoutMark(_ name: String) -> String {
        let scalars = Array(name.unicodeScalars)
        guard scalars.first == "\u{FEFF}" else { return name }
        let isQuoted = scalars.count >= 3 && scalars[1] == "\"" && scalars.last == "\""
        return trimmed(Array(isQuoted ? scalars[2..<(scalars.count - 1)] : scalars[1...]))
    }
}
