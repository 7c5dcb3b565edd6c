/// One or more days in a row, first and last included.
package struct DayRange: Hashable, Sendable {
    /// Not after `last`.
    package let first: CalendarDate
    /// The same as `first` for a single day.
    package let last: CalendarDate

    /// `nil` when `last` lies before `first`.
    package init?(_ first: CalendarDate, through last: CalendarDate) {
        guard first <= last else { return nil }
        self.first = first
        self.last = last
    }

    /// Number of days, at least 1.
    package var count: Int { first.days(to: last) + 1 }

    /// Whether the two share at least one day.
    package func touches(_ other: DayRange) -> Bool {
        first <= other.last && other.first <= last
    }
}
