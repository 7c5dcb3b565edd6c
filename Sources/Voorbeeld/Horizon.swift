import Jeugdhulp

/// The days the example knows about.
enum Horizon {
    /// The three reported periods, in order: 2018, 2019 and the first half of 2020.
    static let perioden = Marges.perioden.map { $0.periode.days }

    /// The first day of which declaraties are still delivered; older care is left out.
    static let eersteZorg = dag(2017, 12, 1)
    /// The last day of which declaraties are already delivered.
    static let laatsteZorg = dag(2020, 9, 30)
    /// The last day with declaraties of JeugdzorgPlus and the beschikbaarheidsvoorzieningen (update of January 2021).
    static let laatsteVerblijfsdeclaratie = dag(2018, 12, 31)
    /// From this day the product codes of the Twents model hold.
    static let twentsModel = dag(2019, 1, 1)
    /// The last registratiedatum of the first delivery, `leveringen/2020-07`.
    static let eersteLevering = dag(2020, 7, 31)
    /// The last registratiedatum of all: the peildatum of the published update.
    static let peildatum = dag(2020, 10, 31)
    /// An indicatie 'until' this day has no einddatum.
    static let openEinde = CalendarDate.last

    static func dag(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
        guard let date = CalendarDate(year: year, month: month, day: day) else {
            preconditionFailure("\(year)-\(month)-\(day) is no day")
        }
        return date
    }
}

extension CalendarDate {
    static func + (date: CalendarDate, days: Int) -> CalendarDate {
        guard let moved = date.advanced(by: days) else { preconditionFailure("outside 1900–2199") }
        return moved
    }

    static func - (date: CalendarDate, days: Int) -> CalendarDate { date + -days }
}

extension DayRange {
    /// The days from one to the other, in whichever order they are given.
    init(between one: CalendarDate, and other: CalendarDate) {
        guard let days = DayRange(min(one, other), through: max(one, other)) else {
            preconditionFailure("min is not after max")
        }
        self = days
    }

    func contains(_ other: DayRange) -> Bool { first <= other.first && other.last <= last }

    func clipped(to other: DayRange) -> DayRange? {
        DayRange(max(first, other.first), through: min(last, other.last))
    }
}
