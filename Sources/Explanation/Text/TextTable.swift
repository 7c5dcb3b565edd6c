/// Columns below each other on a screen, of plain text.
struct TextTable {
    enum Side {
        case left
        case right
    }

    private let sides: [Side]
    private var rows: [[String]] = []

    /// A column for each side to which it is set.
    init(_ sides: [Side]) {
        self.sides = sides
    }

    /// As many cells as there are columns.
    mutating func add(_ cells: [String]) { rows.append(cells) }

    /// Each row with two spaces in front and between its cells.
    var lines: [String] {
        let widths = sides.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            let cells = sides.indices.map { column in
                let space = String(repeating: " ", count: widths[column] - row[column].count)
                return sides[column] == .left ? row[column] + space : space + row[column]
            }
            let line = "  " + cells.joined(separator: "  ")
            return String(line.reversed().drop { $0 == " " }.reversed())
        }
    }
}
