import Testing

@testable import Jeugdhulp

@Suite("A day moved back by whole years")
struct MovedBackTests {
    static let moves: [(String, Int, String?)] = [
        ("2020-10-31", 1, "2019-10-31"), ("2020-10-31", 2, "2018-10-31"), ("2020-10-31", 0, "2020-10-31"),
        ("2020-02-29", 1, "2019-02-28"), ("2020-02-29", 3, "2017-02-28"), ("2020-02-29", 4, "2016-02-29"),
        ("2021-02-28", 1, "2020-02-28"), ("2020-03-01", 1, "2019-03-01"), ("2000-02-29", 100, "1900-02-28"),
        ("1901-01-01", 1, "1900-01-01"), ("1901-01-01", 2, nil), ("2199-12-31", 299, "1900-12-31"),
        ("2199-12-31", 300, nil), ("2020-10-31", -1, nil), ("2020-10-31", 3000, nil), ("2020-10-31", .max, nil),
    ]

    @Test("is the same day of the month, and 28 February where there is no 29th", arguments: moves)
    func movedBack(from: String, years: Int, to: String?) throws {
        let day = try #require(CalendarDate(iso: from))
        #expect(day.movedBack(years: years)?.description == to)
    }
}
