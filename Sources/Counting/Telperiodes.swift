import Jeugdhulp

/// The periods of an update, and for each what shows that a jeugdige had a voorziening.
struct Telperiodes: Sendable {
    /// One period, as counting wants it.
    struct Telperiode: Sendable {
        let days: DayRange
        let firstDay: Int32
        let lastDay: Int32
        /// The voorzieningen that are counted from declaraties, and those from indicaties; `beide` stands in both.
        let fromDeclaraties: Voorzieningen
        let fromIndicaties: Voorzieningen

        init(_ periode: Periode, bronregels: Bronregels) {
            days = periode.days
            firstDay = days.first.dayNumber
            lastDay = days.last.dayNumber
            let bron = { bronregels.bron(for: $0, in: periode.year) }
            fromDeclaraties = Voorzieningen(Voorziening.allCases.filter { bron($0) != .indicatie })
            fromIndicaties = Voorzieningen(Voorziening.allCases.filter { bron($0) != .declaratie })
        }
    }

    let periodes: [Telperiode]
    /// The days before the first period and after the last one.
    let outside: [DayRange]

    /// `periodes` are at least one and adjoin.
    init(_ periodes: [Periode], bronregels: Bronregels) {
        self.periodes = periodes.map { Telperiode($0, bronregels: bronregels) }
        let days = periodes.map(\.days)
        var outside: [DayRange] = []
        if let first = days.first?.first, let before = first.advanced(by: -1),
            let range = DayRange(.first, through: before)
        {
            outside.append(range)
        }
        if let last = days.last?.last, let after = last.advanced(by: 1), let range = DayRange(after, through: .last) {
            outside.append(range)
        }
        self.outside = outside
    }
}
