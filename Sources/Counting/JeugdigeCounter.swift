import Intake
import Jeugdhulp

/// Makes one jeugdige of many records, and counts jeugdigen. This is the only place where that happens.
struct JeugdigeCounter: Sendable {
    private let periodes: Telperiodes
    private var grouping = JeugdigeGrouping()
    /// One for each period.
    private(set) var tallies: [Tally]
    /// Cents of all declaraties that were counted, and of their parts on days outside the periods.
    private(set) var totalCents: Int64 = 0
    private(set) var outsideCents: Int64 = 0

    init(_ periodes: Telperiodes) {
        self.periodes = periodes
        tallies = periodes.periodes.map { _ in Tally() }
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
        for place in tallies.indices {
            let periode = periodes.periodes[place]
            var beeld = Zorgbeeld()
            for index in regels.indices {
                let regel = regels[index]
                guard regel.begindatum <= periode.lastDay, regel.einddatum >= periode.firstDay else { continue }
                if regel.isDeclaratie {
                    try beeld.addDeclaratie(
                        regel.voorziening, part: regel.part(in: periode), isNegative: regel.cents < 0)
                } else {
                    beeld.addIndicatie(regel.voorziening)
                }
            }
            if !beeld.isEmpty { try tallies[place].add(beeld, in: periode) }
        }
        try addTotals(regels)
    }

    private mutating func addTotals(_ regels: Span<Telregel>) throws(Telfout) {
        let (first, last) = (periodes.periodes[0].firstDay, periodes.periodes[periodes.periodes.count - 1].lastDay)
        for index in regels.indices where regels[index].isDeclaratie {
            let regel = regels[index]
            totalCents = try totalCents.addingChecked(regel.cents)
            // What lies within the periods, which adjoin, has no part outside.
            if regel.begindatum >= first, regel.einddatum <= last { continue }
            for days in periodes.outside {
                let part = EuroCents(cents: regel.cents).part(of: regel.days, in: days)
                outsideCents = try outsideCents.addingChecked(part.cents)
            }
        }
    }
}

extension Telregel {
    /// The cents that belong to a period that the care touches; of care that lies within it all of them.
    fileprivate func part(in periode: Telperiodes.Telperiode) -> Int64 {
        if begindatum >= periode.firstDay, einddatum <= periode.lastDay { return cents }
        return EuroCents(cents: cents).part(of: days, in: periode.days).cents
    }
}
