import Tabular

/// Markdown under construction: paragraphs, headings, lists and tables with an empty line between them.
package struct Markdown {
    /// How a column of a table stands.
    package enum Alignment {
        case left, right
    }

    /// What was written so far.
    package private(set) var text = ""

    /// Nothing yet.
    package init() {}

    /// `level` 1 is that of the page.
    package mutating func heading(_ level: Int, _ title: String) {
        block(String(repeating: "#", count: level) + " " + title)
    }

    /// `sentences` are Markdown already.
    package mutating func paragraph(_ sentences: String) {
        block(sentences)
    }

    /// Nothing without items, which are Markdown already.
    package mutating func list(_ items: [String]) {
        if !items.isEmpty { block(items.map { "- " + $0 }.joined(separator: "\n")) }
    }

    /// `rows` have as many cells as `columns`; the cells are Markdown already.
    package mutating func table(_ columns: [(title: String, alignment: Alignment)], rows: [[String]]) {
        let rule = columns.map { $0.alignment == .left ? "---" : "---:" }
        block(([columns.map(\.title), rule] + rows).map(Markdown.line).joined(separator: "\n"))
    }

    /// A picture by its path from the page, with the words that stand in its place.
    mutating func image(_ words: String, path: String) {
        let safe = words.map { "[]\\".contains($0) ? "\\\($0)" : "\($0)" }.joined()
        block("![\(safe)](\(path))")
    }

    private static func line(_ cells: [String]) -> String {
        "| " + cells.joined(separator: " | ") + " |"
    }

    private mutating func block(_ content: String) {
        if !text.isEmpty { text += "\n" }
        text += content + "\n"
    }

    /// Text from outside the program in running text: nothing in it is Markdown, and nothing in it is invisible.
    package static func plain(_ outside: String) -> String {
        var text = ""
        for scalar in VisibleText.escaped(outside).unicodeScalars {
            if "\\`*_[]<>#|!&~".unicodeScalars.contains(scalar) { text += "\\" }
            text.unicodeScalars.append(scalar)
        }
        return text
    }

    /// Text from outside the program, such as the name of a file, as a piece of code: nothing in it is Markdown, and nothing in it
    /// is invisible.
    package static func code(_ outside: String) -> String {
        var text = "`"
        for scalar in VisibleText.escaped(outside).unicodeScalars {
            switch scalar {
            case "`": text += "'"
            case "|": text += "\\|"
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text + "`"
    }
}
