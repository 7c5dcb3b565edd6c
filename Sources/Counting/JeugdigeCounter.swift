import Intake
import Jeugdhulp

/// Makes one jeugdige of many records, and counts jeugdigen. This is the only place where that happens.
struct JeugdigeCounter: Sendable {
    private let periodes: Telperiodes
    /// One for each period.
    private(set) var tallies: [Tally]
    /// Cents of all declaraties that were counted, and of their parts on days outside the periods.
    private(set) var totalCents: Int64 = 0
    private(set) var outsideCents: Int64 = 0

    init(_ periodes: Telperiodes) {
        self.periodes = periodes
        tallies = periodes.periodes.map { _ in Tally() }
    }

    /// Counts the jeugdigen of one block; `regels` are all their records.
    mutating func count(block: Int, regels: [Telregel]) throws(Telfout) {
        let firstJeugdige = block * TelregelBlocks.blockSize
        let (ordered, starts) = regels.grouped(into: TelregelBlocks.blockSize) { Int($0.jeugdige) - firstJeugdige }
        for jeugdige in 0..<TelregelBlocks.blockSize where starts[jeugdige] < starts[jeugdige + 1] {
            try count(ordered[starts[jeugdige]..<starts[jeugdige + 1]])
        }
    }

    mutating func merge(_ other: JeugdigeCounter) throws(Telfout) {
        for place in tallies.indices { try tallies[place].merge(other.tallies[place]) }
        totalCents = try totalCents.addingChecked(other.totalCents)
        outsideCents = try outsideCents.addingChecked(other.outsideCents)
    }

    /// Counts one jeugdige, of whom these are all records.
    private mutating func count(_ regels: ArraySlice<Telregel>) throws(Telfout) {
        for period in tallies.indices {
            let days = periodes.days[period]
            var beeld = Zorgbeeld()
            for regel in regels {
                let care = regel.days
                guard care.touches(days) else { continue }
                switch regel.soort {
                case .indicaties:
                    beeld.addIndicatie(regel.voorziening)
                case .declaraties:
                    let part = EuroCents(cents: regel.cents).part(of: care, in: days)
                    try beeld.addDeclaratie(regel.voorziening, part: part.cents, isNegative: regel.cents < 0)
                }
            }
            try tallies[period].add(beeld) { periodes.bron($0, period: period) }
        }
        try addTotals(regels)
    }

    private mutating func addTotals(_ regels: ArraySlice<Telregel>) throws(Telfout) {
        for regel in regels where regel.soort == .declaraties {
            totalCents = try totalCents.addingChecked(regel.cents)
            for days in periodes.outside {
                let part = EuroCents(cents: regel.cents).part(of: regel.days, in: days)
                outsideCents = try outsideCents.addingChecked(part.cents)
            }
        }
    }
}

extension Telregel {
    /// The days of care. An accepted row never ends before it begins.
    var days: DayRange {
        guard let first = CalendarDate(dayNumber: Int(begindatum)), let last = CalendarDate(dayNumber: Int(einddatum)),
            let range = DayRange(first, through: last)
        else { preconditionFailure("a row that ends before it begins was accepted") }
        return range
    }
}
