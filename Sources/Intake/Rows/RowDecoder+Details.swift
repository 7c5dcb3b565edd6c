import Contract
import Jeugdhulp
import Tabular

/// What only checks and explanations look at. Nothing here rejects a row.
extension RowDecoder {
    /// Of a row that was accepted as this version; `partition` is that of a record with this hash.
    func details(
        _ record: borrowing Record, _ bytes: Span<UInt8>, of versie: Versie, tables: inout ReadingTables,
        codes: inout NameTable, partition: (_ hash: UInt64) -> Int
    ) -> RowDetails {
        var details = RowDetails(line: record.linesBefore + 1)
        let code = filled(places.productcode, of: record, bytes)
        if code.count <= Kolom.maximumKeyBytes {
            details.productcode = codes.number(of: bytes.extracting(code)).number
        }
        let geboren = record.trimmed(places.geboortedatum, bytes)
        if !geboren.isEmpty { details.setGeboortedatum(context.dates.dayNumber(bytes.extracting(geboren)) ?? 0) }
        let nummer = filled(places.ofIndicatie, of: record, bytes)
        if !nummer.isEmpty, nummer.count <= Kolom.maximumKeyBytes {
            let key = numbered(
                bytes.extracting(nummer), hash: context.scopeHash(gemeente: versie.gemeente), tables: &tables)
            details.setIndicatie(key.bits, partition: partition(key.hash))
        }
        return details
    }
}
