import Figures
import Jeugdhulp
import Testing

@testable import Publication

@Suite("Numbers as the Dutch write them")
struct DutchNumberTests {
    static let counts = [
        (0, "0"), (7, "7"), (999, "999"), (1000, "1.000"), (2473, "2.473"), (12_345, "12.345"), (627_848, "627.848"),
        (1_000_000, "1.000.000"), (-1, "-1"), (-999, "-999"), (-1000, "-1.000"), (-123_456, "-123.456"),
        (.max, "9.223.372.036.854.775.807"), (.min, "-9.223.372.036.854.775.808"),
    ]

    @Test("a count has a point before every three digits", arguments: counts)
    func grouped(number: Int, text: String) {
        #expect(DutchNumber.grouped(number) == text)
        #expect(Waarde.aantal(number).forReaders == text)
        #expect(Waarde.aantal(number).forCSV == String(number))
    }

    /// (cents, for readers, for a CSV file)
    static let amounts: [(Int64, String, String)] = [
        (8_253_219_700, "€ 82.532.197", "82532197,00"), (0, "€ 0", "0,00"), (1, "€ 0", "0,01"), (49, "€ 0", "0,49"),
        (50, "€ 1", "0,50"), (149, "€ 1", "1,49"), (150, "€ 2", "1,50"), (99_949, "€ 999", "999,49"),
        (99_950, "€ 1.000", "999,50"), (1005, "€ 10", "10,05"), (123_456, "€ 1.235", "1234,56"),
        (-1, "€ 0", "-0,01"), (-49, "€ 0", "-0,49"), (-50, "-€ 1", "-0,50"), (-149, "-€ 1", "-1,49"),
        (-150, "-€ 2", "-1,50"), (-1_234_567, "-€ 12.346", "-12345,67"),
        (.max, "€ 92.233.720.368.547.758", "92233720368547758,07"),
        (.min, "-€ 92.233.720.368.547.758", "-92233720368547758,08"),
    ]

    @Test("an amount is in whole euros, half away from zero, or in cents", arguments: amounts)
    func amount(cents: Int64, readers: String, csv: String) {
        #expect(DutchNumber.euros(EuroCents(cents: cents)) == readers)
        #expect(Waarde.bedrag(EuroCents(cents: cents)).forReaders == readers)
        #expect(Waarde.bedrag(EuroCents(cents: cents)).forCSV == csv)
    }

    static let percentages = [
        (204, "20,4"), (200, "20,0"), (0, "0,0"), (5, "0,5"), (1000, "100,0"), (-4, "-0,4"), (-123, "-12,3"),
    ]

    @Test("a percentage has one decimal", arguments: percentages)
    func percentage(tenths: Int, text: String) {
        #expect(DutchNumber.percentage(tenths: tenths) == text + "%")
        #expect(Waarde.percentage(tenths: tenths).forReaders == text + "%")
        #expect(Waarde.percentage(tenths: tenths).forCSV == text)
        #expect(Waarde.perDuizend(tenths: tenths).forReaders == text)
        #expect(Waarde.perDuizend(tenths: tenths).forCSV == text)
    }

    static let reasons: [(Waarde.Reden, String)] = [
        (.nietBetrouwbaar, "niet_betrouwbaar"), (.onderdrukt, "onderdrukt"), (.ontbreekt, "ontbreekt"),
    ]

    @Test("what is not shown is a dash, or nothing with its reason beside it", arguments: reasons)
    func notShown(reden: Waarde.Reden, status: String) {
        #expect(Waarde.geen(reden).forReaders == "-")
        #expect(Waarde.geen(reden).forCSV == "")
        #expect(reden.status == status)
    }

    @Test("what is shown has no status but what is said beside it")
    func shown() throws {
        let key = Figure.Key(.thuis, try #require(Periode(code: "2019")), .aantal)
        for waarde in [Waarde.aantal(0), .bedrag(.zero), .percentage(tenths: 0), .perDuizend(tenths: 0)] {
            #expect(Figure(key, waarde).status == "")
            #expect(Figure(key, waarde, kanttekening: .onzeker).status == "onzeker")
        }
        #expect(Figure(key, .geen(.vorigPunt), kanttekening: .onzeker).status == "ontbreekt")
    }
}
