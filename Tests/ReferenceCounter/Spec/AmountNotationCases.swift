/// How amounts are written (Rekenregels, R1.6).
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
        "Four decimals are read when the last two are zeros, and a hyphen behind the decimal sign means no cents",
        [
            amounts(
                "5200,0000", "1.234,5600", "€ 450,-", "-€ 450,-", "1.250,-", "0,-", "1,2300-",  // from here on rejected
                "1,2301", "1,2310", "1,230", "1,00000", ",-", "€ ,-", "1.25,-", "1,0,-", "-,-", "1,23-4", "1,0000,-")
        ],
        // 5200 + 1234,56 + 450 − 450 + 1250 + 0 − 1,23 = 7683,33
        expecting: [bedrag("thuis", "2019", "7683,33")], rejected: lines(9...19)),
    SpecCase(
        "Without a decimal comma the same holds of the point",
        [
            amounts(
                "5200.0000", "1234.5600", "€ 450.-", "-1.2300", "450.- ",  // from here on rejected
                "1.2301", "1.2310", "1.230", "1.00000", ".-", "1.234.5600", "1.0.-")
        ],
        // 5200 + 1234,56 + 450 − 1,23 + 450 = 7333,33
        expecting: [bedrag("thuis", "2019", "7333,33")], rejected: lines(7...13)),
    SpecCase(
        "A comma with a hyphen, or with four digits of which two zeros, says that the decimal sign is the comma",
        [
            // Per file a thousand and something; in the last two nothing says comma, so 1.000 is no amount.
            oneFile("a", "1.000", "€ 1,- "), oneFile("b", "1.000", "-2,0000 €"), oneFile("c", "1.000", "4,5-"),
            oneFile("d", "1.000", "4,0001"), oneFile("e", "1.000", "4,000"),
        ],
        // a: 1001. b: 1000, as a € behind is no amount. c: 1000 − 4,50 = 995,50. Together 2996,50.
        expecting: [bedrag("thuis", "2019", "2996,50")],
        rejected: [
            rejection("b", 3), rejection("d", 2), rejection("d", 3), rejection("e", 2), rejection("e", 3),
        ]),
    SpecCase(
        "With bedrag_eenheid eurocent amounts are whole cents",
        [
            .instellingen(also: #""bedrag_eenheid": "eurocent""#),
            amounts(
                "12345", "-5", "€ 100", "1.000", "1,00", "999999999999", "1000000000000", "100,-", "100.-",
                "1.0000"),
        ],
        // 12345 − 5 + 100 + 999999999999 = 1000000012439 cents
        expecting: [bedrag("thuis", "2019", "10000000124,39")], rejected: [5, 6, 8, 9, 10, 11]),
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

/// Two ambulante declaraties of 2019 in a file in a folder of their own.
private func oneFile(_ folder: String, _ first: String, _ second: String) -> SpecFile {
    .declaraties(
        "\(folder)1;J1;GM0153;AMB;2019-01-01;2019-01-31;\(first);2020-07-01",
        "\(folder)2;J1;GM0153;AMB;2019-01-01;2019-01-31;\(second);2020-07-01",
        at: "leveringen/\(folder)/declaraties.csv")
}

private func rejection(_ folder: String, _ line: Int) -> ReferenceRejectedLine {
    ReferenceRejectedLine(path: "leveringen/\(folder)/declaraties.csv", line: line)
}

/// Lines of the default declaraties file.
private func lines(_ lines: ClosedRange<Int>) -> [ReferenceRejectedLine] {
    lines.map { ReferenceRejectedLine(path: SpecFile.declaratiesPath, line: $0) }
}
