import Jeugdhulp
import Records

/// Counts in which tables each jeugdige stands in each period, over all standen: what the report of Twente is made of.
struct JeugdigeCounter: JeugdigeConsumer {
    private let periodes: Telperiodes
    private let bijstelweg: Standenplan.Bijstelweg?
    /// The periods, as many at a time as are looked for at once.
    private let groups: [(first: Int, touched: TouchedPeriodes)]
    private var beelden: Periodebeelden
    private(set) var stand: Standtelling
    /// One for each period.
    private(set) var tellingen: [Periodetelling]
    /// Cents of all declaraties of the update, and of their parts on days outside its periods.
    private(set) var totalCents: Int64 = 0
    private(set) var outsideCents: Int64 = 0

    static var projection: RegelProjection { .regels }

    init(_ periodes: Telperiodes, plan: Standenplan) {
        self.periodes = periodes
        bijstelweg = plan.bijstelweg
        let all = periodes.periodes
        groups = stride(from: 0, to: all.count, by: TouchedPeriodes.maximumCount).map { first in
            (first, TouchedPeriodes(all.dropFirst(first).prefix(TouchedPeriodes.maximumCount).map(\.days)))
        }
        beelden = Periodebeelden(count: min(all.count, TouchedPeriodes.maximumCount))
        tellingen = all.map(Periodetelling.init)
        stand = Standtelling(periodes.ofUpdate)
    }

    mutating func merge(_ other: JeugdigeCounter) throws(Telfout) {
        for place in tellingen.indices { try tellingen[place].merge(other.tellingen[place]) }
        stand.merge(other.stand)
        totalCents = try totalCents.addingChecked(other.totalCents)
        outsideCents = try outsideCents.addingChecked(other.outsideCents)
    }

    mutating func add(_ regels: Span<Telregel>, _ details: Span<RegelDetails>) throws(Telfout) {
        for (first, touched) in groups {
            var rest = try beelden.add(regels, in: periodes.periodes, from: first, touched)
            while rest != 0 {
                let place = rest.trailingZeroBitCount
                rest &= rest &- 1
                let gezien = beelden.take(place)
                if gezien.mustBeCountedApart {
                    try countApart(regels, first + place)
                } else {
                    try tellingen[first + place].add(gezien)
                }
            }
        }
        try addTotals(regels)
        try stand.count(regels)
    }

    /// Counts a jeugdige of whom not all standen know the same, once for all standen that do know the same of the period.
    ///
    /// A jeugdige whom the previous update did not know always comes here: only here it matters in which step one comes.
    private mutating func countApart(_ regels: Span<Telregel>, _ place: Int) throws(Telfout) {
        let arrival = arrival(regels)
        let periode = periodes.periodes[place]
        var rest = periode.standen
        while !rest.isEmpty {
            let stand = rest.first
            var alike = rest
            var beeld = Zorgbeeld()
            for index in regels.indices {
                let regel = regels[index]
                guard regel.touches(periode) else { continue }
                let known = arrival.standen(of: regel)
                if known.contains(stand) {
                    alike = alike.intersection(known)
                    try beeld.add(regel, in: periode)
                } else {
                    alike = alike.subtracting(known)
                }
            }
            if !beeld.isEmpty { try tellingen[place].add(beeld, only: alike) }
            rest = rest.subtracting(alike)
        }
    }

    private mutating func addTotals(_ regels: Span<Telregel>) throws(Telfout) {
        let (first, last) = (periodes.updateDays.first.dayNumber, periodes.updateDays.last.dayNumber)
        for index in regels.indices {
            let regel = regels[index]
            guard regel.standen.contains(.update) else { continue }
            // Of an indicatie there are none.
            let cents = regel.cents
            totalCents = try totalCents.addingChecked(cents)
            // What lies within the periods, which adjoin, has no part outside.
            let isInside = regel.begindatum >= first && regel.einddatum <= last
            if isInside || cents == 0 { continue }
            for days in periodes.outside {
                let part = EuroCents(cents: cents).part(of: regel.days, in: days)
                outsideCents = try outsideCents.addingChecked(part.cents)
            }
        }
    }

    /// Whether the previous update knew of a jeugdige: if not, whatever is new of the jeugdige comes in the last step.
    private func arrival(_ regels: Span<Telregel>) -> Arrival {
        guard let weg = bijstelweg else { return Arrival() }
        for index in regels.indices where regels[index].standen.contains(weg.vorige) { return Arrival() }
        return Arrival(lastStep: weg)
    }
}

extension Telregel {
    func touches(_ periode: Telperiodes.Telperiode) -> Bool {
        begindatum <= periode.lastDay && einddatum >= periode.firstDay
    }
}
