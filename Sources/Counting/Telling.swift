package import Intake
package import Jeugdhulp
package import Workers

/// The outcome of counting, before it is put into figures.
package struct Telling: Sendable {
    /// In order; they adjoin.
    package let periodes: [Periode]
    /// For Twente, one for each period.
    package let tallies: [Tally]
    /// What became of the indicaties.
    package let indicaties: RecordAccount
    /// What became of the declaraties.
    package let declaraties: RecordAccount
    let totalCents: Int64
    let outsideCents: Int64
}

extension Telling {
    /// Counts a levering: versions to records, records to jeugdigen, jeugdigen to tallies.
    ///
    /// With `replacing`, of each gemeente only the rows of its newest delivery are seen (contract, section 2.6). `settled` is called
    /// once the versions that hold are known. Linear in the rows. The outcome does not depend on the number of workers, nor on how
    /// the levering was cut.
    package init(
        _ levering: Levering, periodes: [Periode], referentie: Referentie, replacing: Leveringsmappen?,
        workers: Workers,
        settled: () -> Void = {}
    ) throws(Telfout) {
        let counting = TellingRun(
            levering: levering, periodes: Telperiodes(periodes, bronregels: referentie.bronregels),
            gemeenteCount: referentie.gemeenten.count, replacing: replacing, workers: workers)
        let records = counting.holdingRecords()
        settled()
        let counter = try counting.jeugdigen(records.regels)
        self.init(
            periodes: periodes, tallies: counter.tallies, indicaties: records.indicaties,
            declaraties: records.declaraties, totalCents: counter.totalCents, outsideCents: counter.outsideCents)
    }
}

/// One counting, over threads.
private struct TellingRun: Sendable {
    /// The records that exist, divided by jeugdige, and what became of the others.
    struct Records: Sendable {
        let regels: PartitionOutbox<Telregel>
        let indicaties: RecordAccount
        let declaraties: RecordAccount
    }

    let levering: Levering
    let periodes: Telperiodes
    let gemeenteCount: Int
    let replacing: Leveringsmappen?
    let workers: Workers

    func holdingRecords() -> Records {
        let empty = RecordAccount(fileCount: levering.files.count, gemeenteCount: gemeenteCount)
        let settlers = workers.run(tasks: levering.partitionCount) { _ in
            RecordSettler(partitionCount: levering.partitionCount, replacing: replacing, empty: empty)
        } perform: { partition, settler in
            settler.settle(.indicaties, partition, of: levering)
            settler.settle(.declaraties, partition, of: levering)
        }
        var (indicaties, declaraties) = (empty, empty)
        for settler in settlers {
            indicaties.merge(settler.indicaties)
            declaraties.merge(settler.declaraties)
        }
        return Records(
            regels: PartitionOutbox(settlers.map(\.regels), partitionCount: levering.partitionCount),
            indicaties: indicaties, declaraties: declaraties)
    }

    func jeugdigen(_ regels: PartitionOutbox<Telregel>) throws(Telfout) -> JeugdigeCounter {
        let counters = try workers.run(tasks: levering.partitionCount) { _ in
            JeugdigeCounter(periodes)
        } perform: { (partition, counter) throws(Telfout) in
            try counter.count(regels.take(partition))
        }
        var total = JeugdigeCounter(periodes)
        for counter in counters { try total.merge(counter) }
        return total
    }
}
