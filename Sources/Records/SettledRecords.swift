package import Contract
package import Intake
import Jeugdhulp
import RowStore
package import Threads

/// The records of a levering as the versions that hold say them, divided by jeugdige: to be counted, once.
package struct SettledRecords: ~Copyable, Sendable {
    /// What is to be counted.
    package let opdracht: Telopdracht
    /// In which standen.
    package let plan: Standenplan
    /// Spreads jeugdigen over hash tables.
    package let seed: HashSeed
    /// All records of a jeugdige are in one partition.
    package let partitionCount: Int
    /// The records that exist in some stand.
    package let regels: RegelOutbox
    /// What became of the indicaties.
    package let indicaties: RecordAccount
    /// What became of the declaraties.
    package let declaraties: RecordAccount
    /// How far back registration goes.
    package let registratie: Registratiedekking
    /// Which records of the delivery before are gone, of each kind; empty where no deliveries were compared.
    package let vanished: [Leveringssoort: VanishedRecords]

    /// Every record of the update with its place and keys; `nil` where it was not asked for.
    package let listed: ListedRecords?

    /// Settles which version of each record holds.
    ///
    /// With `replacing`, of each gemeente only the rows of its newest delivery are seen (Rekenregels, R2.6). With `comparing`, the records
    /// of the two newest deliveries of each gemeente there are compared. With `listing` the rows were read to be listed, and the records of
    /// the update are kept for that. Linear in the rows. The outcome does not depend on the number of workers, nor on how the levering was
    /// cut.
    package init(
        _ rows: consuming DeliveredRows, of levering: Levering, _ opdracht: Telopdracht, gemeenteCount: Int,
        replacing: Bool, comparing mappen: Leveringsmappen? = nil, projection: RegelProjection = .regels,
        listing: Bool = false, workers: Workers
    ) {
        let plan = Standenplan(opdracht)
        let deliveries = SeenDeliveries(
            levering, plan: plan, peildatum: opdracht.peildatum, gemeenteCount: gemeenteCount, replacing: replacing)
        let (pool, partitionCount, seed) = (rows.pool, rows.partitionCount, HashSeed(rows.seed))
        let settling = Settling(
            shares: rows.shares, pool: pool, partitionCount: partitionCount, seed: seed, plan: plan,
            deliveries: deliveries, fileOfPiece: levering.fileOfPiece, fileCount: levering.files.count,
            gemeenteCount: gemeenteCount, mappen: mappen, projection: projection, workers: workers)
        let settled: Settled
        if listing {
            let settlers = settling.settle { settling.listingSink() }
            listed = ListedRecords(settlers.map(\.sink.listed), bucketCount: partitionCount, pool: pool)
            settled = Settled(settlers, settling.empty) { ($0.counted.regels, $0.counted.registratie) }
        } else {
            listed = nil
            settled = Settled(settling.settle { settling.regelSink() }, settling.empty) {
                (sink: RegelSink<Versie>) in (sink.regels, sink.registratie)
            }
        }
        var registratie = RegistratieStart(viewCount: deliveries.viewCount, gemeenteCount: gemeenteCount)
        for one in settled.registraties { registratie.merge(one) }
        let (indicaties, declaraties) = (settled.indicaties, settled.declaraties)
        (self.opdracht, self.plan, self.seed, self.partitionCount) = (opdracht, plan, seed, partitionCount)
        regels = RegelOutbox(settled.regels, pool: pool)
        (self.indicaties, self.declaraties) = (indicaties.records, declaraties.records)
        vanished = mappen == nil ? [:] : [.indicaties: indicaties.vanished, .declaraties: declaraties.vanished]
        self.registratie = Registratiedekking(
            registratie, plan: plan, deliveries: deliveries,
            seen: [.indicaties: indicaties.records, .declaraties: declaraties.records])
    }
}

/// Settling for any sink.
private struct Settling: Sendable {
    let shares: [DeliveredRows.Share]
    let pool: ChunkPool
    let partitionCount: Int
    let seed: HashSeed
    let plan: Standenplan
    let deliveries: SeenDeliveries
    let fileOfPiece: [Int]
    let fileCount: Int
    let gemeenteCount: Int
    let mappen: Leveringsmappen?
    let projection: RegelProjection
    let workers: Workers

    var empty: SettledAccount { SettledAccount(fileCount: fileCount, gemeenteCount: gemeenteCount) }

    /// What each thread found, with a sink of its own.
    func settle<Sink: RecordSink>(_ sink: @Sendable () -> Sink) -> [RecordSettler<Sink>] {
        workers.run(tasks: partitionCount) { _ in
            RecordSettler(
                into: sink(), seed: seed, deliveries: deliveries, fileOfPiece: fileOfPiece, empty: empty,
                comparing: mappen)
        } perform: { partition, settler in
            settler.settle(.indicaties, partition, of: shares)
            settler.settle(.declaraties, partition, of: shares)
        }
    }

    func regelSink<Row: RecordRow>() -> RegelSink<Row> {
        RegelSink(
            into: RegelStore(partitionCount: partitionCount, pool: pool, seed: seed, projection: projection),
            seed: seed, plan: plan, deliveries: deliveries, gemeenteCount: gemeenteCount)
    }

    func listingSink() -> ListingSink {
        ListingSink(
            regelSink(), into: PartitionedRows(partitionCount: partitionCount, pool: pool), seed: seed,
            deliveries: deliveries)
    }
}

/// What all threads settled, whichever sinks they had.
private struct Settled {
    let regels: [RegelStore]
    let registraties: [RegistratieStart]
    private(set) var indicaties: SettledAccount
    private(set) var declaraties: SettledAccount

    init<Sink: RecordSink>(
        _ settlers: [RecordSettler<Sink>], _ empty: SettledAccount,
        _ counted: (Sink) -> (regels: RegelStore, registratie: RegistratieStart)
    ) {
        let all = settlers.map { counted($0.sink) }
        (regels, registraties) = (all.map(\.regels), all.map(\.registratie))
        (indicaties, declaraties) = (empty, empty)
        for settler in settlers {
            indicaties.merge(settler.indicaties)
            declaraties.merge(settler.declaraties)
        }
    }
}
