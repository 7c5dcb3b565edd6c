/// A piece of the guide, as far as Markdown has what the guide is written in: headings, paragraphs, lists, tables and code.
enum GuideBlock: Hashable {
    /// `level` counts from 1.
    case heading(level: Int, text: String)
    case paragraph(String)
    case list([String])
    case table(header: [Cell], rows: [[Cell]])
    case code(String)

    /// A cell, and how its column is lined out.
    struct Cell: Hashable {
        let text: String
        let isNumber: Bool
    }
}

extension GuideBlock {
    /// The pieces of a text, in order. Nothing is left out: what is none of the others is a paragraph.
    static func all(in text: String) -> [GuideBlock] {
        var blocks: [GuideBlock] = []
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
        while let line = lines.first {
            if line.allSatisfy(\.isWhitespace) {
                lines.removeFirst()
            } else if line.hasPrefix("```") {
                blocks.append(code(&lines))
            } else if let heading = heading(line) {
                blocks.append(heading)
                lines.removeFirst()
            } else if line.hasPrefix("|") {
                blocks.append(table(taking(&lines) { $0.hasPrefix("|") }))
            } else if line.hasPrefix("- ") {
                blocks.append(list(taking(&lines) { $0.hasPrefix("- ") || $0.hasPrefix("  ") }))
            } else {
                let paragraph = taking(&lines) { !$0.isEmpty && !starts($0) }
                blocks.append(.paragraph(paragraph.joined(separator: " ")))
            }
        }
        return blocks
    }

    /// Whether a line begins another piece.
    private static func starts(_ line: Substring) -> Bool {
        line.hasPrefix("|") || line.hasPrefix("- ") || line.hasPrefix("```") || heading(line) != nil
    }

    /// The first line, whatever it is, and those behind it that go with it.
    private static func taking(
        _ lines: inout ArraySlice<Substring>, while goesOn: (Substring) -> Bool
    ) -> ArraySlice<Substring> {
        let taken = lines.prefix(1) + lines.dropFirst().prefix(while: goesOn)
        lines = lines.dropFirst(taken.count)
        return taken
    }

    private static func heading(_ line: Substring) -> GuideBlock? {
        let level = line.prefix { $0 == "#" }.count
        guard (1...6).contains(level), line.dropFirst(level).first == " " else { return nil }
        return .heading(level: level, text: String(line.dropFirst(level + 1)))
    }

    private static func code(_ lines: inout ArraySlice<Substring>) -> GuideBlock {
        let content = lines.dropFirst().prefix { !$0.hasPrefix("```") }
        lines = lines.dropFirst(content.count + 2)
        return .code(content.joined(separator: "\n"))
    }

    private static func list(_ lines: ArraySlice<Substring>) -> GuideBlock {
        var items: [String] = []
        for line in lines {
            if line.hasPrefix("- ") {
                items.append(String(line.dropFirst(2)))
            } else {
                items[items.count - 1] += " " + String(line.drop { $0 == " " })
            }
        }
        return .list(items)
    }

    /// The second line says how each column is lined out.
    private static func table(_ lines: ArraySlice<Substring>) -> GuideBlock {
        let rows = lines.map(cells)
        let isNumber = rows.dropFirst().first?.map { $0.hasSuffix(":") } ?? []
        let marked = rows.map { row in
            row.enumerated().map {
                Cell(text: $0.element, isNumber: $0.offset < isNumber.count && isNumber[$0.offset])
            }
        }
        return .table(header: marked.first ?? [], rows: Array(marked.dropFirst(2)))
    }

    private static func cells(_ line: Substring) -> [String] {
        var cells: [String] = []
        var start = line.utf8.index(after: line.startIndex)
        var isEscaped = false
        for place in line.utf8.indices.dropFirst() {
            let byte = line.utf8[place]
            if byte == UInt8(ascii: "|"), !isEscaped {
                cells.append(trimmed(line[start..<place]))
                start = line.utf8.index(after: place)
            }
            isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
        }
        return cells
    }

    private static func trimmed(_ cell: Substring) -> String {
        let content = cell.utf8.drop { $0 == UInt8(ascii: " ") }
        guard let last = content.lastIndex(where: { $0 != UInt8(ascii: " ") }) else { return "" }
        return String(Substring(content[...last]))
    }
}
