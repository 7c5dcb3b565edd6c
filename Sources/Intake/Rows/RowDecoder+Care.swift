import Contract
import Jeugdhulp
import Tabular

/// Who had which care, when, and for how much. Rekenregels, R1.3 to R1.6.
extension RowDecoder {
    static let maximumJeugdigeBytes = 64

    func readCare(
        _ record: borrowing Record, _ bytes: Span<UInt8>, into content: inout Versie.Content,
        tables: inout ReadingTables
    ) throws(Afkeurreden) {
        content.jeugdige = try jeugdige(record, bytes, gemeente: content.gemeente, tables: &tables)
        content.begindatum = try date(
            filled(places.begindatum, of: record, bytes), bytes, empty: .begindatumLeeg, invalid: .begindatumOngeldig)
        try readEinddatum(record, bytes, into: &content)
        if places.isDeclaraties { content.cents = try cents(record, bytes) }
        let code = filled(places.productcode, of: record, bytes)
        guard code.count <= Kolom.maximumKeyBytes else { throw .productcodeTeLang }
        content.voorziening = tables.productcodes.voorziening(
            bytes.extracting(code), gemeente: content.gemeente, begindatum: content.begindatum)
    }

    /// The day number of a date that must be there.
    @inline(always)
    func date(
        _ range: Range<Int>, _ bytes: Span<UInt8>, empty: Afkeurreden, invalid: Afkeurreden
    ) throws(Afkeurreden) -> Int32 {
        if range.isEmpty { throw empty }
        guard let date = context.dates.dayNumber(bytes.extracting(range)) else { throw invalid }
        return date
    }

    private func jeugdige(
        _ record: borrowing Record, _ bytes: Span<UInt8>, gemeente: Int, tables: inout ReadingTables
    ) throws(Afkeurreden) -> UInt64 {
        let range = filled(places.jeugdige, of: record, bytes)
        let written = bytes.extracting(range)
        if range.isEmpty || EmptyWord.isZero(written) { throw .jeugdigeLeeg }
        if let flaw = KeyForm.flaw(of: written, isAanbieder: false) { throw flaw }
        if places.isBsn {
            guard let digits = Elfproef.digits(written) else { throw .bsnOngeldig }
            return tables.jeugdige(digits.span, gemeente: gemeente)
        }
        if let packed = tables.packedJeugdige(written) { return packed }
        guard range.count <= RowDecoder.maximumJeugdigeBytes else { throw .jeugdigeTeLang }
        if written.holdsControlCharacter() { throw .jeugdigeStuurteken }
        return tables.jeugdige(written, gemeente: gemeente)
    }

    /// An indicatie without einddatum still runs; one that was removed has `reden_wijziging` 13, 01 or 1 and einddatum = begindatum
    /// (Rekenregels, R1.5 and R2.5).
    private func readEinddatum(
        _ record: borrowing Record, _ bytes: Span<UInt8>, into content: inout Versie.Content
    ) throws(Afkeurreden) {
        let range = filled(places.einddatum, of: record, bytes)
        if !places.isDeclaraties, range.isEmpty || context.dates.isEndless(bytes.extracting(range)) {
            content.einddatum = CalendarDate.last.dayNumber
            return
        }
        content.einddatum = try date(range, bytes, empty: .einddatumLeeg, invalid: .einddatumOngeldig)
        guard content.einddatum >= content.begindatum else { throw .einddatumVoorBegindatum }
        if places.redenWijziging >= 0, content.einddatum == content.begindatum {
            let reden = bytes.extracting(filled(places.redenWijziging, of: record, bytes))
            if context.redenenVerwijderd.contains(where: { reden.equals($0) }) { content.bestaan = .verwijderd }
        }
    }

    /// The amount with its sign; with `debet_credit` it is `C` that makes it negative.
    private func cents(_ record: borrowing Record, _ bytes: Span<UInt8>) throws(Afkeurreden) -> Int64 {
        let range = filled(places.bedrag, of: record, bytes)
        if range.isEmpty { throw .bedragLeeg }
        guard let cents = amounts.cents(bytes.extracting(range)) else { throw .bedragOngeldig }
        guard places.debetCredit >= 0 else { return cents }
        let mark = filled(places.debetCredit, of: record, bytes)
        guard mark.count <= 1 else { throw .debetCreditOngeldig }
        let letter = mark.isEmpty ? UInt8(ascii: "d") : bytes[mark.lowerBound] | 0x20
        guard letter == UInt8(ascii: "d") || letter == UInt8(ascii: "c") else { throw .debetCreditOngeldig }
        guard cents >= 0 else { throw .bedragNegatief }
        return letter == UInt8(ascii: "c") ? -cents : cents
    }
}
