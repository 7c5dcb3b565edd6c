package import Intake
package import Jeugdhulp
package import Workers

extension CheckedRows {
    /// Partitions that are settled at a time, so that few rows stand in memory twice.
    private static let batch = 16

    /// Finds the versions that hold (contract, sections 2.4 and 2.5) and puts the rows of each jeugdige together.
    ///
    /// - Throws: `CheckFault.otherRows` when a file has not as many rows as were accepted before.
    package init(
        _ read: consuming CheckedLevering, expected: [FileAccount], gemeenten: [Gemeente], workers: Workers
    ) throws(CheckFault) {
        for (file, account) in zip(read.files, expected)
        where file.read != account.read || file.accepted != account.accepted || file.rejected.count != account.rejected
        {
            throw .otherRows(path: account.file.path)
        }
        var levering = consume read
        var indicaties: [[IndicatieIndex.Entry]] = []
        var buckets = [[CheckedRow]](repeating: [], count: CheckedRows.bucketCount)
        for soort in Leveringssoort.allCases {
            for start in stride(from: 0, to: CheckedLevering.partitionCount, by: CheckedRows.batch) {
                let taken = (start..<start + CheckedRows.batch).map { levering.take(soort, partition: $0) }
                for held in workers.map(tasks: taken.count, { CheckedRows.holding(taken[$0]) }) {
                    if soort == .indicaties { indicaties.append(held.map(IndicatieIndex.Entry.init)) }
                    for row in held {
                        buckets[(row.versie.jeugdige ^ levering.seed).bucket(of: CheckedRows.bucketCount)].append(row)
                    }
                }
            }
        }
        self.init(
            buckets: CheckedRows.ordered(buckets, workers), indicaties: IndicatieIndex(partitions: indicaties),
            levering: levering, gemeenten: gemeenten, workers: workers, quarters: Quarters())
    }

    /// Of each record the version that holds, as far as it exists; ordered by record.
    private static func holding(_ versions: [CheckedRow]) -> [CheckedRow] {
        let ordered = versions.sorted { left, right in
            if left.versie.recordOrder != right.versie.recordOrder {
                return left.versie.recordOrder < right.versie.recordOrder
            }
            if left.versie.registratiedatum != right.versie.registratiedatum {
                return left.versie.registratiedatum < right.versie.registratiedatum
            }
            return left.wasRead(before: right)
        }
        var held: [CheckedRow] = []
        for (index, row) in ordered.enumerated() {
            let isLast = index + 1 == ordered.count || !row.versie.isSameRecord(as: ordered[index + 1].versie)
            if isLast, row.versie.bestaan == .bestaat { held.append(row) }
        }
        return held
    }

    private static func ordered(_ unordered: [[CheckedRow]], _ workers: Workers) -> [[CheckedRow]] {
        var buckets = unordered
        for start in stride(from: 0, to: buckets.count, by: batch) {
            var taken: [[CheckedRow]] = []
            for index in start..<start + batch {
                taken.append(buckets[index])
                buckets[index] = []
            }
            let batch = taken
            taken = []
            let sorted = workers.map(tasks: batch.count) { task in
                batch[task].sorted { left, right in
                    if left.versie.jeugdige != right.versie.jeugdige {
                        return left.versie.jeugdige < right.versie.jeugdige
                    }
                    return left.wasRead(before: right)
                }
            }
            for (offset, rows) in sorted.enumerated() { buckets[start + offset] = rows }
        }
        return buckets
    }
}

extension Versie {
    /// Equal for versions of one record, different for others.
    fileprivate var recordOrder: RecordOrder { RecordOrder(nummer: nummer, gemeente: gemeente, aanbieder: aanbieder) }
}

private struct RecordOrder: Comparable {
    let nummer: UInt64
    let gemeente: Int
    let aanbieder: UInt32

    static func < (left: RecordOrder, right: RecordOrder) -> Bool {
        (left.nummer, left.gemeente, left.aanbieder) < (right.nummer, right.gemeente, right.aanbieder)
    }
}

extension UInt64 {
    /// A bucket for these bits, 0 ..< `count`.
    fileprivate func bucket(of count: Int) -> Int { Int(mixed >> 32) % count }
}
