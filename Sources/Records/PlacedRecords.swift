package import Contract
package import Intake
package import Jeugdhulp
import RowStore
package import Threads

/// The records of a levering with the places of their rows, those of each jeugdige beside each other: to be looked at as often as is asked.
package struct PlacedRecords: Sendable {
    private let records: PartitionOutbox<PlacedRecord>
    /// All records of a jeugdige are in one bucket.
    package let bucketCount: Int
    /// What became of the indicaties.
    package let indicaties: RecordAccount
    /// What became of the declaraties.
    package let declaraties: RecordAccount
    /// The indicaties that do not exist any more.
    package let withdrawals: Withdrawals
    /// Of the rows that are seen, versions that don't hold included.
    package let registraties: QuarterCounts
    /// The latest registratiedatum of the rows that are seen; `nil` when there are none.
    package let latest: CalendarDate?
    /// Which records of the delivery before are gone, of each kind; empty where no deliveries were compared.
    package let vanished: [Leveringssoort: VanishedRecords]
    /// In which quarter each day lies.
    package let quarters: Quarters
    /// What was noticed by record; `nil` where nothing is doubted.
    package let signs: RecordSigns?
    /// Notices nothing yet between the records of a jeugdige; `nil` where nothing is doubted.
    package let jeugdigeSigns: JeugdigeSigns?

    /// Settles which version of each record holds, of everything that was delivered; the rows were read with their details.
    ///
    /// With `replacing`, of each gemeente only the rows of its newest delivery are seen (Rekenregels, R2.6). With `comparing`, the records
    /// of the two newest deliveries of each gemeente there are compared. With a `peildatum`, at which the rows were read, later deliveries
    /// replace none. With `doubting` it is noticed what doubts look at. The outcome depends neither on the number of workers nor on how the
    /// levering was cut.
    package init(
        _ rows: consuming DeliveredRows, of levering: Levering, gemeenteCount: Int, replacing: Bool,
        comparing mappen: Leveringsmappen?, doubting margins: SignMargins? = nil, peildatum: CalendarDate = .last,
        workers: Workers
    ) {
        let settling = Settling(
            rows, levering, gemeenteCount: gemeenteCount, replacing: replacing, mappen, margins, peildatum: peildatum,
            workers)
        // A declaratie is put beside the indicatie that it names, so all of those come first.
        let first = settling.settle(.indicaties, beside: nil)
        let entries = first.reduce(into: [:]) { $0.merge($1.sink.indicaties) { first, _ in first } }
        let index = IndicatieIndex(partitions: (0..<settling.partitionCount).map { entries[$0] ?? [] })
        let second = settling.settle(.declaraties, beside: index)
        var (indicaties, declaraties) = (settling.empty, settling.empty)
        var registraties = QuarterCounts(gemeenteCount: gemeenteCount)
        for settler in first + second {
            indicaties.merge(settler.indicaties)
            declaraties.merge(settler.declaraties)
            registraties.merge(settler.sink.registraties)
        }
        let sinks = (first + second).map(\.sink)
        records = PlacedRecords.ordered(sinks.map(\.records), pool: settling.pool, workers)
        bucketCount = settling.partitionCount
        (self.indicaties, self.declaraties, self.registraties) = (
            indicaties.records, declaraties.records, registraties
        )
        withdrawals = Withdrawals(sinks.flatMap(\.withdrawn))
        latest = CalendarDate(dayNumber: Int(sinks.map(\.latest).max() ?? -1))
        vanished = mappen == nil ? [:] : [.indicaties: indicaties.vanished, .declaraties: declaraties.vanished]
        quarters = settling.quarters
        var signs = settling.signs
        for settler in first + second {
            if let found = settler.signs { signs?.merge(found) }
        }
        self.signs = signs.map(RecordSigns.init)
        jeugdigeSigns = settling.jeugdigeSigns
    }

    /// The records of a bucket, 0 ..< `bucketCount`, ordered by jeugdige and then as they were read.
    package func records(of bucket: Int) -> [PlacedRecord] {
        records.rows(of: bucket).map(PlacedRecords.unpacked) ?? []
    }

    private static func unpacked(_ chunks: RowChunks<PlacedRecord>) -> [PlacedRecord] {
        var all: [PlacedRecord] = []
        all.reserveCapacity(chunks.count)
        var some: [PlacedRecord] = []
        for chunk in 0..<chunks.chunkCount {
            let count = chunks.copyChunk(chunk, into: &some)
            all.append(contentsOf: some.prefix(count))
        }
        return all
    }

    /// Puts those of each bucket in order, in the memory that they leave.
    private static func ordered(
        _ unordered: [PartitionedRows<PlacedRecord>], pool: ChunkPool, _ workers: Workers
    ) -> PartitionOutbox<PlacedRecord> {
        let bucketCount = unordered[0].partitionCount
        let outbox = PartitionOutbox(unordered, partitionCount: bucketCount, pool: pool)
        let ordered = workers.run(tasks: bucketCount) { _ in
            PartitionedRows<PlacedRecord>(partitionCount: bucketCount, pool: pool)
        } perform: { bucket, rows in
            guard var records = outbox.take(bucket).map(unpacked) else { return }
            records.sort { left, right in
                left.jeugdige == right.jeugdige ? left.wasRead(before: right) : left.jeugdige < right.jeugdige
            }
            for record in records { rows.append(record, to: bucket) }
        }
        return PartitionOutbox(ordered, partitionCount: bucketCount, pool: pool)
    }
}

/// What the settling of both kinds has in common.
private struct Settling: Sendable {
    let shares: [DeliveredRows.Share]
    let pool: ChunkPool
    let seed: HashSeed
    let partitionCount: Int
    let deliveries: SeenDeliveries
    let fileOfPiece: [Int]
    let gemeenteCount: Int
    let empty: SettledAccount
    let mappen: Leveringsmappen?
    let workers: Workers
    let quarters = Quarters()
    let signs: SettledSigns?
    let jeugdigeSigns: JeugdigeSigns?

    init(
        _ rows: consuming DeliveredRows, _ levering: Levering, gemeenteCount: Int, replacing: Bool,
        _ mappen: Leveringsmappen?, _ margins: SignMargins?, peildatum: CalendarDate, _ workers: Workers
    ) {
        (shares, pool, partitionCount) = (rows.shares, rows.pool, rows.partitionCount)
        seed = HashSeed(rows.seed)
        fileOfPiece = levering.fileOfPiece
        (self.gemeenteCount, self.mappen, self.workers) = (gemeenteCount, mappen, workers)
        let everything = Standenplan(Telopdracht(peildatum: peildatum, periodes: []))
        deliveries = SeenDeliveries(
            levering, plan: everything, peildatum: peildatum, gemeenteCount: gemeenteCount, replacing: replacing)
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

    func settle(_ soort: Leveringssoort, beside index: IndicatieIndex?) -> [RecordSettler<PlacedSink>] {
        workers.run(tasks: partitionCount) { _ in
            RecordSettler(
                into: PlacedSink(
                    into: PartitionedRows(partitionCount: partitionCount, pool: pool), seed: seed,
                    gemeenteCount: gemeenteCount, quarters: quarters, index: index),
                seed: seed, deliveries: deliveries, fileOfPiece: fileOfPiece, empty: empty, comparing: mappen,
                signs: signs)
        } perform: { partition, settler in
            settler.settle(soort, partition, of: shares)
        }
    }
}
