/// Whether somebody can have had jeugdhulp on a day: born, and not yet 24 (Rekenregels, R2.7).
package enum PlausibleAge {
    /// 1 January 1900 says that the date of birth is not known (iJw 3.2, IV009), and so 1 January of another year that the day is not: then a
    /// year more is plausible too.
    package static func holds(born: Int32, begindatum: Int32) -> Bool {
        guard born > 0, let birth = CalendarDate(dayNumber: Int(born))?.components,
            let begin = CalendarDate(dayNumber: Int(begindatum))?.components
        else { return true }
        let hadBirthday = (begin.month, begin.day) >= (birth.month, birth.day)
        let age = begin.year - birth.year - (hadBirthday ? 0 : 1)
        let isPartlyKnown = birth.month == 1 && birth.day == 1
        return age >= 0 && age <= (isPartlyKnown ? 24 : 23)
    }
}
