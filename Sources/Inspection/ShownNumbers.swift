import Jeugdhulp
import Wording

/// A whole number with points between thousands.
func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    var text = ""
    for (index, digit) in digits.enumerated() {
        if index > 0, (digits.count - index) % 3 == 0 { text += "." }
        text.append(digit)
    }
    return text
}

/// A number and what it counts.
func counted(_ number: Int, _ one: String, _ more: String) -> String {
    grouped(number) + " " + Plural.word(number, one, more)
}

/// A share with one decimal, half away from zero as everywhere; only what is full is 100,0% and only what is empty 0,0%. `-` of nothing.
func percentage(_ part: Int, of whole: Int) -> String {
    guard whole > 0, let rounded = Afronding.tenths(part, per: 100, of: whole) else { return "-" }
    let tenths = part == 0 || part >= whole ? rounded : min(max(rounded, 1), 999)
    return "\(tenths / 10),\(tenths % 10)%"
}

/// Rows as lines with every column but the last as wide as its longest cell.
func aligned(_ rows: [[String]]) -> [String] {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
        rows.map { column < $0.count ? $0[column].unicodeScalars.count : 0 }.max() ?? 0
    }
    return rows.map { row in
        row.enumerated().map { column, cell in
            column == row.count - 1
                ? cell : cell + String(repeating: " ", count: widths[column] - cell.unicodeScalars.count + 2)
        }.joined()
    }
}
