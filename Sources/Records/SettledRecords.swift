package import Contract
package import Intake
import Jeugdhulp
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

    /// Settles which version of each record holds.
    ///
    /// With `replacing`, of each gemeente only the rows of its newest delivery are seen (Rekenregels, R2.6). With `comparing`, the records
    /// of the two newest deliveries of each gemeente there are compared. Linear in the rows. The outcome does not depend on the number of
    /// workers, nor on how the levering was cut.
    package init(
        _ rows: consuming DeliveredRows, of levering: Levering, _ opdracht: Telopdracht, gemeenteCount: Int,
        replacing: Bool, comparing mappen: Leveringsmappen? = nil, projection: RegelProjection = .regels,
        workers: Workers
    ) {
        let plan = Standenplan(opdracht)
        let deliveries = SeenDeliveries(
            levering, plan: plan, peildatum: opdracht.peildatum, gemeenteCount: gemeenteCount, replacing: replacing)
        let (shares, pool, partitionCount) = (rows.shares, rows.pool, rows.partitionCount)
        let seed = HashSeed(rows.seed)
        let empty = SettledAccount(fileCount: levering.files.count, gemeenteCount: gemeenteCount)
        let settlers = workers.run(tasks: partitionCount) { _ in
            RecordSettler(
                into: RegelSink(
                    into: RegelStore(partitionCount: partitionCount, pool: pool, seed: seed, projection: projection),
                    seed: seed, plan: plan, deliveries: deliveries, gemeenteCount: gemeenteCount),
                seed: seed, deliveries: deliveries, fileOfPiece: levering.fileOfPiece, empty: empty, comparing: mappen)
        } perform: { partition, settler in
            settler.settle(.indicaties, partition, of: shares)
            settler.settle(.declaraties, partition, of: shares)
        }
        var (indicaties, declaraties) = (empty, empty)
        var registratie = RegistratieStart(viewCount: deliveries.viewCount, gemeenteCount: gemeenteCount)
        for settler in settlers {
            indicaties.merge(settler.indicaties)
            declaraties.merge(settler.declaraties)
            registratie.merge(settler.sink.registratie)
        }
        (self.opdracht, self.plan, self.seed, self.partitionCount) = (opdracht, plan, seed, partitionCount)
        regels = RegelOutbox(settlers.map(\.sink.regels), pool: pool)
        (self.indicaties, self.declaraties) = (indicaties.records, declaraties.records)
        vanished = mappen == nil ? [:] : [.indicaties: indicaties.vanished, .declaraties: declaraties.vanished]
        self.registratie = Registratiedekking(
            registratie, plan: plan, deliveries: deliveries,
            seen: [.indicaties: indicaties.records, .declaraties: declaraties.records])
    }
}
