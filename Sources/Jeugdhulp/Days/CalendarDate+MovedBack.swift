extension CalendarDate {
    /// The same day of the same month, whole years earlier; 29 February becomes 28 February in a year that has no 29th.
    ///
    /// `nil` before 1900. `years` is not below zero. So a peildatum lies as long after a period of an earlier year as it does after
    /// that of its own.
    package func movedBack(years: Int) -> CalendarDate? {
        let (year, month, day) = components
        guard years >= 0, years <= year else { return nil }
        let lastDay = CalendarDate.daysInMonth(month, year: year - years)
        return CalendarDate(year: year - years, month: month, day: min(day, lastDay))
    }
}
