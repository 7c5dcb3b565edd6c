import Jeugdhulp
import Tabular

/// The rows that are written as almost all are, read in one go: nine in ten of the rows and most of the time of a run.
///
/// Nothing is decided here that `judge` decides otherwise: what is accepted is what it would have made of the row, and `nil` says
/// no more than that the row is for `judge`.
extension RowDecoder {
    /// An accepted row of visible ASCII with short names, whole dates and an amount to the cent, no status and no other law.
    @inline(always)
    func usual(
        _ record: borrowing Record, _ bytes: Span<UInt8>, tables: inout ReadingTables
    ) -> Outcome? {
        guard record.isPlain, record.fieldCount == places.usualColumnCount else { return nil }
        let (start, end) = (record[0].first, Int(record[places.usualColumnCount &- 1].end))
        guard start >= PlainText.margin, end <= bytes.count &- PlainText.margin, end &- start <= RowDecoder.usualBytes
        else { return nil }
        // Sound: see `PlainText`, which does not leave the closure.
        return unsafe bytes.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress else { return nil }
            return unsafe usual(record, PlainText(base), tables: &tables)
        }
    }

    /// More bytes than this a row may have, but seldom has.
    private static let usualBytes = 4096

    private func usual(
        _ record: borrowing Record, _ text: PlainText, tables: inout ReadingTables
    ) -> Outcome? {
        guard isEmpty(places.status, of: record), isJeugdwet(record, text) else { return nil }
        var content = Versie.Content()
        let (gemeenteField, codeField) = (record[places.gemeente], record[places.productcode])
        guard gemeenteField.length <= 8, codeField.length <= 8,
            let gemeente = usualGemeente(text.word(of: gemeenteField), gemeenteField.length, tables: &tables),
            let registratiedatum = context.dates.usualDay(text, record[places.registratiedatum], &tables.recentDates),
            let nummer = PackedName.usual(text, record[places.nummer]),
            let jeugdige = usualJeugdige(record, text),
            let begindatum = context.dates.usualDay(text, record[places.begindatum], &tables.recentDates),
            let einddatum = usualEinddatum(record, text, tables: &tables), einddatum >= begindatum
        else { return nil }
        content.gemeente = gemeente
        content.registratiedatum = registratiedatum
        content.jeugdige = jeugdige
        content.begindatum = begindatum
        content.einddatum = einddatum
        if einddatum == begindatum, !isEmpty(places.redenWijziging, of: record) { return nil }
        var scopeHash = context.scopeHash(gemeente: gemeente)
        if places.soort == .declaraties {
            guard let cents = usualCents(record, text), let aanbieder = usualAanbieder(record, text, tables: &tables)
            else { return nil }
            content.cents = cents
            content.aanbieder = aanbieder.number
            scopeHash = context.scopeHash(gemeente: gemeente, aanbieder: aanbieder.hash)
        }
        content.voorziening = tables.productcodes.voorziening(
            text.word(of: codeField), length: codeField.length, gemeente: gemeente, begindatum: begindatum)
        return .accepted(Versie(nummer: nummer, content: content, piece: piece), hash: (scopeHash ^ nummer).mixed)
    }

    /// Whether a column is not there or holds nothing.
    @inline(always)
    private func isEmpty(_ place: Int, of record: borrowing Record) -> Bool {
        place < 0 || record[place].isEmpty
    }

    @inline(always)
    private func isJeugdwet(_ record: borrowing Record, _ text: PlainText) -> Bool {
        if isEmpty(places.wet, of: record) { return true }
        return record[places.wet].length == 8 && text.word(of: record[places.wet]) == RowDecoder.jeugdwet
    }

    /// `Jeugdwet`, the first letter lowest.
    private static let jeugdwet: UInt64 = 0x7465_7764_6775_654A

    /// Most often that of the row before.
    @inline(always)
    private func usualGemeente(_ written: UInt64, _ length: Int, tables: inout ReadingTables) -> Int? {
        if let last = tables.lastGemeente, last.written == written, last.length == length { return last.place }
        guard let place = context.gemeente(written, length: length) else { return nil }
        tables.lastGemeente = (written, length, place)
        return place
    }

    @inline(always)
    private func usualJeugdige(_ record: borrowing Record, _ text: PlainText) -> UInt64? {
        if context.instellingen.jeugdigeUniekBinnen == .gemeente { return nil }
        let field = record[places.jeugdige]
        guard places.isBsn else { return PackedName.usual(text, field) }
        guard let bits = PackedName.usual(text, field), let number = PackedName.number(bits, digits: 9),
            Elfproef.passes(number)
        else { return nil }
        return bits
    }

    @inline(always)
    private func usualEinddatum(
        _ record: borrowing Record, _ text: PlainText, tables: inout ReadingTables
    ) -> Int32? {
        let field = record[places.einddatum]
        if field.isEmpty, places.soort == .indicaties { return CalendarDate.last.dayNumber }
        return context.dates.usualDay(text, field, &tables.recentDates)
    }

    /// With a column `debet_credit` only a debet.
    @inline(always)
    private func usualCents(_ record: borrowing Record, _ text: PlainText) -> Int64? {
        if !isEmpty(places.debetCredit, of: record) {
            let mark = record[places.debetCredit]
            guard mark.length == 1, text.word(of: mark) | 0x20 == UInt64(UInt8(ascii: "d")) else { return nil }
        }
        return amounts.usualCents(text, record[places.bedrag])
    }

    /// No aanbieder, or one of at most eight digits that was met before.
    @inline(always)
    private func usualAanbieder(
        _ record: borrowing Record, _ text: PlainText, tables: inout ReadingTables
    ) -> (number: UInt32, hash: UInt64)? {
        if isEmpty(places.aanbieder, of: record) { return (0, context.noNameHash) }
        let field = record[places.aanbieder]
        guard field.length <= 8 else { return nil }
        return tables.recentAanbieders.known(text.word(of: field), length: field.length)
    }
}
