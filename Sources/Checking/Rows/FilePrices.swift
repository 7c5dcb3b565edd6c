import Intake

/// What a day of each product cost according to each file, in thousandths of cents; of declaraties above zero.
struct FilePrices {
    /// Whether an amount in the file has cents.
    private(set) var hasCents: [Bool]
    /// Declaraties above zero in the file.
    private(set) var rows: [Int]
    /// Per file: the median of each productcode, and the number of declaraties it was taken from.
    private var medians: [[UInt32: (price: Int64, rows: Int)]] = []
    private let gemeenten: [Int?]

    /// 8 bytes a declaratie while it runs.
    init(_ checked: CheckedRows) {
        let count = checked.levering.files.count
        hasCents = [Bool](repeating: false, count: count)
        rows = [Int](repeating: 0, count: count)
        gemeenten = checked.levering.files.map(\.onlyGemeente)
        var prices = [[UInt32: [Int64]]](repeating: [:], count: count)
        for bucket in checked.buckets {
            for row in bucket where row.isDeclaratie && row.versie.cents > 0 {
                let file = checked.levering.fileOfPiece[row.versie.piece]
                rows[file] += 1
                if row.versie.cents % 100 != 0 { hasCents[file] = true }
                prices[file][row.productcode, default: []].append(row.perDay)
            }
        }
        medians = prices.map { $0.mapValues { ($0.lowerMedian, $0.count) } }
    }

    /// How many times as much a day costs here as elsewhere: of the products that others have too, the median over the
    /// declaraties here of the price here over the median of the prices there. `nil` when no other has the same product.
    ///
    /// Others are the files of other gemeenten; without those, all other files.
    func ratio(of file: Int) -> Int64? {
        let others = medians.indices.filter {
            $0 != file && (gemeenten[$0] != gemeenten[file] || gemeenten[file] == nil)
        }
        return ratio(of: file, to: others) ?? ratio(of: file, to: medians.indices.filter { $0 != file })
    }

    private func ratio(of file: Int, to others: [Int]) -> Int64? {
        var ratios: [(ratio: Int64, rows: Int)] = []
        for (code, here) in medians[file] {
            let there = others.compactMap { medians[$0][code]?.price }.lowerMedian
            if there > 0 { ratios.append((here.price / there, here.rows)) }
        }
        ratios.sort { $0.ratio < $1.ratio }
        let half = (ratios.reduce(0) { $0 + $1.rows } + 1) / 2
        var passed = 0
        for entry in ratios {
            passed += entry.rows
            if passed >= half { return entry.ratio }
        }
        return nil
    }
}
