import Contract
package import Intake
package import Jeugdhulp
package import Threads

extension CheckedRows {
    /// Partitions that are settled at a time, so that few rows stand in memory twice.
    private static let batch = 16

    /// Finds the versions that hold (Rekenregels, R2.4 and R2.5) and puts the rows of each jeugdige together.
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
        var decidedByTie: [Int: Int] = [:]
        var withdrawals: [Withdrawals.Withdrawal] = []
        var buckets = [[CheckedRow]](repeating: [], count: CheckedRows.bucketCount)
        for soort in Leveringssoort.allCases {
            for start in stride(from: 0, to: CheckedLevering.partitionCount, by: CheckedRows.batch) {
                let taken = (start..<start + CheckedRows.batch).map { levering.take(soort, partition: $0) }
                for settled in workers.map(tasks: taken.count, { Settled(taken[$0]) }) {
                    withdrawals += settled.withdrawn
                    if soort == .indicaties { indicaties.append(settled.held.map(IndicatieIndex.Entry.init)) }
                    for piece in settled.decidedByTie { decidedByTie[levering.fileOfPiece[piece], default: 0] += 1 }
                    for row in settled.held {
                        let jeugdige = row.versie.jeugdige ^ levering.seed
                        buckets[jeugdige.bucket(of: CheckedRows.bucketCount)].append(row)
                    }
                }
            }
        }
        self.init(
            buckets: CheckedRows.ordered(buckets, workers), indicaties: IndicatieIndex(partitions: indicaties),
            withdrawals: Withdrawals(withdrawals), decidedByTie: decidedByTie, levering: levering,
            gemeenten: gemeenten, workers: workers, quarters: Quarters())
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

/// What became of the versions in one partition.
private struct Settled: Sendable {
    /// Of each record the version that holds, as far as it exists; ordered by record.
    private(set) var held: [CheckedRow] = []
    /// The indicaties that do not exist any more.
    private(set) var withdrawn: [Withdrawals.Withdrawal] = []
    /// The pieces of the versions that hold although another says something else of the same moment.
    private(set) var decidedByTie: [Int] = []

    init(_ versions: [CheckedRow]) {
        let ordered = versions.sorted(by: Settled.goesBefore)
        var isTied = false
        var first = 0
        for (index, row) in ordered.enumerated() {
            let next = index + 1 < ordered.count ? ordered[index + 1] : nil
            if let next, row.versie.isSameRecord(as: next.versie) {
                let isOfOneMoment = row.versie.moment == next.versie.moment
                isTied = isOfOneMoment && (isTied || !row.versie.saysTheSame(as: next.versie))
                continue
            }
            if row.versie.bestaan == .bestaat {
                held.append(row)
            } else if row.soort == .indicaties, let withdrawal = Withdrawals.Withdrawal(of: ordered[first...index]) {
                withdrawn.append(withdrawal)
            }
            if isTied { decidedByTie.append(row.versie.piece) }
            isTied = false
            first = index + 1
        }
    }

    private static func goesBefore(_ left: CheckedRow, _ right: CheckedRow) -> Bool {
        if left.versie.recordOrder != right.versie.recordOrder {
            return left.versie.recordOrder < right.versie.recordOrder
        }
        if left.versie.moment != right.versie.moment { return left.versie.moment < right.versie.moment }
        return left.wasRead(before: right)
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
