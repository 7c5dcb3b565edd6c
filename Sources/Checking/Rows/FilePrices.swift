import Contract
import Intake
import Records

/// What a day of each product cost according to each file, in thousandths of cents; of declaraties above zero.
struct FilePrices {
    /// Places of the files with enough declaraties above zero, none of which has cents.
    let suspects: [Int]
    /// Per file: the median of each productcode, and the number of declaraties it was taken from.
    private var medians: [[UInt32: (price: Int64, rows: Int)]] = []
    private let gemeenten: [Int?]

    /// The prices are looked at only when some file with at least `needed` declaraties has no cents; that takes 8 bytes a
    /// declaratie while it runs.
    init(_ checked: CheckedRows, atLeast needed: Int) {
        let files = checked.files
        gemeenten = files.map(\.onlyGemeente)
        let counts = checked.fold([(rows: Int, hasCents: Bool)](repeating: (0, false), count: files.count)) {
            bucket, counts in
            for row in bucket where row.isDeclaratie && row.cents > 0 {
                let file = checked.file(of: row)
                counts[file].rows += 1
                if row.cents % 100 != 0 { counts[file].hasCents = true }
            }
        } merge: { all, other in
            for file in all.indices {
                all[file].rows += other[file].rows
                all[file].hasCents = all[file].hasCents || other[file].hasCents
            }
        }
        suspects = files.indices.filter { !counts[$0].hasCents && counts[$0].rows >= needed }
        guard !suspects.isEmpty else { return }
        var prices = [[UInt32: [Int64]]](repeating: [:], count: files.count)
        checked.forEach { row in
            guard row.isDeclaratie, row.cents > 0 else { return }
            prices[checked.file(of: row)][row.productcode, default: []].append(row.perDay)
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
