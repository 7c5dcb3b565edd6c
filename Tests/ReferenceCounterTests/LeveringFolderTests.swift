import Testing

@testable import ReferenceCounter

@Suite("The folders of deliveries name a day")
struct LeveringFolderTests {
    @Test("Every form of a name means its last day")
    func forms() {
        let days = [
            "2020-10-31": "2020-10-31", "2020-10-01": "2020-10-01", "2020-10": "2020-10-31", "2020-7": "2020-07-31",
            "2020-07": "2020-07-31", "2020-2": "2020-02-29", "2021-02": "2021-02-28", "2020-Q1": "2020-03-31",
            "2020-Q4": "2020-12-31", "2020-q4": "2020-12-31", "q4 2020": "2020-12-31", "Q4 2020": "2020-12-31",
            "Q2 2021": "2021-06-30",
        ]
        for (name, day) in days { #expect(leveringDay(of: name).map(isoText) == day, "\(name)") }
    }

    @Test("Other names mean no day")
    func otherNames() {
        for name in [
            "", "2020", "2020-13", "2020-0", "2020-00", "2020-007", "2020-Q0", "2020-Q5", "2020-Q11", "Q5 2020",
            "Q4-2020",
            "Q 2020", "Q4  2020", "2020-02-30", "2020-2-1", "20201031", "31-10-2020", "2020/10", "2020-10 ",
            "2020-10-31 0:00",
            "1899-12", "2200-1", "x2020-10",
        ] {
            #expect(leveringDay(of: name) == nil, "\(name)")
        }
    }
}
