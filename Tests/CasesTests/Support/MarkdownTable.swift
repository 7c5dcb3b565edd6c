/// A table of a Markdown page, as a reader sees it.
struct MarkdownTable {
    let header: [String]
    let rows: [[String]]

    /// All tables of a page, in order.
    static func all(_ page: String) -> [MarkdownTable] {
        var tables: [MarkdownTable] = []
        var lines: [[String]] = []
        var rest = page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        // Ends a table that the page ends with.
        rest.append("")
        for line in rest {
            if line.hasPrefix("|") {
                lines.append(cells(line))
            } else {
                if lines.count > 2 { tables.append(MarkdownTable(header: lines[0], rows: Array(lines.dropFirst(2)))) }
                lines = []
            }
        }
        return tables
    }

    private static func cells(_ line: String) -> [String] {
        line.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false).map { cell in
            var text = String(cell)
            while text.hasPrefix(" ") { text.removeFirst() }
            while text.hasSuffix(" ") { text.removeLast() }
            return text
        }
    }

    /// The numbers of a column, from top to bottom; `nil` for what is none.
    func numbers(_ column: String) -> [Int?] {
        guard let place = header.firstIndex(of: column) else { return [] }
        return rows.map { $0.count > place ? Int($0[place].filter { $0 != "." }) : nil }
    }

    /// The number of a column in the row that begins so; `nil` for what is none.
    func number(_ column: String, _ row: String) -> Int? {
        guard header.contains(column), let place = rows.firstIndex(where: { $0.first == row }) else { return nil }
        return numbers(column)[place]
    }
}
