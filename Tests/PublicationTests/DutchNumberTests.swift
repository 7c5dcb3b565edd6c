import Jeugdhulp
import Testing

@testable import Publication

/// Numbers as Dutch readers and Dutch spreadsheets write them.
@Suite struct DutchNumbers {
    @Test(
        "points stand between thousands",
        arguments: [
            (0, "0"), (7, "7"), (999, "999"), (1000, "1.000"), (82_532_197, "82.532.197"), (-1234, "-1.234"),
            (-12, "-12"),
        ])
    func grouped(number: Int, text: String) {
        #expect(DutchNumber.grouped(number) == text)
    }

    @Test(
        "euros are whole, half away from zero",
        arguments: [
            (0, "€ 0"), (49, "€ 0"), (50, "€ 1"), (149, "€ 1"), (150, "€ 2"), (8_253_219_700, "€ 82.532.197"),
            (-49, "€ 0"),
            (-50, "-€ 1"), (-150, "-€ 2"), (-123_456, "-€ 1.235"),
        ])
    func euros(cents: Int64, text: String) {
        #expect(DutchNumber.euros(EuroCents(cents: cents)) == text)
    }

    @Test(
        "in a CSV file an amount has two decimals and no points",
        arguments: [
            (0, "0,00"), (5, "0,05"), (100, "1,00"), (8_253_219_700, "82532197,00"), (-5, "-0,05"),
            (-123_456, "-1234,56"),
        ])
    func plainEuros(cents: Int64, text: String) {
        #expect(DutchNumber.plainEuros(EuroCents(cents: cents)) == text)
    }

    @Test("a percentage has one decimal", arguments: [(204, "20,4%"), (0, "0,0%"), (5, "0,5%"), (1000, "100,0%")])
    func percentage(tenths: Int, text: String) {
        #expect(DutchNumber.percentage(tenths: tenths) == text)
    }

    @Test("what is not shown is a dash for readers, and empty with its reason in a CSV file")
    func hidden() {
        let values: [(Waarde.Reden, String)] = [
            (.nietBetrouwbaar, "niet_betrouwbaar"), (.onderdrukt, "onderdrukt"), (.ontbreekt, "ontbreekt"),
        ]
        for (reden, status) in values {
            #expect(Waarde.geen(reden).forReaders == "-")
            #expect(Waarde.geen(reden).forCSV == "")
            #expect(Waarde.geen(reden).status == status)
        }
        #expect(Waarde.aantal(2473).forReaders == "2.473")
        #expect(Waarde.aantal(2473).forCSV == "2473")
        #expect(Waarde.aantal(2473).status == "")
    }
}
