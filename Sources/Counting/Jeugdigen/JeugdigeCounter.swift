import Intake
import Jeugdhulp

/// Makes one jeugdige of many records, and counts jeugdigen. This is the only place where that happens.
struct JeugdigeCounter: Sendable {
    private let periodes: Telperiodes
    private let bijstelweg: Standenplan.Bijstelweg?
    private var grouping = JeugdigeGrouping()
    /// One for each period.
    private(set) var tallies: [Standtallies]
    /// Cents of all declaraties of the update, and of their parts on days outside its periods.
    private(set) var totalCents: Int64 = 0
    private(set) var outsideCents: Int64 = 0

    init(_ periodes: Telperiodes, plan: Standenplan) {
        self.periodes = periodes
        bijstelweg = plan.bijstelweg
        tallies = periodes.periodes.map { Standtallies($0.standen) }
    }

    /// Counts jeugdigen of whom these are all records.
    mutating func count(_ chunks: [[Telregel]]) throws(Telfout) {
        grouping.group(chunks)
        let grouped = grouping
        let regels = grouped.regels.span
        for jeugdige in 0..<grouped.count {
            try count(regels.extracting(grouped.range(of: jeugdige)))
        }
    }

    mutating func merge(_ other: JeugdigeCounter) throws(Telfout) {
        for place in tallies.indices { try tallies[place].merge(other.tallies[place]) }
        totalCents = try totalCents.addingChecked(other.totalCents)
        outsideCents = try outsideCents.addingChecked(other.outsideCents)
    }

    /// Counts one jeugdige, of whom these are all records.
    private mutating func count(_ regels: Span<Telregel>) throws(Telfout) {
        let arrival = arrival(regels)
        for place in tallies.indices {
            let periode = periodes.periodes[place]
            var inAll = periode.standen
            var inSome = Standen.none
            var beeld = Zorgbeeld()
            for index in regels.indices {
                let regel = regels[index]
                guard regel.touches(periode) else { continue }
                let standen = arrival.standen(of: regel)
                inAll = inAll.intersection(standen)
                inSome = inSome.union(standen)
                try beeld.add(regel, in: periode)
            }
            if inAll == periode.standen {
                if !beeld.isEmpty { try tallies[place].add(beeld, in: periode) }
            } else {
                try countApart(regels, arrival, place, inSome.intersection(periode.standen))
            }
        }
        try addTotals(regels)
    }

    /// Counts a jeugdige of whom not all standen know the same, once for all standen that do know the same of the period.
    private mutating func countApart(
        _ regels: Span<Telregel>, _ arrival: Arrival, _ place: Int, _ standen: Standen
    ) throws(Telfout) {
        let periode = periodes.periodes[place]
        var rest = standen
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
            try tallies[place].add(beeld, in: periode, only: alike)
            rest = rest.subtracting(alike)
        }
    }

    private mutating func addTotals(_ regels: Span<Telregel>) throws(Telfout) {
        let (first, last) = (periodes.updateDays.first.dayNumber, periodes.updateDays.last.dayNumber)
        for index in regels.indices where regels[index].isDeclaratie {
            let regel = regels[index]
            guard regel.standen.contains(.update) else { continue }
            totalCents = try totalCents.addingChecked(regel.cents)
            // What lies within the periods, which adjoin, has no part outside.
            if regel.begindatum >= first, regel.einddatum <= last { continue }
            for days in periodes.outside {
                let part = EuroCents(cents: regel.cents).part(of: regel.days, in: days)
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

/// What a jeugdige who is new since the previous update takes away from the steps before the last one.
private struct Arrival {
    private let corrected: Standen
    private let postponed: Standen

    /// The jeugdige was known.
    init() {
        corrected = .none
        postponed = .none
    }

    /// The jeugdige was not known.
    init(lastStep weg: Standenplan.Bijstelweg) {
        corrected = weg.afterCorrected
        postponed = weg.afterCredited.union(weg.afterLate)
    }

    /// The standen that know a record; a correction by which it became this jeugdige's stays a correction.
    @inline(__always)
    func standen(of regel: Telregel) -> Standen {
        if postponed.isEmpty || regel.standen.contains(corrected) { return regel.standen }
        return regel.standen.subtracting(postponed)
    }
}

extension Zorgbeeld {
    /// A record that touches the period.
    fileprivate mutating func add(_ regel: Telregel, in periode: Telperiodes.Telperiode) throws(Telfout) {
        if regel.isDeclaratie {
            try addDeclaratie(regel.voorzieningNumber, part: regel.part(in: periode), isNegative: regel.cents < 0)
        } else {
            addIndicatie(regel.voorzieningNumber)
        }
    }
}

extension Telregel {
    fileprivate func touches(_ periode: Telperiodes.Telperiode) -> Bool {
        begindatum <= periode.lastDay && einddatum >= periode.firstDay
    }

    /// The cents that belong to a period that the care touches; of care that lies within it all of them.
    fileprivate func part(in periode: Telperiodes.Telperiode) -> Int64 {
        if begindatum >= periode.firstDay, einddatum <= periode.lastDay { return cents }
        return EuroCents(cents: cents).part(of: days, in: periode.days).cents
    }
}
