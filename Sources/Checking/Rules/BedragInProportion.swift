import Contract
import Faults
import Intake
import Records

/// What a day of one product costs is of the same order everywhere.
package enum BedragInProportion: Check {
    /// TOE-005. No norm says what care costs, so the measure is what others declared with the same productcode.
    package static let rule = Rule(
        .bedragInProportion, name: "BedragInProportion", kolom: .bedrag,
        drempels: [
            Drempel(
                naam: "factor", standaard: 20, bereik: 2...100_000, uitleg: "meer dan zoveel maal de mediaan per dag"),
            Drempel(
                naam: "rijen", standaard: 30, bereik: 1...1_000_000,
                uitleg: "zoveel declaraties moet een productcode minstens hebben"),
        ])

    /// One for each declaratie above zero that costs more than `factor` times the median a day. 8 bytes a declaratie.
    package static func findings(in rows: CheckedRows, _ drempels: Drempelwaarden) -> FindingList {
        let factor = Int64(drempels["factor"])
        let medians = DayPrices.all(of: rows).medians(atLeast: drempels["rijen"], workers: rows.workers)
        return rows.eachRow { row, findings in
            guard row.isDeclaratie, row.cents > 0, let median = medians[Int(row.productcode)] else { return }
            // At most 10¹⁵ × 10⁵: past 64 bits nothing is out of proportion any more.
            let (limit, overflow) = median.multipliedReportingOverflow(by: factor)
            if !overflow, row.perDay > limit { findings.add(rows.finding(row)) }
        }
    }
}
