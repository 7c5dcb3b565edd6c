import Contract
import Tabular

/// Which column of a row is at fault.
extension RowDecoder {
    /// The first column that is read and holds a spreadsheet's error; of a row that withdraws only the columns that it needs.
    func spreadsheetError(in record: borrowing Record, _ bytes: Span<UInt8>, isWithdrawn: Bool) -> Kolom? {
        for (kolom, place) in places.used where !isWithdrawn || kolom.isOfWithdrawal(in: places.soort) {
            if SpreadsheetError.isOne(bytes.extracting(record.trimmed(place, bytes))) { return kolom }
        }
        return nil
    }

    /// The column for which a row was rejected; `nil` when it is the whole row.
    func kolom(of reden: Afkeurreden, in record: borrowing Record, _ bytes: Span<UInt8>) -> Kolom? {
        switch reden {
        case .rekenbladfout:
            let status = bytes.extracting(record.trimmed(places.status, bytes))
            return spreadsheetError(in: record, bytes, isWithdrawn: withdraws(status))
        case .sleutelOnzichtbaarTeken, .sleutelFormule, .sleutelApostrof, .sleutelAfgerond:
            for (kolom, place) in keys {
                let key = bytes.extracting(filled(place, of: record, bytes))
                if KeyForm.flaw(of: key, isAanbieder: kolom == .aanbieder) == reden { return kolom }
            }
            return nil
        default: return reden.kolom(in: places.soort)
        }
    }

    /// The keys of a row, in the order in which they are judged.
    private var keys: [(kolom: Kolom, place: Int)] {
        [
            (places.isDeclaraties ? .declaratienummer : .indicatienummer, places.nummer),
            (.aanbieder, places.aanbieder), (places.isBsn ? .bsn : .jeugdige, places.jeugdige),
        ]
    }
}

extension Kolom {
    /// Whether a row needs it that does no more than withdraw (Rekenregels, R2.5).
    fileprivate func isOfWithdrawal(in soort: Leveringssoort) -> Bool {
        switch self {
        case .jeugdige, .bsn, .productcode, .begindatum, .einddatum, .bedrag, .geboortedatum, .redenWijziging,
            .debetCredit:
            false
        case .indicatienummer: soort == .indicaties
        default: true
        }
    }
}
