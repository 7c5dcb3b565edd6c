import Contract
import Jeugdhulp
import Tabular

/// What a row that is not read in one go says about its file.
extension RowDecoder {
    /// Judges a row, and notes what it says about the file; a header line is told from a row that is rejected.
    func judgeNoting(
        _ record: borrowing Record, _ bytes: Span<UInt8>, tables: inout ReadingTables
    ) throws(Afkeurreden) -> Outcome {
        if record.fieldCount == places.columnCount {
            tables.signs.begindatum.note(bytes.extracting(record.trimmed(places.begindatum, bytes)), context.dates)
            tables.signs.einddatum.note(bytes.extracting(record.trimmed(places.einddatum, bytes)), context.dates)
        }
        let reden: Afkeurreden
        do throws(Afkeurreden) {
            let outcome = try judge(record, bytes, tables: &tables)
            // A header may name a column after another law.
            guard case .outOfScope = outcome, namesOtherWet, let order = header.order(of: record, bytes) else {
                return outcome
            }
            reden = headerLine(record, order, tables: &tables)
        } catch {
            if error == .aantalVelden, isCut(record, bytes) { tables.signs.noteCutRow(fields: record.fieldCount) }
            guard let order = header.order(of: record, bytes) else { throw error }
            reden = headerLine(record, order, tables: &tables)
        }
        throw reden
    }

    private func headerLine(
        _ record: borrowing Record, _ order: Header.LineOrder, tables: inout ReadingTables
    ) -> Afkeurreden {
        if order == .other { tables.signs.noteOtherHeader(line: record.linesBefore + 1) }
        return .kopregelHerhaald
    }

    /// Whether all that a row lacks are cells at its end which may be empty: what may never be empty stands where it should.
    private func isCut(_ record: borrowing Record, _ bytes: Span<UInt8>) -> Bool {
        guard record.fieldCount > lastFilledPlace, record.fieldCount < places.columnCount, !record.hasMalformedField,
            context.gemeente(bytes.extracting(record.trimmed(places.gemeente, bytes))) != nil
        else { return false }
        return [places.begindatum, places.registratiedatum].allSatisfy { place in
            context.dates.dayNumber(bytes.extracting(record.trimmed(place, bytes))) != nil
        }
    }

    /// The last column that may never be empty (Rekenregels, R2.1).
    private var lastFilledPlace: Int {
        let ofDeclaraties = places.isDeclaraties ? [places.einddatum, places.bedrag] : []
        return
            ([places.nummer, places.jeugdige, places.gemeente, places.begindatum, places.registratiedatum]
            + ofDeclaraties).reduce(0, max)
    }
}
