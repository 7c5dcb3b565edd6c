import Contract
import Intake
import RowStore

/// Makes what counting needs, and keeps every record of the update with its place and keys too.
struct ListingSink: RecordSink {
    private(set) var counted: RegelSink<DetailedVersie>
    /// Divided by jeugdige.
    let listed: PartitionedRows<ListedRecord>
    private let appender: RowAppender<ListedRecord>
    private let deliveries: SeenDeliveries
    private let seed: HashSeed

    init(
        _ counted: RegelSink<DetailedVersie>, into listed: PartitionedRows<ListedRecord>, seed: HashSeed,
        deliveries: SeenDeliveries
    ) {
        self.counted = counted
        self.listed = listed
        appender = listed.appender
        self.deliveries = deliveries
        self.seed = seed
    }

    mutating func see(_ versie: Versie, _ view: RecordView) { counted.see(versie, view) }

    func remembers(_ replaced: HoldingVersions<DetailedVersie>.Replaced, _ view: RecordView) -> Bool {
        counted.remembers(replaced, view)
    }

    mutating func take(
        _ holding: [DetailedVersie], _ history: VersionHistory<DetailedVersie>, known: [Bool],
        _ view: RecordView
    ) {
        counted.take(holding, history, known: known, view)
        for row in holding where row.versie.bestaat {
            let (versie, file) = (row.versie, view.fileOfPiece[row.versie.piece])
            guard deliveries.standen(file: file, gemeente: versie.gemeente).contains(.update) else { continue }
            let bucket = Int(truncatingIfNeeded: seed.hash(versie.jeugdige)) & (listed.partitionCount - 1)
            appender.append(ListedRecord(row, isDeclaratie: view.isDeclaratie), to: bucket)
        }
    }

    mutating func end(_ soort: Leveringssoort, partition: Int) { counted.end(soort, partition: partition) }
}
