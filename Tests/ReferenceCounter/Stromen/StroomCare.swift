/// A record of one jeugdige as the slow count of flows takes it; words are those of the data files.
package struct StroomCare: Sendable {
    package var voorziening: String
    package var isDeclaratie: Bool
    package var gemeente: String
    /// Empty where it is not known.
    package var aanbieder: String
    package var productcode: String
    /// Days since 1 January 1900.
    package var begin: Int
    /// 31 December 2199 for an indicatie that is still running.
    package var eind: Int
    package var cents: Int
    /// 0 is 1 January 1900, which says that it is not known.
    package var geboortedatum: Int

    package init(
        voorziening: String, isDeclaratie: Bool, gemeente: String, aanbieder: String, productcode: String, begin: Int,
        eind: Int, cents: Int, geboortedatum: Int
    ) {
        (self.voorziening, self.isDeclaratie, self.gemeente, self.aanbieder, self.productcode) = (
            voorziening, isDeclaratie, gemeente, aanbieder, productcode
        )
        (self.begin, self.eind, self.cents, self.geboortedatum) = (begin, eind, cents, geboortedatum)
    }

    func has(_ day: Day) -> Bool { begin <= day && day <= eind }

    /// What a credit repeats.
    var groupKey: [String] { [gemeente, aanbieder, productcode, String(begin), String(eind)] }
}

/// By which choices flows are counted, once more.
package struct StroomRules: Sendable {
    /// The last quarter of the update, its first year, and the periods between.
    let kwartaal: String
    let vanaf: Int
    let periods: [Period]
    /// The longest hole that is bridged.
    var gap: Int
    /// The bron of a voorziening in a year.
    var bron: @Sendable (String, Int) -> String

    package init(kwartaal: String, vanaf: Int, gap: Int, bron: @escaping @Sendable (String, Int) -> String) {
        (self.kwartaal, self.vanaf, self.gap, self.bron) = (kwartaal, vanaf, gap, bron)
        periods = Period.all(kwartaal: kwartaal, vanaf: vanaf)
    }

    /// z, and the horizon behind it.
    var lastDay: Day { periods[periods.count - 1].days.upperBound }
    var horizon: Day { lastDay + gap + 1 }

    /// The quarters of a period, as periods.
    func quarters(of period: Period) -> [Period] {
        let starts = [1, 4, 7, 10].map { knownDay(period.year, $0, 1) }
        return starts.enumerated().filter { period.days.contains($0.element) }.map { place, start in
            let end = place == 3 ? knownDay(period.year, 12, 31) : starts[place + 1] - 1
            return Period(
                code: "\(period.year)-Q\(place + 1)", year: period.year, days: start...end, isWholeYear: false)
        }
    }

    /// The days that are counted together with this one: its year, which the last day of the quarter cuts in two.
    func telvak(of day: Day) -> Period {
        // No year has more than 366 days, and they are counted from 1900.
        var year = 1900 + day / 366
        while knownDay(year, 12, 31) < day { year += 1 }
        var (first, last) = (knownDay(year, 1, 1), knownDay(year, 12, 31))
        if first <= lastDay, lastDay < last {
            if day <= lastDay { last = lastDay } else { first = lastDay + 1 }
        }
        return Period(code: "", year: year, days: first...last, isWholeYear: false)
    }
}
