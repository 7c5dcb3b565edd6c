import Contract
import Intake
import Jeugdhulp
import Records

/// Which voorzieningen one jeugdige had in which calendar year, as far as they are known.
///
/// By declaraties and indicaties alike, whatever `bronregels.csv` says: what comes of it is an upper bound.
struct Zorgjaren {
    private var voorzieningenByYear: [Int: UInt8] = [:]
    private let lastYear: Int

    init(_ rows: ArraySlice<PlacedRecord>, lastYear: Int) {
        self.lastYear = lastYear
        for row in rows where row.voorziening != .onbekend {
            for year in years(of: row) { voorzieningenByYear[year, default: 0] |= 1 << row.voorziening.rawValue }
        }
    }

    /// The tables that would count this jeugdige differently if the row were of some voorziening; bit 0 is table 3.
    func tablesThatCouldChange(by row: PlacedRecord) -> UInt8 {
        years(of: row).reduce(0) { $0 | Tabelplaatsen.thatCouldChange(known: voorzieningenByYear[$1] ?? 0) }
    }

    /// An indicatie without einddatum runs until the last year of the levering.
    private func years(of row: PlacedRecord) -> ClosedRange<Int> {
        let first = CalendarDate(dayNumber: Int(row.begindatum))?.year ?? lastYear
        let last = CalendarDate(dayNumber: Int(row.einddatum))?.year ?? lastYear
        return first...max(first, min(last, lastYear))
    }
}
