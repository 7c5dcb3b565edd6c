import Testing

@testable import Contract
@testable import Intake

@Suite("The times of days")
struct DayTimesTests {
    static let times: [(String, Bool)] = [
        ("2018-12-31 23:00:00", true), ("2018-12-31T22:00:00", true), ("20181231 22:00", true),
        ("31-12-2018T23:00", true), ("1/7/2018 22:00:00.000", true), ("2018-12-31 23:00:00.0", true),
        ("2018-12-31 23:00:00.000000000", true),
        ("2018-12-31", false), ("2018-12-31 00:00:00", false), ("2018-12-31 21:00:00", false),
        ("2018-12-31 22:00:01", false), ("2018-12-31 22:01:00", false), ("2018-12-31 23:59", false),
        ("2018-12-31 22:00:00.001", false), ("2018-12-31 2:00", false), ("2018-12-31 20:00", false),
        ("2018-12-31T12:00", false), ("2018-12-22T03:00", false),
    ]

    @Test("are midnight in UTC when they are exactly 22:00:00 or 23:00:00, however written", arguments: times)
    func midnight(text: String, isMidnight: Bool) {
        let bytes = Array(text.utf8)
        let found = DayTimes.isUTCMidnight(bytes.span)
        #expect(found == isMidnight)
    }

    private static func times(_ cells: [String]) -> DayTimes {
        var times = DayTimes()
        for cell in cells.map({ Array($0.utf8) }) { times.note(cell.span, DateReader()) }
        return times
    }

    private static let ten = [String](repeating: "2018-12-31 23:00", count: 10)

    @Test("are UTC from ten on, when no day has another time or none")
    func border() {
        #expect(Self.times(Self.ten).areUTC)
        #expect(!Self.times(Array(Self.ten.dropLast())).areUTC)
        #expect(!Self.times(Self.ten + ["2018-12-31"]).areUTC)
        #expect(!Self.times(["2018-12-31 00:00"] + Self.ten).areUTC)
        #expect(!Self.times(Self.ten + ["2018-12-31 21:59:59"] + Self.ten).areUTC)
        #expect(!Self.times([]).areUTC)
    }

    @Test(
        "say nothing where no day stands", arguments: ["", "x", "2018-02-30 23:00", "2018-12-31T23:00Z", "9999-12-31"])
    func noDay(cell: String) {
        #expect(Self.times(Self.ten + [cell]).areUTC)
        #expect(!Self.times(Self.ten.dropLast() + [cell]).areUTC)
    }

    @Test("are joined in any order")
    func joined() {
        let (five, other) = (Self.times(Array(Self.ten.prefix(5))), Self.times(["2018-12-31"]))
        var all = five
        all.join(five)
        #expect(all.areUTC)
        var (left, right) = (all, other)
        left.join(other)
        right.join(all)
        #expect(!left.areUTC && !right.areUTC)
    }
}
