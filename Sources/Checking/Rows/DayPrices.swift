import Contract
import Intake
import Records
import Threads

/// What each product cost a day, in thousandths of cents; of declaraties above zero with a productcode.
struct DayPrices: Sendable {
    /// Per number of the productcode.
    private let prices: [[Int64]]

    /// 8 bytes a declaratie.
    static func all(of rows: CheckedRows) -> DayPrices {
        let none = [Int](repeating: 0, count: rows.written.productcodeCount)
        let counts = rows.fold(none) { bucket, counts in
            for row in bucket where row.hasDayPrice { counts[Int(row.productcode)] += 1 }
        } merge: { all, other in
            for code in all.indices { all[code] += other[code] }
        }
        // Counted first: an array that grows takes twice what it holds.
        var prices = counts.map { count in
            var prices: [Int64] = []
            prices.reserveCapacity(count)
            return prices
        }
        rows.forEach { row in
            if row.hasDayPrice { prices[Int(row.productcode)].append(row.perDay) }
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

extension PlacedRecord {
    fileprivate var hasDayPrice: Bool { isDeclaratie && cents > 0 && productcode != 0 }
}

extension Array where Element == Int64 {
    /// The lower of the two in the middle; 0 of nothing.
    var lowerMedian: Int64 { isEmpty ? 0 : sorted()[(count - 1) / 2] }
}
