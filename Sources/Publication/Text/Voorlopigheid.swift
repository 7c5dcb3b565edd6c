import Jeugdhulp

/// What later deliveries may well change, and how readers are told. Rekenregels, R6.3.
struct Voorlopigheid: Hashable, Sendable {
    let peildatum: CalendarDate
    /// What ended fewer days before the peildatum is provisional.
    let days: Int

    /// Behind every period and number that is provisional.
    static let mark = "*"
    static let word = "voorlopig"

    func geldt(_ day: CalendarDate) -> Bool { day.days(to: peildatum) < days }

    func geldt(_ periode: Periode) -> Bool { geldt(periode.days.last) }

    /// `2020*`, or `2019`: the year with its mark.
    func year(_ periode: Periode) -> String { "\(periode.year)" + mark(periode) }

    /// `*`, or nothing.
    func mark(_ periode: Periode) -> String { geldt(periode) ? Voorlopigheid.mark : "" }
}
