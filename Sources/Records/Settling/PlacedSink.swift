import Contract
import Intake
import Jeugdhulp
import RowStore

/// Keeps every record that exists with its place, and what checks want to know of those that do not exist any more.
struct PlacedSink: RecordSink {
    /// Divided by jeugdige.
    let records: PartitionedRows<PlacedRecord>
    /// Those that exist, by partition, each ordered by record.
    private(set) var indicaties: [Int: [IndicatieIndex.Entry]] = [:]
    private(set) var withdrawn: [Withdrawals.Withdrawal] = []
    private(set) var registraties: QuarterCounts
    /// The latest registratiedatum that was seen.
    private(set) var latest: Int32 = -1
    private let appender: RowAppender<PlacedRecord>
    private let seed: HashSeed
    private let quarters: Quarters
    /// `nil` as long as the indicaties themselves are settled.
    private let index: IndicatieIndex?

    init(
        into records: PartitionedRows<PlacedRecord>, seed: HashSeed, gemeenteCount: Int, quarters: Quarters,
        index: IndicatieIndex?
    ) {
        self.records = records
        appender = records.appender
        self.seed = seed
        self.quarters = quarters
        self.index = index
        registraties = QuarterCounts(gemeenteCount: gemeenteCount)
    }

    mutating func see(_ versie: Versie, _ view: RecordView) {
        latest = max(latest, versie.registratiedatum)
        registraties.add(view.soort, gemeente: versie.gemeente, quarter: quarters[versie.registratiedatum])
    }

    /// The versions that existed tell whose an indicatie was that does not exist any more.
    func remembers(_ replaced: HoldingVersions<DetailedVersie>.Replaced, _ view: RecordView) -> Bool {
        !view.isDeclaratie && replaced.row.versie.bestaat
    }

    mutating func take(
        _ holding: [DetailedVersie], _ history: VersionHistory<DetailedVersie>, known: [Bool], _ view: RecordView
    ) {
        var lastOf: [Int: DetailedVersie]?
        for (place, row) in holding.enumerated() {
            if row.versie.bestaat {
                add(row, isDeclaratie: view.isDeclaratie, isKnown: !known.isEmpty && known[place])
                if !view.isDeclaratie {
                    indicaties[view.partition, default: []].append(IndicatieIndex.Entry(row.versie))
                }
            } else if !view.isDeclaratie {
                let last = lastOf ?? history.last()
                lastOf = last
                if let before = last[place] {
                    withdrawn.append(Withdrawals.Withdrawal(withdrawing: row, known: before))
                }
            }
        }
    }

    mutating func end(_ soort: Leveringssoort, partition: Int) {
        indicaties[partition]?.sort { $0.record < $1.record }
    }

    private func add(_ row: DetailedVersie, isDeclaratie: Bool, isKnown: Bool) {
        let outside = isDeclaratie ? index?.daysOutside(row.versie, row.details) : nil
        let record = PlacedRecord(
            row.versie, row.details, isDeclaratie: isDeclaratie, daysOutside: outside,
            isKnown: isKnown)
        let bucket = Int(truncatingIfNeeded: seed.hash(record.jeugdige)) & (records.partitionCount - 1)
        appender.append(record, to: bucket)
    }
}
