import Contract
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
        guard isEmpty(places.status, of: record), isJeugdwet(record, text), !mayHoldError(record, text) else {
            return nil
        }
        var content = Versie.Content()
        let (gemeenteField, codeField) = (record[places.gemeente], record[places.productcode])
        guard gemeenteField.length <= 8, codeField.length <= 8,
            let gemeente = usualGemeente(text.word(of: gemeenteField), gemeenteField.length, tables: &tables),
            let registratiedatum = context.dates.usualDay(text, record[places.registratiedatum], &tables.recentDates),
            let nummer = PackedName.usual(text, record[places.nummer]),
            let jeugdige = usualJeugdige(record, text),
            let begindatum = context.dates.usualDay(text, record[places.begindatum], &tables.recentDates),
            let einddatum = usualEinddatum(record, text, tables: &tables), einddatum >= begindatum,
            let secondOfDay = usualSecondOfDay(record, text)
        else { return nil }
        tables.signs.begindatum.holdsOther = true
        content.gemeente = gemeente
        content.registratiedatum = registratiedatum
        content.secondOfDay = secondOfDay
        content.jeugdige = jeugdige
        content.begindatum = begindatum
        content.einddatum = einddatum
        if einddatum == begindatum, !isEmpty(places.redenWijziging, of: record) { return nil }
        if places.isDeclaraties {
            guard let cents = usualCents(record, text), let aanbieder = usualAanbieder(record, text, tables: &tables)
            else { return nil }
            content.cents = cents
            content.aanbieder = aanbieder
        }
        guard
            let voorziening = tables.productcodes.voorziening(
                text.word(of: codeField), length: codeField.length, gemeente: gemeente, begindatum: begindatum)
        else { return nil }
        content.voorziening = voorziening
        let hash = (context.scopeHash(gemeente: gemeente) ^ nummer).mixed
        return .accepted(Versie(nummer: nummer, content: content, piece: piece), hash: hash)
    }

    /// Whether a column is not there or holds nothing.
    @inline(always)
    private func isEmpty(_ place: Int, of record: borrowing Record) -> Bool {
        place < 0 || record[place].isEmpty
    }

    /// Whether a column that is not looked at here may hold a spreadsheet's error.
    @inline(always)
    private func mayHoldError(_ record: borrowing Record, _ text: PlainText) -> Bool {
        startsWithHash(places.redenWijziging, record, text) || startsWithHash(places.geboortedatum, record, text)
            || startsWithHash(places.ofIndicatie, record, text)
    }

    @inline(always)
    private func startsWithHash(_ place: Int, _ record: borrowing Record, _ text: PlainText) -> Bool {
        place >= 0 && text.firstByte(of: record[place]) == UInt8(ascii: "#")
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
        guard context.isUniqueInRegion else { return nil }
        let field = record[places.jeugdige]
        guard places.isBsn else {
            return PackedName.usual(text, field).flatMap { $0 == PackedName.zero ? nil : $0 }
        }
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
        if field.isEmpty, !places.isDeclaraties { return CalendarDate.last.dayNumber }
        guard let day = context.dates.usualDay(text, field, &tables.recentDates) else { return nil }
        tables.signs.einddatum.holdsOther = true
        return day
    }

    /// With a column `debet_credit` only a debet.
    @inline(always)
    private func usualCents(_ record: borrowing Record, _ text: PlainText) -> Int64? {
        if !isEmpty(places.debetCredit, of: record) {
            let mark = record[places.debetCredit]
            guard mark.length == 1, text.word(of: mark) | 0x20 == UInt64(UInt8(ascii: "d")) else { return nil }
        }
        return usualAmounts.cents(text, record[places.bedrag])
    }

    /// Midnight without a time of its own beside a date without one; else of a time as `15:40:00`.
    @inline(always)
    private func usualSecondOfDay(_ record: borrowing Record, _ text: PlainText) -> UInt32? {
        if isEmpty(places.registratietijd, of: record) { return 0 }
        let field = record[places.registratietijd]
        guard field.length == 8 else { return nil }
        return DateReader.usualSecondOfDay(text.word(of: field))
    }

    /// No aanbieder, one of at most eight bytes that was met lately, or one of at most eight digits.
    @inline(always)
    private func usualAanbieder(
        _ record: borrowing Record, _ text: PlainText, tables: inout ReadingTables
    ) -> UInt32? {
        if isEmpty(places.aanbieder, of: record) { return 0 }
        let field = record[places.aanbieder]
        guard field.length <= 8 else { return nil }
        let written = text.word(of: field)
        return tables.recentAanbieders.known(written)
            ?? aanbieder(written, digitCount: field.length, tables: &tables)
    }

    /// The number of an aanbieder of so many digits, 1 to 8, the first one lowest; `nil` of any other.
    @inline(never)
    private func aanbieder(_ written: UInt64, digitCount: Int, tables: inout ReadingTables) -> UInt32? {
        guard let digits = EightDigits(padding: written, count: digitCount) else { return nil }
        let number = tables.names.aanbieders.number(of: digits.bytes.span).number
        tables.recentAanbieders.note(written, number)
        return number
    }
}
