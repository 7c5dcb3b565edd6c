import Contract
import Intake
import Threads

/// What each product cost a day, in thousandths of cents; of declaraties above zero with a productcode.
struct DayPrices: Sendable {
    /// Per number of the productcode.
    private let prices: [[Int64]]

    /// 8 bytes a declaratie.
    static func all(of rows: CheckedRows) -> DayPrices {
        var prices = [[Int64]](repeating: [], count: rows.written.productcodeCount)
        for bucket in rows.buckets {
            for row in bucket where row.isDeclaratie && row.versie.cents > 0 && row.productcode != 0 {
                prices[Int(row.productcode)].append(row.perDay)
            }
        }
        return DayPrices(prices: prices)
    }

    /// The median of each product that has enough declaraties, the lower of the two in the middle; `nil` for others and for 0.
    func medians(atLeast needed: Int, workers: Workers) -> [Int64?] {
        workers.map(tasks: prices.count) { code in
            guard prices[code].count >= needed else { return nil }
            let median = prices[code].lowerMedian
            return median == 0 ? nil : median
        }
    }
}

extension Array where Element == Int64 {
    /// The lower of the two in the middle; 0 of nothing.
    var lowerMedian: Int64 { isEmpty ? 0 : sorted()[(count - 1) / 2] }
}
