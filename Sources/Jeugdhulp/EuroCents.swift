/// An amount of money in whole eurocents. Never a floating-point number.
package struct EuroCents: Hashable, Comparable, Sendable {
    /// Below zero for a credit.
    package let cents: Int64

    /// Any amount, sums too; only that of a row is bound by `rowLimit`.
    package init(cents: Int64) {
        self.cents = cents
    }

    /// € 0,00.
    package static let zero = EuroCents(cents: 0)

    /// The greatest amount a row may hold: € 9.999.999.999,99 (Rekenregels, R1.6).
    package static let rowLimit = EuroCents(cents: 999_999_999_999)

    /// The smaller amount goes first, so credits before all others.
    package static func < (left: EuroCents, right: EuroCents) -> Bool {
        left.cents < right.cents
    }

    /// The part of this amount, declared for the days of `care`, that belongs to the days of `period`.
    ///
    /// With `n` days of care and `c` cents, A(k) = c·k/n rounded towards zero for the first k days; the part is
    /// A(last day in the period) − A(days before the period), so adjoining periods add up to the cent.
    /// Source: Rekenregels, R3.1. At most 10¹² cents × 109 573 days fits an `Int64`.
    package func part(of care: DayRange, in period: DayRange) -> EuroCents {
        guard care.touches(period) else { return .zero }
        let dayCount = Int64(care.count)
        let daysBefore = Int64(max(0, care.first.days(to: period.first)))
        let daysThrough = min(dayCount, Int64(care.first.days(to: period.last)) + 1)
        return EuroCents(cents: cents * daysThrough / dayCount - cents * daysBefore / dayCount)
    }
}
