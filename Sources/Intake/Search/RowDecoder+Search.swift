import Contract
import Tabular

/// What a row says of its jeugdige, also where it is rejected or under another law.
extension RowDecoder {
    /// All nine digits of a bsn; `nil` when it is none.
    static func bsn(_ written: Span<UInt8>) -> [UInt8]? {
        Elfproef.digits(written).map { digits in digits.indices.map { digits[$0] } }
    }

    /// The key in the column of the jeugdige; `nil` where the row has no such field, or nothing that can be a key in it.
    func writtenKey(_ record: borrowing Record, _ bytes: Span<UInt8>) -> [UInt8]? {
        guard let range = written(places.jeugdige, of: record, bytes) else { return nil }
        let key = bytes.extracting(range)
        if places.isBsn { return RowDecoder.bsn(key) }
        return range.map { bytes[$0] }
    }

    /// The row as it is judged by whoever reads all rows.
    func found(
        _ record: borrowing Record, _ bytes: Span<UInt8>, key: [UInt8]?, tables: inout ReadingTables
    ) -> FoundRow {
        let place = RowPlace(piece: piece, line: UInt32(clamping: record.linesBefore + 1))
        let code = written(places.productcode, of: record, bytes).map { range in range.map { bytes[$0] } } ?? []
        let fate: FoundRow.Fate
        do throws(Afkeurreden) {
            switch try judge(record, bytes, tables: &tables) {
            case .outOfScope: fate = .outOfScope
            case .accepted(let versie, _): fate = context.sees(versie) ? .seen(versie) : .afterPeildatum(versie)
            }
        } catch {
            fate = .rejected(error, kolom(of: error, in: record, bytes))
        }
        return FoundRow(
            place: place, fate: fate, key: key, gemeente: gemeente(of: record, bytes), productcode: code)
    }

    /// The field in a column, when the row has it and there is something in it.
    private func written(_ place: Int, of record: borrowing Record, _ bytes: Span<UInt8>) -> Range<Int>? {
        guard place >= 0, place < min(record.fieldCount, Limits.columns), !record[place].isMalformed else { return nil }
        let range = filled(place, of: record, bytes)
        return range.isEmpty ? nil : range
    }
}
