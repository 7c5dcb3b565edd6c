package import Jeugdhulp
package import Records
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
    /// What was noticed of the records; `nil` where nothing is doubted.
    package let signs: RecordSigns?
    /// What each gemeente delivered, as the update knows it.
    package let dekking: Dekking
    /// The same of each gemeente; `nil` where only Twente was counted.
    package let gebieden: Gebiedtellingen?
    /// Who came into verblijf, moved and left; `nil` where that was not asked.
    package let stromen: Stroomtelling?
    let totalCents: Int64
    let outsideCents: Int64
    private let standuitkomsten: Standuitkomsten
    /// By place in `gemeenten.csv`; none where that was not asked.
    private let perGemeente: [Standuitkomsten]
    private let registratie: Registratiedekking
    private let bronregels: Bronregels

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

    /// Which kinds of records touch a period as it was known at a peildatum; none where it was not counted.
    package func raakvlak(_ periode: Periode, peildatum: CalendarDate) -> Raakvlak {
        standuitkomsten.raakvlak(periode, peildatum: peildatum) ?? Raakvlak(indicaties: false, declaraties: false)
    }

    /// The same as the update knows it.
    package func raakvlak(_ periode: Periode) -> Raakvlak { raakvlak(periode, peildatum: opdracht.peildatum) }

    /// The quarters of all periods that were counted over which no gemeente delivered anything.
    package var gaten: Leveringsgaten {
        let kwartalen = (periodes + opdracht.furtherPeriodes + (opdracht.vorige?.periodes ?? [])).flatMap(\.kwartalen)
        return dekking.gaten(Set(kwartalen), fromIndicaties: countsIndicaties)
    }

    /// The quarters of the update over which each of these gemeenten delivered nothing, by code.
    func gaten(of gemeenten: [Gemeente]) -> [String: Leveringsgaten] {
        let kwartalen = Set(periodes.flatMap(\.kwartalen))
        return Dictionary(
            uniqueKeysWithValues: gemeenten.enumerated().map { place, gemeente in
                (
                    gemeente.code,
                    dekking.gaten(kwartalen, gemeente: place, fromIndicaties: countsIndicaties)
                )
            })
    }

    /// Whether thuis or niet thuis of a year is counted from indicaties too.
    private func countsIndicaties(_ year: Int) -> Bool {
        let voorzieningen = [.ambulant] + Verblijfsvorm.allCases.flatMap(\.voorzieningen)
        return voorzieningen.contains { bronregels.bron(for: $0, in: year) != .declaratie }
    }

    /// The tallies of a period after each step from the previous update to this one, from what the previous one could know to what
    /// this one knows; empty where the opdracht has no previous update, or not this period of it.
    package func steps(_ periode: Periode) -> [(oorzaak: Oorzaak?, tally: Tally)] {
        standuitkomsten.steps(periode)
    }

    /// The same within one gemeente, by its place in `gemeenten.csv`; empty where that was not asked.
    package func steps(_ periode: Periode, gemeente: Int) -> [(oorzaak: Oorzaak?, tally: Tally)] {
        perGemeente.indices.contains(gemeente) ? perGemeente[gemeente].steps(periode) : []
    }
}

extension Telling {
    /// Counts settled records: records to jeugdigen, jeugdigen to tallies.
    ///
    /// Records that are doubted are those of an update: then each gemeente is counted too, with `stromen` who comes and goes, and with
    /// `explainingGemeenten` what changed there. Linear in the rows. The outcome does not depend on the number of workers, nor on how the
    /// levering was cut.
    package init(
        _ records: consuming SettledRecords, bronregels: Bronregels, explainingGemeenten: Bool = false,
        stromen: Stroomopdracht? = nil, workers: Workers
    ) throws(Telfout) {
        let settled = Settled(records)
        let periodes = Telperiodes(settled.opdracht, plan: settled.plan, bronregels: bronregels)
        guard let recordSigns = records.signs, let jeugdigeSigns = records.jeugdigeSigns else {
            let counter = try records.consumed(by: JeugdigeCounter(periodes, plan: settled.plan), workers)
            self = try Telling(settled, periodes, counter, signs: nil)
            return
        }
        var signs = recordSigns
        let gemeenteCount = settled.indicaties.byGemeente.count
        let gebieden = GebiedCounter(periodes, gemeenteCount: gemeenteCount)
        let teller = stromen.map {
            Stroomteller($0, settled.opdracht.periodes, bronregels: bronregels, gemeenteCount: gemeenteCount)
        }
        let start = ConsumerPair(
            ConsumerPair(JeugdigeCounter(periodes, plan: settled.plan), teller),
            ConsumerPair(gebieden, DoubtConsumer(jeugdigeSigns)))
        guard explainingGemeenten, settled.plan.bijstelweg != nil else {
            let counted = try records.consumed(by: start, workers)
            signs.add(counted.second.second.signs)
            self = try Telling(
                settled, periodes, counted.first.first, signs: signs, gebieden: Gebiedtellingen(counted.second.first),
                stromen: counted.first.second)
            return
        }
        let perGemeente = GemeenteCounters(periodes, plan: settled.plan, gemeenteCount: gemeenteCount)
        let counted = try records.consumed(by: ConsumerPair(start, perGemeente), workers)
        signs.add(counted.first.second.second.signs)
        self = try Telling(
            settled, periodes, counted.first.first.first, signs: signs,
            gebieden: Gebiedtellingen(counted.first.second.first), stromen: counted.first.first.second,
            perGemeente: counted.second)
    }

    /// The same by two sets of bronregels, in one pass.
    package static func both(
        _ records: consuming SettledRecords, bronregels: (Bronregels, Bronregels), workers: Workers
    ) throws(Telfout) -> (Telling, Telling) {
        let settled = Settled(records)
        let first = Telperiodes(settled.opdracht, plan: settled.plan, bronregels: bronregels.0)
        let second = Telperiodes(settled.opdracht, plan: settled.plan, bronregels: bronregels.1)
        let counters = ConsumerPair(
            JeugdigeCounter(first, plan: settled.plan), JeugdigeCounter(second, plan: settled.plan))
        var signs = records.signs
        let counted: ConsumerPair<JeugdigeCounter, JeugdigeCounter>
        if let start = records.jeugdigeSigns {
            let doubted = try records.consumed(by: ConsumerPair(counters, DoubtConsumer(start)), workers)
            signs?.add(doubted.second.signs)
            counted = doubted.first
        } else {
            counted = try records.consumed(by: counters, workers)
        }
        return (
            try Telling(settled, first, counted.first, signs: signs),
            try Telling(settled, second, counted.second, signs: signs)
        )
    }

    /// What is known of the records once they are settled, besides the records.
    private struct Settled {
        let opdracht: Telopdracht
        let plan: Standenplan
        let indicaties: RecordAccount
        let declaraties: RecordAccount
        let registratie: Registratiedekking

        init(_ records: borrowing SettledRecords) {
            (opdracht, plan) = (records.opdracht, records.plan)
            (indicaties, declaraties, registratie) = (records.indicaties, records.declaraties, records.registratie)
        }
    }

    private init(
        _ settled: Settled, _ periodes: Telperiodes, _ counter: JeugdigeCounter, signs: RecordSigns?,
        gebieden: Gebiedtellingen? = nil, stromen: Stroomteller? = nil, perGemeente: GemeenteCounters? = nil
    ) throws(Telfout) {
        opdracht = settled.opdracht
        (self.signs, self.gebieden, self.stromen) = (signs, gebieden, stromen.map(Stroomtelling.init))
        (indicaties, declaraties, registratie) = (settled.indicaties, settled.declaraties, settled.registratie)
        dekking = Dekking(indicaties: settled.indicaties, declaraties: settled.declaraties)
        bronregels = periodes.bronregels
        let standuitkomsten = try Standuitkomsten(
            counter, periodes: periodes.periodes, plan: settled.plan, opdracht: opdracht)
        tallies = opdracht.periodes.compactMap { standuitkomsten.tally($0) }
        standen = counter.stand.standen
        totalCents = counter.totalCents
        outsideCents = counter.outsideCents
        self.standuitkomsten = standuitkomsten
        var steps: [Standuitkomsten] = []
        for counter in perGemeente?.counters ?? [] {
            steps.append(
                try Standuitkomsten(
                    counter, periodes: periodes.periodes, plan: settled.plan, opdracht: settled.opdracht))
        }
        self.perGemeente = steps
    }
}
