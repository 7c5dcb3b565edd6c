import Contract
package import Intake
package import Jeugdhulp
package import Threads

extension CheckedRows {
    /// Buckets that are ordered at a time, so that few rows stand in memory twice.
    private static let batch = 16

    /// Finds the versions that hold (Rekenregels, R2.4 and R2.5) and puts the rows of each jeugdige together.
    ///
    /// With `replacing`, of each gemeente only the rows of its newest delivery are seen (Rekenregels, R2.6). The rows of the levering,
    /// read with their details, are gone afterwards.
    package init(_ levering: Levering, replacing: Leveringsmappen?, gemeenten: [Gemeente], workers: Workers) {
        let quarters = Quarters()
        let parts = workers.run(tasks: levering.partitionCount) { _ in
            SettledPart(gemeenteCount: gemeenten.count)
        } perform: { partition, part in
            for soort in Leveringssoort.allCases {
                part.settle(soort, partition, of: levering, replacing: replacing, quarters)
            }
        }
        var all = SettledPart(gemeenteCount: gemeenten.count)
        for part in parts { all.merge(part) }
        let indicaties = (0..<levering.partitionCount).map { all.indicaties[$0] ?? [] }
        let buckets = CheckedRows.ordered(all.buckets, workers)
        self.init(
            buckets: buckets, indicaties: IndicatieIndex(partitions: indicaties),
            withdrawals: Withdrawals(all.withdrawn), decidedByTie: all.decidedByTie, files: levering.files,
            fileOfPiece: levering.fileOfPiece, linesBefore: levering.linesBefore, written: levering.written,
            isReplacing: replacing != nil, latest: CalendarDate(dayNumber: Int(all.latest)),
            registraties: all.registraties, gemeenten: gemeenten, workers: workers, quarters: quarters)
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

/// What one thread finds of the versions in the partitions that it took.
private struct SettledPart: Sendable {
    private(set) var buckets = [[CheckedRow]](repeating: [], count: CheckedRows.bucketCount)
    /// By partition.
    private(set) var indicaties: [Int: [IndicatieIndex.Entry]] = [:]
    private(set) var withdrawn: [Withdrawals.Withdrawal] = []
    private(set) var decidedByTie: [Int: Int] = [:]
    private(set) var registraties: QuarterCounts
    private(set) var latest: Int32 = -1

    init(gemeenteCount: Int) {
        registraties = QuarterCounts(gemeenteCount: gemeenteCount)
    }

    mutating func settle(
        _ soort: Leveringssoort, _ partition: Int, of levering: Levering, replacing: Leveringsmappen?,
        _ quarters: Quarters
    ) {
        var rows: [CheckedRow] = []
        var (versies, details): ([Versie], [RowDetails]) = ([], [])
        for share in levering.shares {
            var batches = share.takeDetailed(soort, partition)
            while let count = batches.unpack(into: &versies, details: &details) {
                for (versie, details) in zip(versies.prefix(count), details) {
                    let file = levering.fileOfPiece[versie.piece]
                    guard replacing?.isNewest(file: file, soort: soort, gemeente: versie.gemeente) ?? true else {
                        continue
                    }
                    latest = max(latest, versie.registratiedatum)
                    registraties.add(soort, gemeente: versie.gemeente, quarter: quarters[versie.registratiedatum])
                    rows.append(CheckedRow(versie: versie, details: details, soort: soort))
                }
            }
        }
        let settled = Settled(rows)
        withdrawn += settled.withdrawn
        if soort == .indicaties { indicaties[partition] = settled.held.map(IndicatieIndex.Entry.init) }
        for piece in settled.decidedByTie { decidedByTie[levering.fileOfPiece[piece], default: 0] += 1 }
        for row in settled.held {
            buckets[(row.versie.jeugdige ^ levering.seed).bucket(of: CheckedRows.bucketCount)].append(row)
        }
    }

    mutating func merge(_ other: SettledPart) {
        for bucket in buckets.indices { buckets[bucket] += other.buckets[bucket] }
        indicaties.merge(other.indicaties) { first, _ in first }
        withdrawn += other.withdrawn
        decidedByTie.merge(other.decidedByTie, uniquingKeysWith: +)
        registraties.merge(other.registraties)
        latest = max(latest, other.latest)
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
