package import Contract
package import Intake
package import Jeugdhulp
package import Workers

/// The outcome of counting, before it is put into figures.
package struct Telling: Sendable {
    /// What was asked.
    package let opdracht: Telopdracht
    /// For Twente, one for each period of the update.
    package let tallies: [Tally]
    /// What became of the indicaties.
    package let indicaties: RecordAccount
    /// What became of the declaraties.
    package let declaraties: RecordAccount
    let totalCents: Int64
    let outsideCents: Int64
    private let standuitkomsten: Standuitkomsten
    private let registratie: Registratiedekking

    /// In order; they adjoin.
    package var periodes: [Periode] { opdracht.periodes }

    /// How many were 'thuis' and 'niet thuis' in a period as it was known at a peildatum; `nil` where it was not counted.
    package func zorgstand(_ periode: Periode, peildatum: CalendarDate) -> Zorgstand? {
        standuitkomsten.zorgstand(periode, peildatum: peildatum)
    }

    /// Why what was counted does not show what was known of a period at an earlier peildatum; `nil` where it does.
    package func gap(_ periode: Periode, peildatum: CalendarDate) -> Trendpunt.Reden? {
        registratie.gap(periode, peildatum: peildatum)
    }

    /// The tallies of a period after each step from the previous update to this one, from what the previous one could know to what
    /// this one knows; empty where the opdracht has no previous update, or not this period of it.
    package func steps(_ periode: Periode) -> [(oorzaak: Oorzaak?, tally: Tally)] {
        standuitkomsten.steps(periode)
    }
}

extension Telling {
    /// Counts a levering: versions to records, records to jeugdigen, jeugdigen to tallies.
    ///
    /// With `replacing`, of each gemeente only the rows of its newest delivery are seen (Rekenregels, R2.6). `settled` is called
    /// once the versions that hold are known. Linear in the rows. The outcome does not depend on the number of workers, nor on how
    /// the levering was cut.
    package init(
        _ levering: Levering, _ opdracht: Telopdracht, referentie: Referentie, replacing: Bool, workers: Workers,
        settled: () -> Void = {}
    ) throws(Telfout) {
        let plan = Standenplan(opdracht)
        let gemeenteCount = referentie.gemeenten.count
        let deliveries =
            replacing
            ? SeenDeliveries(levering, plan: plan, peildatum: opdracht.peildatum, gemeenteCount: gemeenteCount)
            : SeenDeliveries(stackedFiles: levering.files.count)
        let counting = TellingRun(
            levering: levering, plan: plan,
            periodes: Telperiodes(opdracht, plan: plan, bronregels: referentie.bronregels), deliveries: deliveries,
            gemeenteCount: gemeenteCount, workers: workers)
        let records = counting.records()
        settled()
        let counter = try counting.jeugdigen(records.regels)
        let standuitkomsten = try Standuitkomsten(
            counter, periodes: counting.periodes.periodes, plan: plan, opdracht: opdracht)
        self.opdracht = opdracht
        tallies = opdracht.periodes.compactMap { standuitkomsten.tally($0) }
        indicaties = records.indicaties
        declaraties = records.declaraties
        totalCents = counter.totalCents
        outsideCents = counter.outsideCents
        self.standuitkomsten = standuitkomsten
        registratie = Registratiedekking(
            records.registratie, plan: plan, deliveries: deliveries,
            seen: [.indicaties: records.indicaties, .declaraties: records.declaraties])
    }
}

/// One counting, over threads.
private struct TellingRun: Sendable {
    /// The records that exist, divided by jeugdige, and what became of the others.
    struct Records: Sendable {
        let regels: RegelOutbox
        let indicaties: RecordAccount
        let declaraties: RecordAccount
        let registratie: RegistratieStart
    }

    let levering: Levering
    let plan: Standenplan
    let periodes: Telperiodes
    let deliveries: SeenDeliveries
    let gemeenteCount: Int
    let workers: Workers

    private var seed: HashSeed { HashSeed(levering.seed) }

    func records() -> Records {
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
        return Records(
            regels: RegelOutbox(settlers.map(\.regels), pool: levering.pool),
            indicaties: indicaties, declaraties: declaraties, registratie: registratie)
    }

    func jeugdigen(_ regels: RegelOutbox) throws(Telfout) -> JeugdigeCounter {
        let counters = try workers.run(tasks: levering.partitionCount) { _ in
            JeugdigeCounter(periodes, plan: plan, seed: seed)
        } perform: { (partition, counter) throws(Telfout) in
            try counter.count(regels.take(partition))
        }
        var total = JeugdigeCounter(periodes, plan: plan, seed: seed)
        for counter in counters { try total.merge(counter) }
        return total
    }
}
