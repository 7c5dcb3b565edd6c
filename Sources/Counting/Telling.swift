import Contract
import Intake
package import Jeugdhulp
package import Threads

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
    /// On the last day of each quarter of the update, by quarter.
    package let standen: [Kwartaalstand]
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
    /// Counts settled records: records to jeugdigen, jeugdigen to tallies.
    ///
    /// Linear in the rows. The outcome does not depend on the number of workers, nor on how the levering was cut.
    package init(_ records: consuming SettledRecords, workers: Workers) throws(Telfout) {
        let (opdracht, plan, periodes) = (records.opdracht, records.plan, records.periodes)
        let counter = try Telling.counter(of: records, workers)
        let standuitkomsten = try Standuitkomsten(
            counter, periodes: periodes.periodes, plan: plan, opdracht: opdracht)
        self.opdracht = opdracht
        tallies = opdracht.periodes.compactMap { standuitkomsten.tally($0) }
        indicaties = records.indicaties
        declaraties = records.declaraties
        standen = counter.stand.standen
        totalCents = counter.totalCents
        outsideCents = counter.outsideCents
        self.standuitkomsten = standuitkomsten
        registratie = Registratiedekking(
            records.registratie, plan: plan, deliveries: records.deliveries,
            seen: [.indicaties: records.indicaties, .declaraties: records.declaraties])
    }

    private static func counter(
        of records: borrowing SettledRecords, _ workers: Workers
    ) throws(Telfout) -> JeugdigeCounter {
        let (regels, periodes, plan, seed) = (records.regels, records.periodes, records.plan, records.seed)
        let counters = try workers.run(tasks: records.partitionCount) { _ in
            JeugdigeCounter(periodes, plan: plan, seed: seed)
        } perform: { (partition, counter) throws(Telfout) in
            try counter.count(regels.take(partition))
        }
        var total = JeugdigeCounter(periodes, plan: plan, seed: seed)
        for counter in counters { try total.merge(counter) }
        return total
    }
}
