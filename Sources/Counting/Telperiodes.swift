import Jeugdhulp

/// The periods of an update, and for each the bron of every voorziening.
struct Telperiodes: Sendable {
    let periodes: [Periode]
    let days: [DayRange]
    /// The days before the first period and after the last one.
    let outside: [DayRange]
    private let bronnen: [[Bron]]

    /// `periodes` are at least one and adjoin.
    init(_ periodes: [Periode], bronregels: Bronregels) {
        self.periodes = periodes
        days = periodes.map(\.days)
        bronnen = periodes.map { periode in
            Voorziening.allCases.map { bronregels.bron(for: $0, in: periode.year) }
        }
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

    func bron(_ voorziening: Voorziening, period: Int) -> Bron { bronnen[period][Int(voorziening.rawValue)] }
}
