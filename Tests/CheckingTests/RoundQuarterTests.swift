import Testing

/// Which quarters must be covered where a gemeente made no delivery in a round (Rekenregels, R2.7, TWI-011).
struct RoundQuarterTests {
    private static func months(_ from: Int, _ through: Int) -> [String] { (from...through).map { "2020-0\($0)" } }

    /// Three rounds, each of the quarter that it is named after, the first of the year before too; twenty records a month. Cee has none in the
    /// second, and what it lacks in the third.
    private static func deliveries(ofJanuary january: Int) -> RoundRun.Deliveries {
        var files: RoundRun.Deliveries = [:]
        let year = (1...12).map { "2019-\($0 < 10 ? "0" : "")\($0)" }
        for gemeente in 1...5 {
            for kind in ["indicaties", "declaraties"] {
                func add(_ map: String, _ months: [String], on day: String, numbers: Int) {
                    files[RoundRun.path(map, gemeente, kind)] = RoundRun.rows(
                        kind, gemeente, count: months.count * 20, months: months, on: day, numbers: numbers)
                }
                add("2020-Q1", year + months(1, 3), on: "2020-03-31", numbers: 0)
                if gemeente != 3 { add("2020-Q2", months(4, 6), on: "2020-06-30", numbers: 1000) }
                add("2020-Q3", gemeente == 3 ? months(4, 9) : months(7, 9), on: "2020-09-30", numbers: 2000)
            }
        }
        for kind in ["indicaties", "declaraties"] {
            let path = RoundRun.path("2020-Q1", 3, kind)
            let rows = files[path] ?? []
            let others = rows.filter { !$0.contains(";2020-01-01;") }
            files[path] = others + rows.filter { $0.contains(";2020-01-01;") }.prefix(january)
        }
        return files
    }

    @Test func `a quarter that ended on the day of the round before is not asked of the next`() {
        // Nineteen in January are a quarter that was partly delivered, but by the first round.
        for january in [19, 20] {
            let run = RoundRun(Self.deliveries(ofJanuary: january))
            for outcome in [run.rapport, run.controleer] { #expect(outcome.doubts == [], "\(outcome.lines)") }
        }
    }
}
