/// Decodes rows in column order: every check is added to one word, and looked at once per row.
struct RowDecoder: ~Copyable {
    private let soort: Soort
    private let columns: Int
    private let days = Days()
    private var gemeenten = Scratch<UInt8>(10_000)
    private let producten = Producten()
    private var gemeenteCount: UInt8 = 0

    init(_ soort: Soort) {
        self.soort = soort
        columns = soort == .declaraties ? 9 : 7
        gemeenten.fill(10_000, with: 0)
    }

    /// Adds the rows of a piece; returns how many there are.
    mutating func decode(
        _ bytes: [UInt8], _ ends: borrowing FieldEnds, isFirst: Bool, into rows: inout Partitions<Row>
    ) -> Int {
        var start = Piece.margin
        let rowCount = ends.count / columns
        guard ends.count == rowCount * columns else { Floor.fail("a row with another number of fields") }
        for index in 0..<rowCount {
            let field = index * columns
            let end = Int(ends.places[field + columns - 1])
            if index > 0 || !isFirst {
                let (row, fault) = decode(bytes, ends, field, start)
                if fault != 0 { Floor.fail("a row in another shape than the plain one") }
                // The only rows in this shape that are rejected.
                if row.begin <= row.einde { rows.append(row, to: Int(row.hash >> 55)) }
            }
            start = end + 1
        }
        return rowCount - (isFirst ? 1 : 0)
    }

    @inline(always)
    private mutating func decode(
        _ bytes: [UInt8], _ ends: borrowing FieldEnds, _ field: Int, _ start: Int
    ) -> (Row, fault: UInt64) {
        var row = Row()
        var fault: UInt64 = 0
        let base = ends.places.base + field
        let place = { (column: Int) in Int(base[column - 1]) + 1 }
        let nummer = Digits.word(bytes, at: start)
        row.nummer = Digits.number(nummer, &fault)
        let jeugdige = Digits.word(bytes, at: place(1))
        fault |= jeugdige & 0xFF ^ 0x4A
        row.jeugdige = Digits.number(jeugdige & ~0xFF | 0x30, &fault)
        row.gemeente = gemeente(Digits.word(bytes, at: place(2)), &fault)
        row.voorziening = producten.voorziening(Digits.word(bytes, at: place(3)), &fault)
        row.begin = days.day(bytes, place(4), &fault)
        let isOpen = Int(base[5]) == place(5)
        row.einde = isOpen && soort == .indicaties ? UInt16.max : days.day(bytes, place(5), &fault)
        guard soort == .declaraties else {
            row.registratie = days.day(bytes, place(6), &fault)
            return (row, fault)
        }
        row.cents = Digits.cents(bytes, from: place(6), to: Int(base[6]), &fault)
        row.registratie = days.day(bytes, place(7), &fault)
        row.aanbieder = Digits.number(Digits.word(bytes, at: place(8)), &fault)
        return (row, fault)
    }

    /// A small number for a gemeente, in the order in which they are met.
    @inline(always)
    private mutating func gemeente(_ word: UInt64, _ fault: inout UInt64) -> UInt8 {
        fault |= word & 0xFFFF ^ 0x4D47
        let code = Int(Digits.number((word >> 16) << 32 | 0x3030_3030, &fault))
        if code < 10_000, gemeenten[code] == 0 {
            gemeenteCount += 1
            gemeenten[code] = gemeenteCount
        }
        return gemeenten[code]
    }
}
