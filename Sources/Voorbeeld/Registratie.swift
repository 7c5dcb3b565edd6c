import Jeugdhulp

/// When a row is registered. Providers are late, and later for care of 2020; all lags are invented.
enum Registratie {
    /// Weights for the first month and a half, up to five months, up to a year, up to twenty months after the care.
    private static let lags: [ClosedRange<Int>] = [6...45, 46...150, 151...365, 366...600]
    private static let usual = [700, 225, 65, 10]
    private static let since2020 = [610, 300, 80, 10]
    private static let tweedeLevering = DayRange(between: Horizon.eersteLevering + 1, and: Horizon.peildatum)

    /// The day before which nothing of a stretch of care is registered, for the few aanbieders that are far behind;
    /// most are not, and have the first day of all.
    static func achterstand(of zorg: DayRange, toeval: inout Toeval) -> CalendarDate {
        let promille = zorg.last < Horizon.twentsModel ? 4 : 14
        return toeval.happens(promille) ? toeval.day(in: tweedeLevering) : CalendarDate.first
    }

    static func declaratie(careEnds end: CalendarDate, toeval: inout Toeval) -> CalendarDate {
        let weights = end < Horizon.perioden[2].first ? usual : since2020
        let lag = toeval.between(lags[toeval.index(weights: weights)])
        let registered = end + lag
        return registered <= Horizon.peildatum
            ? registered : toeval.day(in: DayRange(between: end + 4, and: Horizon.peildatum))
    }

    static func indicatie(begins begin: CalendarDate, toeval: inout Toeval) -> CalendarDate {
        let lag = toeval.between([-25...20, 21...80, 81...200, 201...400][toeval.index(weights: [620, 270, 85, 25])])
        let registered = begin + lag
        return registered <= Horizon.peildatum
            ? registered
            : toeval.day(in: DayRange(between: min(begin, Horizon.peildatum) - 30, and: Horizon.peildatum))
    }

    /// A later day for a correction, credit or withdrawal; a fifth of them is put in the second delivery.
    ///
    /// `nil` when there is no day left.
    static func later(than day: CalendarDate, toeval: inout Toeval) -> CalendarDate? {
        guard day < Horizon.peildatum - 5 else { return nil }
        if toeval.happens(200) {
            return toeval.day(
                in: DayRange(between: max(day, Horizon.eersteLevering) + 1, and: Horizon.peildatum))
        }
        return min(day + toeval.between(10...210), Horizon.peildatum)
    }
}
