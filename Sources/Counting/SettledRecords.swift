package import Contract
package import Intake
import Jeugdhulp
package import Threads

/// The records of a levering as the versions that hold say them, divided by jeugdige: to be counted, once.
package struct SettledRecords: ~Copyable {
    let opdracht: Telopdracht
    let plan: Standenplan
    let periodes: Telperiodes
    let deliveries: SeenDeliveries
    let seed: HashSeed
    let partitionCount: Int
    let regels: RegelOutbox
    let indicaties: RecordAccount
    let declaraties: RecordAccount
    let registratie: RegistratieStart

    /// Settles which version of each record holds; the rows of the levering are gone afterwards.
    ///
    /// With `replacing`, of each gemeente only the rows of its newest delivery are seen (Rekenregels, R2.6). Linear in the rows. The
    /// outcome does not depend on the number of workers, nor on how the levering was cut.
    package init(
        _ levering: Levering, _ opdracht: Telopdracht, referentie: Referentie, replacing: Bool, workers: Workers
    ) {
        let plan = Standenplan(opdracht)
        let gemeenteCount = referentie.gemeenten.count
        let deliveries =
            replacing
            ? SeenDeliveries(levering, plan: plan, peildatum: opdracht.peildatum, gemeenteCount: gemeenteCount)
            : SeenDeliveries(stackedFiles: levering.files.count)
        let seed = HashSeed(levering.seed)
        let empty = RecordAccount(fileCount: levering.files.count, gemeenteCount: gemeenteCount)
        let settlers = workers.run(tasks: levering.partitionCount) { _ in
            RecordSettler(
                partitionCount: levering.partitionCount, pool: levering.pool, seed: seed, plan: plan,
                deliveries: deliveries, empty: empty)
        } perform: { partition, settler in
            settler.settle(.indicaties, partition, of: levering)
            settler.settle(.declaraties, partition, of: levering)
        }
        var (indicaties, declaraties) = (empty, empty)
        var registratie = RegistratieStart(viewCount: deliveries.viewCount, gemeenteCount: gemeenteCount)
        for settler in settlers {
            indicaties.merge(settler.indicaties)
            declaraties.merge(settler.declaraties)
            registratie.merge(settler.registratie)
        }
        (self.opdracht, self.plan, self.deliveries, self.seed) = (opdracht, plan, deliveries, seed)
        periodes = Telperiodes(opdracht, plan: plan, bronregels: referentie.bronregels)
        partitionCount = levering.partitionCount
        regels = RegelOutbox(settlers.map(\.regels), pool: levering.pool)
        (self.indicaties, self.declaraties, self.registratie) = (indicaties, declaraties, registratie)
    }
}
