import Contract
import Intake
import Jeugdhulp
import RowStore
import Threads

/// Settles both kinds of records into Telregels, whatever else is kept of each row until then.
struct RegelSettling: Sendable {
    let plan: Standenplan
    let seed: HashSeed
    let partitionCount: Int
    let deliveries: SeenDeliveries
    /// `nil` where nothing is doubted.
    let jeugdigeSigns: JeugdigeSigns?
    private let shares: [DeliveredRows.Share]
    private let pool: ChunkPool
    private let fileOfPiece: [Int]
    private let gemeenteCount: Int
    private let empty: SettledAccount
    private let mappen: Leveringsmappen?
    private let projection: RegelProjection
    private let signs: SettledSigns?
    private let workers: Workers

    /// What was found of all partitions.
    struct Settled {
        let regels: RegelOutbox
        var indicaties: SettledAccount
        var declaraties: SettledAccount
        var registratie: RegistratieStart
        var signs: SettledSigns?
    }

    init(
        _ rows: consuming DeliveredRows, of levering: Levering, _ opdracht: Telopdracht, gemeenteCount: Int,
        replacing: Bool, comparing mappen: Leveringsmappen?, projection: RegelProjection,
        doubting margins: SignMargins?, workers: Workers
    ) {
        plan = Standenplan(opdracht)
        deliveries = SeenDeliveries(
            levering, plan: plan, peildatum: opdracht.peildatum, gemeenteCount: gemeenteCount, replacing: replacing)
        (shares, pool, partitionCount, seed) = (rows.shares, rows.pool, rows.partitionCount, HashSeed(rows.seed))
        fileOfPiece = levering.fileOfPiece
        (self.gemeenteCount, self.mappen, self.projection, self.workers) = (
            gemeenteCount, mappen, projection, workers
        )
        empty = SettledAccount(levering, gemeenteCount: gemeenteCount)
        let parts = margins.map {
            DeliveryParts(levering, gemeenteCount: gemeenteCount, naijlen: $0.naijlen, replacing: replacing)
        }
        signs = parts.flatMap { parts in margins.map { SettledSigns(parts, $0) } }
        let seed = seed
        jeugdigeSigns = parts.flatMap { parts in
            margins.map { JeugdigeSigns(parts, $0, seed: seed) }
        }
    }

    /// With these rows; without details there are no lines.
    func settled<Row: RecordRow>(_ type: Row.Type) -> Settled {
        merged(settlers { regelSink(type) }) { $0 }
    }

    /// The same, and every record of the update with its place and keys; the rows were read to be listed.
    func listed() -> (settled: Settled, listed: ListedRecords) {
        let settlers = settlers {
            ListingSink(
                regelSink(DetailedVersie.self), into: PartitionedRows(partitionCount: partitionCount, pool: pool),
                seed: seed, deliveries: deliveries)
        }
        return (
            merged(settlers, \.counted),
            ListedRecords(settlers.map(\.sink.listed), bucketCount: partitionCount, pool: pool)
        )
    }

    @Sendable
    private func regelSink<Row: RecordRow>(_ type: Row.Type) -> RegelSink<Row> {
        RegelSink(
            into: RegelStore(partitionCount: partitionCount, pool: pool, seed: seed, projection: projection),
            seed: seed, plan: plan, deliveries: deliveries, gemeenteCount: gemeenteCount)
    }

    /// What each thread found, with a sink of its own.
    private func settlers<Sink: RecordSink>(_ sink: @Sendable () -> Sink) -> [RecordSettler<Sink>] {
        workers.run(tasks: partitionCount) { _ in
            RecordSettler(
                into: sink(), seed: seed, deliveries: deliveries, fileOfPiece: fileOfPiece, empty: empty,
                comparing: mappen, signs: signs)
        } perform: { partition, settler in
            settler.settle(.indicaties, partition, of: shares)
            settler.settle(.declaraties, partition, of: shares)
        }
    }

    private func merged<Sink: RecordSink, Row: RecordRow>(
        _ settlers: [RecordSettler<Sink>], _ counted: (Sink) -> RegelSink<Row>
    ) -> Settled {
        let sinks = settlers.map { counted($0.sink) }
        var settled = Settled(
            regels: RegelOutbox(sinks.map(\.regels), pool: pool), indicaties: empty, declaraties: empty,
            registratie: RegistratieStart(viewCount: deliveries.viewCount, gemeenteCount: gemeenteCount), signs: signs)
        for sink in sinks { settled.registratie.merge(sink.registratie) }
        for settler in settlers {
            settled.indicaties.merge(settler.indicaties)
            settled.declaraties.merge(settler.declaraties)
            if let signs = settler.signs { settled.signs?.merge(signs) }
        }
        return settled
    }
}
