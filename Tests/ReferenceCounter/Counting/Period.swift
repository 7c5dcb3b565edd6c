/// A period of the report (Rekenregels, R4).
struct Period {
    var code: String
    var year: Int
    var days: ClosedRange<Day>
    var isWholeYear: Bool

    static func year(_ year: Int) -> Period {
        Period(
            code: String(year), year: year, days: knownDay(year, 1, 1)...knownDay(year, 12, 31), isWholeYear: true)
    }

    static func running(_ year: Int, quarter: Int) -> Period {
        let lastDays = [knownDay(year, 3, 31), knownDay(year, 6, 30), knownDay(year, 9, 30)]
        return Period(
            code: "\(year)-tm-Q\(quarter)", year: year, days: knownDay(year, 1, 1)...lastDays[quarter - 1],
            isWholeYear: false)
    }

    /// The periods of `--kwartaal 2020-Q2 --vanaf 2018`.
    static func all(kwartaal: String, vanaf: Int?) -> [Period] {
        let parts = kwartaal.split(separator: "-Q")
        guard parts.count == 2, let year = Int(parts[0]), let quarter = Int(parts[1]), (1...4).contains(quarter) else {
            preconditionFailure("no quarter: \(kwartaal)")
        }
        let earlier = ((vanaf ?? year - 2)..<year).map(Period.year)
        return earlier + [quarter == 4 ? .year(year) : .running(year, quarter: quarter)]
    }
}

extension Care {
    func touches(_ period: Period) -> Bool {
        begindatum <= period.days.upperBound && einddatum >= period.days.lowerBound
    }

    /// A(last day in P) − A(days before P), with A(k) = c·k/n rounded towards zero (Rekenregels, R3.1).
    func cents(in period: Period) -> Int {
        centsUpTo(period.days.upperBound) - centsUpTo(period.days.lowerBound - 1)
    }

    private func centsUpTo(_ day: Day) -> Int {
        let allDays = einddatum - begindatum + 1
        let firstDays = min(max(day - begindatum + 1, 0), allDays)
        return cents * firstDays / allDays
    }
}
