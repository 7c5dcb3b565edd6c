/// What mending unknown productcodes could do to the figures.
package struct CodeEffect: Sendable {
    /// Which unknown productcodes of a gemeente are meant, without naming one that may not be shown.
    package enum Codes: Hashable, Sendable {
        /// A code that may be shown.
        case code(String)
        case empty
        /// All codes that may not be shown, together.
        case unnamed
        case all
    }

    /// Those of one gemeente; the effects of several overlap, so they don't add up to that of `all`.
    package let codes: Codes
    /// Rows that hold, with these codes.
    package internal(set) var rows = 0
    /// Distinct jeugdigen with such a row in the gemeente.
    package internal(set) var jeugdigen = 0
    /// Distinct jeugdigen that could enter or leave tables 3 to 8, in that order.
    package internal(set) var tabellen = [Int](repeating: 0, count: CodeEffect.tables.count)

    /// The published tables for which the voorziening matters (Rekenregels, R3.3).
    package static let tables = 3...8

    init(_ codes: Codes) {
        self.codes = codes
    }

    /// The most jeugdigen that one table could change by.
    package var greatest: Int { tabellen.max() ?? 0 }

    /// Jeugdigen that could enter or leave a table, 3 to 8.
    package func tabel(_ number: Int) -> Int { tabellen[number - CodeEffect.tables.lowerBound] }

    /// One jeugdige with so many rows; bit 0 of `changed` stands for table 3.
    mutating func add(rows: Int, changed: UInt8) {
        self.rows += rows
        jeugdigen += 1
        for place in tabellen.indices where changed >> place & 1 == 1 { tabellen[place] += 1 }
    }

    mutating func merge(_ other: CodeEffect) {
        rows += other.rows
        jeugdigen += other.jeugdigen
        for place in tabellen.indices { tabellen[place] += other.tabellen[place] }
    }
}
