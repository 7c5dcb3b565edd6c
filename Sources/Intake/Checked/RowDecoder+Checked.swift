import Contract
import Jeugdhulp
import Tabular

/// What only the checks between rows look at. Nothing here rejects a row.
extension RowDecoder {
    /// Of a row that was accepted as this version.
    func details(
        _ record: borrowing Record, _ bytes: Span<UInt8>, versie: Versie, columns: CheckedColumns,
        tables: inout ReadingTables, codes: inout NameTable
    ) -> CheckedRow.Details {
        var details = CheckedRow.Details()
        let code = filled(places.productcode, of: record, bytes)
        if code.count <= Kolom.maximumKeyBytes {
            details.productcode = codes.number(of: bytes.extracting(code)).number
        }
        let geboren = record.trimmed(columns.geboortedatum, bytes)
        if !geboren.isEmpty { details.geboortedatum = context.dates.dayNumber(bytes.extracting(geboren)) ?? 0 }
        let nummer = filled(columns.indicatienummer, of: record, bytes)
        if !nummer.isEmpty, nummer.count <= Kolom.maximumKeyBytes {
            let key = numbered(
                bytes.extracting(nummer), hash: context.scopeHash(gemeente: versie.gemeente), tables: &tables)
            details.indicatienummer = key.bits
            details.indicatiePartition = CheckedLevering.partition(of: key.hash)
        }
        return details
    }
}

/// Where the columns stand that only the checks look at; −1 for one that is not there.
struct CheckedColumns: Sendable {
    let geboortedatum: Int
    let indicatienummer: Int

    init(_ file: DeliveredFile) {
        geboortedatum = file.header.place(of: .geboortedatum) ?? -1
        indicatienummer = file.soort == .declaraties ? file.header.place(of: .indicatienummer) ?? -1 : -1
    }
}
