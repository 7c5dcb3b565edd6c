import Jeugdhulp
import Testing

@testable import Counting
@testable import Records

@Suite("What is counted for the trend")
struct TrendplanTests {
    private static func peildata(_ periodes: [String], _ peildatum: String) throws -> [String: [String]] {
        let day = try #require(CalendarDate(iso: peildatum))
        let plan = Trendplan(periodes: periodes.map(periode), peildatum: day)
        var found: [String: [String]] = [:]
        for stand in Telopdracht(peildatum: day, periodes: periodes.map(periode), eerdere: plan.eerdere).eerdere {
            for one in stand.periodes { found[one.code, default: []].append(stand.peildatum.description) }
        }
        return found
    }

    @Test("has every earlier part of a year at the ends of quarters after it, and at the age of the running one")
    func parts() throws {
        let found = try Self.peildata(["2018", "2019", "2020-tm-Q2"], "2020-10-31")
        #expect(
            found["2018-tm-Q2"] == [
                "2018-06-30", "2018-09-30", "2018-10-31", "2018-12-31", "2019-03-31", "2019-06-30", "2019-09-30",
                "2019-12-31", "2020-03-31",
            ])
        #expect(
            found["2019-tm-Q2"] == [
                "2019-06-30", "2019-09-30", "2019-10-31", "2019-12-31", "2020-03-31", "2020-06-30", "2020-09-30",
            ])
        #expect(found["2020-tm-Q2"] == ["2020-06-30", "2020-09-30"])
    }

    @Test("takes nothing away from other periods where there are more peildata than can be counted")
    func room() throws {
        let years = (2009...2019).map(String.init) + ["2020-tm-Q2"]
        let found = try Self.peildata(years, "2021-11-15")
        // Ten days equally long after and sixteen ends of quarters, of which there is room for 24: the two earliest fall off, and no more.
        for year in 2012...2019 { #expect(found["\(year)-tm-Q2"]?.contains("\(year + 1)-11-15") == true, "\(year)") }
        #expect(Set(found.values.flatMap(\.self)).count <= Telopdracht.maximumEerdere)
    }
}
