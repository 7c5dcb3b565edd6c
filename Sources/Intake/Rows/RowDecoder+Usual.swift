import Contract
import Jeugdhulp
import Tabular

/// The rows that are read in one go, cell by cell where they stand: nearly all rows and most of the time of a run.
///
/// Nothing is decided here that `judge` decides otherwise: what is accepted is what it would have made of the row, and `false`
/// says no more than that the row is for `judge`. A cell that is not written as most are is read by whoever reads it for `judge`.
extension RowDecoder {
    /// Reads an accepted row that exists into `found`. `isPlain` says that every byte of its cells is visible ASCII; `line` is within its piece, from 1.
    @inline(never)
    func usual(
        _ row: RowFields, _ text: PlainText, isPlain: Bool, line: Int, into found: inout UsualRow,
        tables: inout ReadingTables
    ) -> Bool {
        guard places.readsInOneGo, isPlain || !mayHoldUndefinedBytes else { return false }
        var status = UsualStatus.empty
        if places.hasFurther {
            guard isJeugdwet(row, text), !mayHoldError(row, text, isPlain: isPlain),
                let found = usualStatus(row, text, tables: &tables)
            else { return false }
            status = found
        }
        var content = Versie.Content()
        let gemeente = usualGemeente(row[places.gemeente], text, tables: &tables)
        guard gemeente >= 0 else { return false }
        content.gemeente = gemeente
        guard readMoments(row, text, into: &content, tables: &tables) else { return false }
        if places.isDeclaraties {
            guard let cents = usualCents(row, text) else { return false }
            content.cents = cents
        }
        guard
            let voorziening = usualVoorziening(
                row[places.productcode], text, gemeente: gemeente, begindatum: content.begindatum, tables: &tables),
            let jeugdige = usualJeugdige(
                row[places.jeugdige], text, isPlain: isPlain, gemeente: gemeente, tables: &tables)
        else { return false }
        content.voorziening = voorziening
        content.jeugdige = jeugdige
        let scope = context.scopeHash(gemeente: gemeente)
        guard let key = usualNummer(row[places.nummer], text, isPlain: isPlain, scope: scope, tables: &tables) else {
            return false
        }
        if places.aanbieder >= 0 {
            // The last, for one that is new is added to the table.
            guard let aanbieder = usualAanbieder(row[places.aanbieder], text, tables: &tables) else { return false }
            content.aanbieder = aanbieder
        }
        if places.hasFurther { content.marks = usualAgeMark(row, text, begindatum: content.begindatum) }
        if status != .empty, noteStatus(status, row, text, tables: &tables) {
            content.marks |= Versie.unsureStatus
            tables.unsureStatuses.append(UnsureStatusRow(line: line, gemeente: gemeente))
        }
        found.versie = Versie(nummer: key.bits, content: content, piece: piece)
        found.hash = key.hash
        return true
    }

    /// The days of care and the moment of registration; `false` when one is not usual.
    @inline(always)
    private func readMoments(
        _ row: RowFields, _ text: PlainText, into content: inout Versie.Content,
        tables: inout ReadingTables
    ) -> Bool {
        let dates = context.dates
        var registratiedatum = tables.recentDates.known(text, row[places.registratiedatum])
        if registratiedatum < 0 {
            let found = dates.otherMoment(text, row[places.registratiedatum], &tables.recentDates)
            guard found.day >= 0 else { return false }
            registratiedatum = found.day
            content.secondOfDay = found.second
        }
        content.registratiedatum = registratiedatum
        if !isEmpty(places.registratietijd, of: row) {
            guard let second = usualSecondOfDay(row[places.registratietijd], text) else { return false }
            content.secondOfDay = second
        }
        let begin = tables.recentDates.known(text, row[places.begindatum])
        if begin >= 0 {
            tables.signs.begindatum.holdsOther = true
            content.begindatum = begin
        } else {
            let found = dates.otherMoment(text, row[places.begindatum], &tables.recentDates)
            guard found.day >= 0, tables.signs.begindatum.isToldBy(second: found.second) else { return false }
            content.begindatum = found.day
        }
        guard readEinddatum(row, text, into: &content, tables: &tables) else { return false }
        // One that was removed is for `judge`.
        return content.einddatum > content.begindatum
            || (content.einddatum == content.begindatum && isEmpty(places.redenWijziging, of: row))
    }

    @inline(always)
    private func readEinddatum(
        _ row: RowFields, _ text: PlainText, into content: inout Versie.Content,
        tables: inout ReadingTables
    ) -> Bool {
        let cell = row[places.einddatum]
        let day = tables.recentDates.known(text, cell)
        if day >= 0 {
            tables.signs.einddatum.holdsOther = true
            content.einddatum = day
            return true
        }
        if !places.isDeclaraties, cell.isEmpty || context.dates.isUsualEndless(text, cell) {
            content.einddatum = CalendarDate.last.dayNumber
            return true
        }
        let found = context.dates.otherMoment(text, cell, &tables.recentDates)
        content.einddatum = found.day
        return found.day >= 0 && tables.signs.einddatum.isToldBy(second: found.second)
    }

    /// Whether a column is not there or holds nothing.
    @inline(always)
    func isEmpty(_ place: Int, of row: RowFields) -> Bool {
        place < 0 || row[place].isEmpty
    }

    /// Whether a column that is not read here may hold a spreadsheet's error.
    @inline(always)
    private func mayHoldError(_ row: RowFields, _ text: PlainText, isPlain: Bool) -> Bool {
        mayHoldError(places.redenWijziging, row, text, isPlain)
            || mayHoldError(places.geboortedatum, row, text, isPlain)
            || mayHoldError(places.ofIndicatie, row, text, isPlain)
    }

    /// Whether a cell begins with `#`, or with what may be a space.
    @inline(always)
    private func mayHoldError(_ place: Int, _ row: RowFields, _ text: PlainText, _ isPlain: Bool) -> Bool {
        guard place >= 0 else { return false }
        let cell = row[place]
        let first = text.byte(at: cell.start)
        return first == UInt8(ascii: "#") || (!isPlain && !cell.isEmpty && first &- 0x21 >= 0x5F)
    }

    @inline(always)
    private func isJeugdwet(_ row: RowFields, _ text: PlainText) -> Bool {
        if isEmpty(places.wet, of: row) { return true }
        let cell = row[places.wet]
        let word = text.word(of: cell)
        return (cell.length == 8 && word == RowDecoder.jeugdwet) || (cell.length == 2 && word == RowDecoder.jw)
    }

    /// `Jeugdwet`, the first letter lowest.
    private static let jeugdwet: UInt64 = 0x7465_7764_6775_654A
    /// `JW`, likewise.
    private static let jw: UInt64 = 0x574A
}

/// What became of a row that was read in one go.
struct UsualRow {
    var versie = Versie.none
    /// As that of an outcome.
    var hash: UInt64 = 0
}
