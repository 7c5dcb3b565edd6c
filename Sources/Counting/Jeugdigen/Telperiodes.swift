import Jeugdhulp
import Records

/// The periods that are counted, and for each what shows that a jeugdige had a voorziening.
struct Telperiodes: Sendable {
    /// One period, as counting wants it.
    struct Telperiode: Sendable {
        let periode: Periode
        let days: DayRange
        let firstDay: Int32
        let lastDay: Int32
        /// The voorzieningen that are counted from declaraties, and those from indicaties; `beide` stands in both.
        let fromDeclaraties: Voorzieningen
        let fromIndicaties: Voorzieningen
        /// Of each Verblijfsvorm, by raw value, its voorzieningen.
        let vormen: InlineArray<3, Voorzieningen>
        let ambulant = Voorzieningen([.ambulant])
        /// The standen in which it is counted.
        let standen: Standen
        /// Of those, the ones of which everything is asked; of the others only who is 'thuis' and who is 'niet thuis'.
        let fullStanden: Standen

        fileprivate init(_ periode: Periode, standen: Standen, plan: Standenplan, bronregels: Bronregels) {
            self.periode = periode
            self.standen = standen
            fullStanden = standen.intersection(plan.fullStanden)
            days = periode.days
            firstDay = days.first.dayNumber
            lastDay = days.last.dayNumber
            vormen = [
                Voorzieningen(Verblijfsvorm.gezinsvormen.voorzieningen),
                Voorzieningen(Verblijfsvorm.residentieel.voorzieningen),
                Voorzieningen(Verblijfsvorm.jeugdzorgplus.voorzieningen),
            ]
            let bron = { bronregels.bron(for: $0, in: periode.year) }
            fromDeclaraties = Voorzieningen(Voorziening.allCases.filter { bron($0) != .indicatie })
            fromIndicaties = Voorzieningen(Voorziening.allCases.filter { bron($0) != .declaratie })
        }
    }

    /// Each once; first those of the update.
    let periodes: [Telperiode]
    /// By which they are counted.
    let bronregels: Bronregels
    /// Those of the update alone.
    let ofUpdate: ArraySlice<Telperiode>
    /// The days of all periods of the update, which adjoin.
    let updateDays: DayRange
    /// The days before the first period of the update and after the last one.
    let outside: [DayRange]

    init(_ opdracht: Telopdracht, plan: Standenplan, bronregels: Bronregels) {
        self.bronregels = bronregels
        var standen: [Periode: Standen] = [:]
        var order: [Periode] = []
        func add(_ periodes: [Periode], _ stand: Standen) {
            for periode in periodes {
                if standen[periode] == nil { order.append(periode) }
                standen[periode] = (standen[periode] ?? .none).union(stand)
            }
        }
        add(opdracht.periodes + opdracht.furtherPeriodes, .update)
        for (wanted, stand) in plan.wanted { add(wanted.periodes, stand) }
        if let vorige = opdracht.vorige, let weg = plan.bijstelweg {
            add(vorige.periodes, weg.vorige.union(weg.between))
        }
        periodes = order.map { Telperiode($0, standen: standen[$0] ?? .none, plan: plan, bronregels: bronregels) }
        ofUpdate = periodes.prefix(opdracht.periodes.count)
        (updateDays, outside) = Telperiodes.split(opdracht.periodes)
    }

    private static func split(_ periodes: [Periode]) -> (inside: DayRange, outside: [DayRange]) {
        let days = periodes.map(\.days)
        guard let first = days.first?.first, let last = days.last?.last, let inside = DayRange(first, through: last)
        else {
            preconditionFailure("an update has at least one period, and they are in order")
        }
        let before = first.advanced(by: -1).flatMap { DayRange(.first, through: $0) }
        let after = last.advanced(by: 1).flatMap { DayRange($0, through: .last) }
        return (inside, [before, after].compactMap(\.self))
    }
}
