/// How amounts are written (contract, section 1).
let amountNotationCases: [SpecCase] = [
    SpecCase(
        "In a file with a decimal comma points stand between thousands only",
        [
            amounts(
                "1234,56", "1.234,56", "1234", "1.234", "12,5", "0,00", "-€ 12,50", "€ 12,50-", "€-1,00", "-1,00",
                "1,00 -", "1.000.000,00", "001,00", "- € 1",  // from here on rejected
                "1234.56", "12.34", "1.2345", "1234.567", ",50", "1,", "1,234", "--1,00", "-1,00-", "€€1,00", "1,00€",
                "+1,00", "1 000,00", "1.,00", ".100,00", "€", "-", "1,0,0", "10.000.000.000,00", "9.999.999.999,99-")
        ],
        // 1234,56 + 1234,56 + 1234 + 1234 + 12,50 + 0 − 12,50 − 12,50 − 1 − 1 − 1 + 1000000 + 1 − 1 = 1004921,62;
        // the last, −9999999999,99, is allowed: together −9998995078,37.
        expecting: [bedrag("thuis", "2019", "-9998995078,37")], rejected: lines(16...34)),
    SpecCase(
        "In a file without a decimal comma the decimal sign is the point, and nothing stands between thousands",
        [
            amounts(
                "1234.56", "1234", "12.5", "-€ 12.50", "9999999999.99", "0.01",  // from here on rejected
                "1.234", "1.234.567", "1,234", "1,234.56", "12.", ".5", "10000000000.00")
        ],
        // 1234,56 + 1234 + 12,50 − 12,50 + 9999999999,99 + 0,01 = 10000002468,56
        expecting: [bedrag("thuis", "2019", "10000002468,56")], rejected: lines(8...14)),
    SpecCase(
        "The decimal sign is one per file, also when its only trace stands in a row that is not ours or is broken",
        [
            .declaraties(
                "D1;J1;GM0153;AMB;2019-01-01;2019-01-31;1.000;2020-07-01;",
                "D2;;;;;;x1,5 €-;;Zvw", also: "wet"),
            .declaraties(
                "D3;J1;GM0153;PLZ;2019-01-01;2019-01-31;1.5;2020-07-01", "D4;1,5", at: "leveringen/a/declaraties.csv"),
        ],
        // 1.000 is a thousand in the first file; in the other the comma stands in a row with too few fields.
        expecting: [bedrag("ambulant_bij_niet_thuis", "2019", "1000,00"), bedrag("gezinsvormen", "2019", "1,50")],
        rejected: [ReferenceRejectedLine(path: "leveringen/a/declaraties.csv", line: 3)]),
    SpecCase(
        "With bedrag_eenheid eurocent amounts are whole cents",
        [
            .instellingen(also: #""bedrag_eenheid": "eurocent""#),
            amounts("12345", "-5", "€ 100", "1.000", "1,00", "999999999999", "1000000000000"),
        ],
        // 12345 − 5 + 100 + 999999999999 = 1000000012439 cents
        expecting: [bedrag("thuis", "2019", "10000000124,39")], rejected: [5, 6, 8]),
]

/// One ambulante declaratie of 2019 per amount, all of one jeugdige, from line 2 on.
private func amounts(_ amounts: String...) -> SpecFile {
    let rows = amounts.enumerated().map { number, amount in
        "D\(number);J1;GM0153;AMB;2019-01-01;2019-01-31;\(amount);2020-07-01"
    }
    return .lines(
        SpecFile.declaratiesPath,
        "declaratienummer;jeugdige;gemeente;productcode;begindatum;einddatum;bedrag;registratiedatum", rows)
}

/// Lines of the default declaraties file.
private func lines(_ lines: ClosedRange<Int>) -> [ReferenceRejectedLine] {
    lines.map { ReferenceRejectedLine(path: SpecFile.declaratiesPath, line: $0) }
}
