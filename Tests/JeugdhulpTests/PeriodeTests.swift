import Testing

@testable import Jeugdhulp

@Suite("Kwartaal and Periode")
struct PeriodeTests {
    @Test("a quarter is written 2020-Q2 and no other way")
    func kwartaal() {
        for number in 1...4 {
            let kwartaal = Kwartaal("2020-Q\(number)")
            #expect(kwartaal == Kwartaal(year: 2020, number: number))
            #expect(kwartaal?.code == "2020-Q\(number)")
        }
        for text in [
            "", "2020-Q0", "2020-Q5", "2020Q2", "2020-q2", "2020-2", "1899-Q4", "2200-Q1", "2020-Q22", " 2020-Q2",
            "2020-Q2 ",
            "202O-Q2", "+020-Q2", "2020-K2", "2020-Qé",
        ] {
            #expect(Kwartaal(text) == nil, "\(text)")
        }
        #expect(Kwartaal(year: 1899, number: 1) == nil)
        #expect(Kwartaal(year: 2020, number: 0) == nil)
    }

    struct Probe: Sendable, CustomTestStringConvertible {
        let code: String
        let label: String
        let first: String
        let last: String
        let days: Int
        var testDescription: String { code }
    }

    /// Rekenregels, R4.
    static let probes = [
        Probe(code: "2019", label: "2019", first: "2019-01-01", last: "2019-12-31", days: 365),
        Probe(code: "2020", label: "2020", first: "2020-01-01", last: "2020-12-31", days: 366),
        Probe(code: "2020-tm-Q1", label: "2020 1e kwartaal", first: "2020-01-01", last: "2020-03-31", days: 91),
        Probe(code: "2020-tm-Q2", label: "2020 1e helft", first: "2020-01-01", last: "2020-06-30", days: 182),
        Probe(code: "2021-tm-Q3", label: "2021 1e t/m 3e kwartaal", first: "2021-01-01", last: "2021-09-30", days: 273),
        Probe(code: "1900", label: "1900", first: "1900-01-01", last: "1900-12-31", days: 365),
        Probe(code: "2199", label: "2199", first: "2199-01-01", last: "2199-12-31", days: 365),
    ]

    @Test("a period has the code, label and days of the contract", arguments: probes)
    func periode(probe: Probe) throws {
        let periode = try #require(Periode(code: probe.code))
        #expect(periode.code == probe.code)
        #expect(periode.label == probe.label)
        #expect(periode.days.first.description == probe.first)
        #expect(periode.days.last.description == probe.last)
        #expect(periode.days.count == probe.days)
    }

    @Test(
        "no other text is the code of a period",
        arguments: [
            "", "219", "1899", "2200", "20200", "2020-tm-Q4", "2020-tm-Q0", "2020-Q2", "2020-tm-q2", "2020 ", " 2020",
            "2020-",
            "2020-tm-Q1 ", "+020", "２０２０",
        ])
    func noCode(code: String) {
        #expect(Periode(code: code) == nil)
    }

    /// (kwartaal, vanaf, codes)
    static let series: [(String, Int, [String])] = [
        ("2020-Q2", 2018, ["2018", "2019", "2020-tm-Q2"]), ("2020-Q4", 2018, ["2018", "2019", "2020"]),
        ("2020-Q1", 2020, ["2020-tm-Q1"]), ("2020-Q3", 2019, ["2019", "2020-tm-Q3"]), ("2020-Q4", 2020, ["2020"]),
        ("2020-Q2", 2021, []), ("1900-Q1", 1898, ["1900-tm-Q1"]),
    ]

    @Test("an update reports the full years and the running year", arguments: series)
    func reeks(kwartaal: String, vanaf: Int, codes: [String]) throws {
        #expect(Periode.reeks(kwartaal: try #require(Kwartaal(kwartaal)), vanaf: vanaf).map(\.code) == codes)
    }

    @Test(
        "A quarter has ended at a peildatum from its last day on",
        arguments: [
            ("2020-09-29", "2020-Q2"), ("2020-09-30", "2020-Q3"), ("2020-10-01", "2020-Q3"), ("2020-10-31", "2020-Q3"),
            ("2020-12-30", "2020-Q3"), ("2020-12-31", "2020-Q4"), ("2021-01-01", "2020-Q4"), ("2021-03-30", "2020-Q4"),
            ("2021-03-31", "2021-Q1"), ("2020-02-29", "2019-Q4"), ("2020-06-29", "2020-Q1"), ("2020-06-30", "2020-Q2"),
            ("2020-07-31", "2020-Q2"), ("1900-03-31", "1900-Q1"), ("2199-12-31", "2199-Q4"),
        ])
    func lastEnded(peildatum: String, kwartaal: String) throws {
        #expect(Kwartaal.lastEnded(at: try #require(CalendarDate(iso: peildatum)))?.code == kwartaal)
    }

    @Test("Before the last day of the first quarter none has ended", arguments: ["1900-01-01", "1900-03-30"])
    func noneEnded(peildatum: String) throws {
        #expect(Kwartaal.lastEnded(at: try #require(CalendarDate(iso: peildatum))) == nil)
    }
}
