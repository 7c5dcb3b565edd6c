import Contract
import Jeugdhulp
import Tabular

/// Makes a `Versie` of each row of one file, or finds why it can't be one. Rekenregels, R1, R2.1, R2.3 and R2.5.
struct RowDecoder: Sendable {
    enum Outcome {
        /// `hash` is the same for all versions of a record, whichever thread reads them.
        case accepted(Versie, hash: UInt64)
        /// Under another law than the Jeugdwet.
        case outOfScope
    }

    let context: ReadingContext
    let places: ColumnPlaces
    let amounts: AmountReader
    let usualAmounts: UsualAmounts
    /// Whether the text holds bytes that stand for no character.
    let mayHoldUndefinedBytes: Bool
    let piece: Int
    let header: Header
    /// What every row of the file has in a column that the file does not have.
    let vast: VasteVelden
    /// Whether a header line may be taken for a row under another law.
    let namesOtherWet: Bool

    /// Whether a jeugdige is known by what stands in its cell.
    let readsPlainJeugdige: Bool

    var delimiter: Delimiter { header.delimiter }

    init(_ context: ReadingContext, file: DeliveredFile, piece: Int, mayHoldUndefinedBytes: Bool) {
        self.context = context
        self.piece = piece
        header = file.header
        namesOtherWet = file.header.namesOtherWet
        self.mayHoldUndefinedBytes = mayHoldUndefinedBytes
        places = ColumnPlaces(file.header, soort: file.soort, hasConstants: !file.vast.isEmpty)
        amounts = AmountReader(unit: file.unit, decimalSign: file.decimalSign)
        usualAmounts = UsualAmounts(unit: file.unit, decimalSign: file.decimalSign)
        vast = VasteVelden(file.vast, context)
        readsPlainJeugdige = context.isUniqueInRegion && !places.isBsn
    }

    /// Judges a row: its number of fields, its wet, its marks, and then what it says.
    func judge(
        _ record: borrowing Record, _ bytes: Span<UInt8>, tables: inout ReadingTables
    ) throws(Afkeurreden) -> Outcome {
        guard record.fieldCount == places.columnCount else { throw .aantalVelden }
        if places.wet >= 0, try wet(record, bytes) == .andereWet { return .outOfScope }
        if record.hasMalformedField { throw .tekstNaAanhalingsteken }
        if record.hasStrayQuote { throw .aanhalingstekenInVeld }
        if mayHoldUndefinedBytes, holdsUndefinedByte(record, bytes) { throw .tekenOnbekend }
        if holdsLongField(record) { throw .veldTeLang }
        let status = record.trimmed(places.status, bytes)
        let isWithdrawn = !status.isEmpty && withdraws(bytes.extracting(status))
        if spreadsheetError(in: record, bytes, isWithdrawn: isWithdrawn) != nil { throw .rekenbladfout }

        var content = Versie.Content()
        guard let gemeente = self.gemeente(of: record, bytes) else {
            throw gemeenteFlaw(of: record, bytes)
        }
        content.gemeente = gemeente
        try readRegistration(record, bytes, into: &content)
        let key = try key(record, bytes, content: &content, tables: &tables)
        if isWithdrawn {
            content.bestaan = .ingetrokken
            content.marks = withdrawalMarks(record, bytes, status: status)
        } else {
            try readCare(record, bytes, into: &content, tables: &tables)
            content.marks = ageMark(record, bytes, begindatum: content.begindatum)
            if !status.isEmpty {
                if tables.statuses.note(bytes.extracting(status)).isUnsure {
                    content.marks |= Versie.unsureStatus
                    tables.unsureStatuses.append(
                        UnsureStatusRow(line: record.linesBefore + 1, gemeente: content.gemeente))
                }
            }
        }
        return .accepted(Versie(nummer: key.bits, content: content, piece: piece), hash: key.hash)
    }

    /// Place of the gemeente of a row with the right number of fields; `nil` when it has none that is known.
    @inline(always)
    func gemeente(of record: borrowing Record, _ bytes: Span<UInt8>) -> Int? {
        guard record.fieldCount == places.columnCount else { return nil }
        if places.gemeente < 0 { return vast.gemeente }
        return context.gemeente(bytes.extracting(record.trimmed(places.gemeente, bytes)))
    }

    private func wet(_ record: borrowing Record, _ bytes: Span<UInt8>) throws(Afkeurreden) -> Wet {
        let range = record.trimmed(places.wet, bytes)
        if range.isEmpty { return .jeugdwet }
        if SpreadsheetError.isOne(bytes.extracting(range)) { throw .rekenbladfout }
        guard !record[places.wet].isMalformed, let wet = context.wet(bytes.extracting(range)) else {
            throw .wetOnbekend
        }
        return wet
    }

    private func gemeenteFlaw(of record: borrowing Record, _ bytes: Span<UInt8>) -> Afkeurreden {
        let range = filled(places.gemeente, of: record, bytes)
        if range.isEmpty { return .gemeenteLeeg }
        return context.gemeentenamen.isOfMany(bytes.extracting(range)) ? .gemeentenaamDubbel : .gemeenteOnbekend
    }

    func withdraws(_ status: Span<UInt8>) -> Bool {
        for word in context.withdrawing where status.equalsIgnoringCase(word) { return true }
        return false
    }

    /// The bytes of a field without the space around them; nothing for a column that is not there, and for a word that means nothing.
    ///
    /// Not for `status` and `wet`, in which every word is itself (Rekenregels, R1.2).
    func filled(_ place: Int, of record: borrowing Record, _ bytes: Span<UInt8>) -> Range<Int> {
        let range = record.trimmed(place, bytes)
        return EmptyWord.isOne(bytes.extracting(range)) ? range.lowerBound..<range.lowerBound : range
    }

    private func holdsUndefinedByte(_ record: borrowing Record, _ bytes: Span<UInt8>) -> Bool {
        for index in 0..<places.columnCount {
            let field = record[index]
            for place in Int(field.start)..<Int(field.end) where bytes[place] == Windows1252.undefinedMarker {
                return true
            }
        }
        return false
    }

    private func holdsLongField(_ record: borrowing Record) -> Bool {
        let first = record[0]
        let last = record[places.columnCount - 1]
        guard Int(last.end) - Int(first.start) > Limits.fieldBytes else { return false }
        for index in 0..<places.columnCount where Int(record[index].end) - Int(record[index].start) > Limits.fieldBytes
        {
            return true
        }
        return false
    }
}

extension Record {
    /// The bytes of a field without the space around them; nothing for a column that is not there.
    @inline(always)
    func trimmed(_ place: Int, _ bytes: Span<UInt8>) -> Range<Int> {
        guard place >= 0 else { return 0..<0 }
        let field = self[place]
        if isPlain { return Int(field.start)..<Int(field.end) }
        return bytes.trimmed(from: Int(field.start), to: Int(field.end))
    }
}
