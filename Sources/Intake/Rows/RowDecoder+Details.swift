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

    /// The same of a row that was read in one go.
    func usualDetails(
        _ walk: borrowing RowWalk, of versie: Versie, tables: inout ReadingTables, codes: inout NameTable,
        partition: (_ hash: UInt64) -> Int
    ) -> RowDetails {
        let (row, text) = (walk.fields, walk.text)
        var details = RowDetails(line: walk.linesBefore + 1)
        details.productcode = text.withBytes(of: row[places.productcode]) { code in
            EmptyWord.isOne(code) ? 0 : codes.number(of: code).number
        }
        if !isEmpty(places.geboortedatum, of: row) {
            let cell = row[places.geboortedatum]
            let known = tables.recentDates.known(text, cell)
            details.setGeboortedatum(
                max(0, known >= 0 ? known : context.dates.otherMoment(text, cell, &tables.recentDates).day))
        }
        guard !isEmpty(places.ofIndicatie, of: row) else { return details }
        let (cell, scope) = (row[places.ofIndicatie], context.scopeHash(gemeente: versie.gemeente))
        if walk.isPlain, let bits = PackedName.usual(text, cell) {
            details.setIndicatie(bits, partition: partition((scope ^ bits).mixed))
            return details
        }
        let key = text.withBytes(of: cell) { bytes in
            let nummer = bytes.extracting(bytes.trimmed(from: 0, to: bytes.count))
            return nummer.isEmpty || EmptyWord.isOne(nummer) || nummer.count > Kolom.maximumKeyBytes
                ? nil : numbered(nummer, hash: scope, tables: &tables)
        }
        if let key { details.setIndicatie(key.bits, partition: partition(key.hash)) }
        return details
    }
}
