import Contract
import Jeugdhulp
import Tabular

/// The cells of a row that is read in one go; see `RowDecoder+Usual`.
extension RowDecoder {
    /// What is known of a status before the row is accepted.
    enum UsualStatus: Equatable {
        case empty
        /// One that was met before, by its place among those.
        case recent(Int)
        case new
    }

    /// The status, which changes nothing; `nil` of one that may change something.
    @inline(always)
    func usualStatus(_ row: RowFields, _ text: PlainText, tables: inout ReadingTables) -> UsualStatus? {
        if isEmpty(places.status, of: row) { return .empty }
        let cell = row[places.status]
        if let place = tables.recentStatuses.place(of: cell, text) { return .recent(place) }
        return isHarmless(cell, text) ? .new : nil
    }

    private func isHarmless(_ cell: Cell, _ text: PlainText) -> Bool {
        text.withBytes(of: cell) { bytes in
            let status = bytes.extracting(bytes.trimmed(from: 0, to: bytes.count))
            return !status.isEmpty && !SpreadsheetError.isOne(status) && !withdraws(status)
        }
    }

    /// Counts the status of a row that is accepted; whether it looks like one that withdraws, and is none.
    func noteStatus(
        _ status: UsualStatus, _ row: RowFields, _ text: PlainText, tables: inout ReadingTables
    ) -> Bool {
        if case .recent(let place) = status {
            let noted = tables.recentStatuses[place]
            tables.statuses.note(noted)
            return noted.isUnsure
        }
        let cell = row[places.status]
        let noted = text.withBytes(of: cell) { bytes in
            tables.statuses.note(bytes.extracting(bytes.trimmed(from: 0, to: bytes.count)))
        }
        tables.recentStatuses.add(noted, cell, text)
        return noted.isUnsure
    }

    /// Its place, most often that of the row before; −1 of one that is not known.
    @inline(always)
    func usualGemeente(_ cell: Cell, _ text: PlainText, tables: inout ReadingTables) -> Int {
        let written = text.word(of: cell)
        let known = tables.recentGemeenten.known(written, length: cell.length)
        return known >= 0 ? known : lookUpGemeente(cell, text, tables: &tables)
    }

    @inline(never)
    private func lookUpGemeente(_ cell: Cell, _ text: PlainText, tables: inout ReadingTables) -> Int {
        let found = text.withBytes(of: cell) { bytes in
            context.gemeente(bytes.extracting(bytes.trimmed(from: 0, to: bytes.count)))
        }
        guard let found else { return -1 }
        if !cell.isEmpty, cell.length <= 8 {
            tables.recentGemeenten.note(text.word(of: cell), length: cell.length, found)
        }
        return found
    }

    /// The amount with its sign; `nil` where it is not to be read, or its sign stands twice.
    @inline(always)
    func usualCents(_ row: RowFields, _ text: PlainText) -> Int64? {
        let cell = row[places.bedrag]
        guard let cents = usualAmounts.cents(text, cell) ?? otherCents(cell, text) else { return nil }
        guard !isEmpty(places.debetCredit, of: row) else { return places.debetCredit < 0 || cents >= 0 ? cents : nil }
        let mark = row[places.debetCredit]
        guard mark.length == 1, cents >= 0 else { return nil }
        switch text.byte(at: mark.start) | 0x20 {
        case UInt8(ascii: "d"): return cents
        case UInt8(ascii: "c"): return -cents
        default: return nil
        }
    }

    /// Any amount, trimmed; `nil` for a word that means nothing, which is none.
    @inline(never)
    private func otherCents(_ cell: Cell, _ text: PlainText) -> Int64? {
        text.withBytes(of: cell) { bytes in
            let trimmed = bytes.trimmed(from: 0, to: bytes.count)
            return trimmed.isEmpty ? nil : amounts.cents(bytes.extracting(trimmed))
        }
    }

    @inline(always)
    func usualVoorziening(
        _ cell: Cell, _ text: PlainText, gemeente: Int, begindatum: Int32, tables: inout ReadingTables
    ) -> Voorziening? {
        guard cell.length <= 8 else { return nil }
        return tables.productcodes.voorziening(
            cell.isEmpty ? 0 : text.word(of: cell), length: cell.length, gemeente: gemeente, begindatum: begindatum)
    }

    /// The bits of the jeugdige.
    @inline(always)
    func usualJeugdige(
        _ cell: Cell, _ text: PlainText, isPlain: Bool, gemeente: Int, tables: inout ReadingTables
    ) -> UInt64? {
        if readsPlainJeugdige, let bits = tables.jeugdigeTemplate.bits(of: cell, text) { return bits }
        guard isPlain || text.isVisible(cell) else { return nil }
        return otherJeugdige(cell, text, gemeente: gemeente, tables: &tables)
    }

    /// Of a cell of visible ASCII.
    @inline(never)
    private func otherJeugdige(
        _ cell: Cell, _ text: PlainText, gemeente: Int, tables: inout ReadingTables
    ) -> UInt64? {
        if readsPlainJeugdige, let bits = PackedName.usual(text, cell) {
            if bits == PackedName.zero { return nil }
            tables.jeugdigeTemplate.note(cell, text, bits: bits)
            return bits
        }
        guard places.isBsn else {
            let isShort = PackedName.usual(text, cell).map { $0 != PackedName.zero } ?? false
            guard isShort || isLongJeugdige(cell, text) else { return nil }
            return text.withBytes(of: cell) { tables.jeugdige($0, gemeente: gemeente) }
        }
        guard let bits = PackedName.usual(text, cell), let number = PackedName.number(bits, digits: 9),
            Elfproef.passes(number)
        else { return nil }
        return context.isUniqueInRegion
            ? bits : text.withBytes(of: cell) { tables.jeugdige($0, gemeente: gemeente) }
    }

    private func isLongJeugdige(_ cell: Cell, _ text: PlainText) -> Bool {
        cell.length <= RowDecoder.maximumJeugdigeBytes && PackedName.mayBeLongKey(text, cell)
            && !PackedName.holdsDelete(text, cell)
    }

    /// The bits of the record number, and the hash that versions of the record share.
    @inline(always)
    func usualNummer(
        _ cell: Cell, _ text: PlainText, isPlain: Bool, scope: UInt64, tables: inout ReadingTables
    ) -> (bits: UInt64, hash: UInt64)? {
        if let bits = tables.nummerTemplate.bits(of: cell, text) { return (bits, (scope ^ bits).mixed) }
        guard isPlain || text.isVisible(cell) else { return nil }
        return otherNummer(cell, text, scope: scope, tables: &tables)
    }

    @inline(never)
    private func otherNummer(
        _ cell: Cell, _ text: PlainText, scope: UInt64, tables: inout ReadingTables
    ) -> (bits: UInt64, hash: UInt64)? {
        if let bits = PackedName.usual(text, cell) {
            tables.nummerTemplate.note(cell, text, bits: bits)
            return (bits, (scope ^ bits).mixed)
        }
        guard cell.length <= Kolom.maximumKeyBytes, PackedName.mayBeLongKey(text, cell) else { return nil }
        return text.withBytes(of: cell) { numbered($0, hash: scope, tables: &tables) }
    }

    /// No aanbieder, one that was met lately, or one of at most eight digits.
    @inline(always)
    func usualAanbieder(_ cell: Cell, _ text: PlainText, tables: inout ReadingTables) -> UInt32? {
        if cell.isEmpty { return 0 }
        guard cell.length <= 8 else { return tables.recentAanbieders.known(long: cell, text) }
        let written = text.word(of: cell)
        return tables.recentAanbieders.known(written, length: cell.length)
            ?? aanbieder(written, digitCount: cell.length, tables: &tables)
    }

    /// The number of an aanbieder of so many digits, 1 to 8, the first one lowest; `nil` of any other.
    @inline(never)
    private func aanbieder(_ written: UInt64, digitCount: Int, tables: inout ReadingTables) -> UInt32? {
        guard let digits = EightDigits(padding: written, count: digitCount) else { return nil }
        let number = tables.names.aanbieders.number(of: digits.bytes.span).number
        tables.recentAanbieders.note(written, length: digitCount, number)
        return number
    }

    /// Midnight beside no time at all; else a time as `15:40:00`.
    @inline(always)
    func usualSecondOfDay(_ cell: Cell, _ text: PlainText) -> UInt32? {
        guard cell.length == 8 else { return nil }
        return DateReader.usualSecondOfDay(text.word(of: cell))
    }
}
