import Jeugdhulp

/// Cuts care into the stretches that are declared: calendar months, or four weeks from a Monday on.
///
/// Not every month is declared, but every reported period the care touches is.
enum Declaratiereeks {
    /// A Monday; the four-week grids of the gemeenten start from here, some of them a week or more later.
    private static let maandag = Horizon.dag(2016, 1, 4)
    private static let horizon = DayRange(between: Horizon.eersteZorg, and: Horizon.laatsteZorg)
    private static let tot2019 = DayRange(between: Horizon.eersteZorg, and: Horizon.laatsteVerblijfsdeclaratie)

    /// The stretches declared for this care, in order; none when declaraties of it are missing.
    static func stretches(
        of zorg: Zorgperiode, gemeente: UInt8, toeval: inout Toeval
    ) -> [DayRange] {
        let declarable = zorg.soort.alleenIndicatieVanaf2019 ? tot2019 : horizon
        guard let dagen = zorg.dagen.clipped(to: declarable) else { return [] }
        let candidates = toeval.happens(700) ? months(in: dagen) : fourWeeks(in: dagen, gemeente: gemeente)
        let kept = candidates.map { _ in toeval.happens(zorg.soort.declaratiekans) }
        return select(candidates, kept: kept, toeval: &toeval)
    }

    /// The kept candidates, and one more for every reported period that would be left without.
    private static func select(_ candidates: [DayRange], kept: [Bool], toeval: inout Toeval) -> [DayRange] {
        var kept = kept
        for periode in Horizon.perioden {
            let touching = candidates.indices.filter { candidates[$0].touches(periode) }
            if !touching.isEmpty, !touching.contains(where: { kept[$0] }) {
                kept[touching[toeval.below(touching.count)]] = true
            }
        }
        return candidates.indices.filter { kept[$0] }.map { candidates[$0] }
    }

    private static func months(in dagen: DayRange) -> [DayRange] {
        var months: [DayRange] = []
        var begin = dagen.first
        while begin <= dagen.last {
            let (year, month, day) = begin.components
            let end = min(begin + (CalendarDate.daysInMonth(month, year: year) - day), dagen.last)
            months.append(DayRange(between: begin, and: end))
            begin = end + 1
        }
        return months
    }

    private static func fourWeeks(in dagen: DayRange, gemeente: UInt8) -> [DayRange] {
        let offset = Int(gemeente % 4) * 7
        var stretches: [DayRange] = []
        var begin = dagen.first
        while begin <= dagen.last {
            let dayOfGrid = ((maandag + offset).days(to: begin)) % 28
            let end = min(begin + (27 - dayOfGrid), dagen.last)
            stretches.append(DayRange(between: begin, and: end))
            begin = end + 1
        }
        return stretches
    }
}
