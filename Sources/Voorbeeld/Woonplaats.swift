import Jeugdhulp

/// Where a jeugdige lives, and since when: a few move to another gemeente.
struct Woonplaats {
    let eerste: UInt8
    let tweede: UInt8
    /// The first day in `tweede`.
    let verhuisdag: CalendarDate

    private static let verhuisdagen = DayRange(between: Horizon.dag(2018, 2, 1), and: Horizon.dag(2020, 5, 31))
    private static let weights = Gemeentelijst.regels.map(\.jongeren)

    init(toeval: inout Toeval) {
        eerste = UInt8(toeval.index(weights: Woonplaats.weights))
        tweede = toeval.happens(35) ? UInt8(toeval.index(weights: Woonplaats.weights)) : eerste
        verhuisdag = toeval.day(in: Woonplaats.verhuisdagen)
    }

    /// The gemeente that is responsible for care that begins on this day.
    func gemeente(on day: CalendarDate) -> UInt8 {
        day < verhuisdag ? eerste : tweede
    }
}
