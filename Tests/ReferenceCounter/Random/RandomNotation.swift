/// A date in one of its forms, with or without a time.
func randomText(of day: Day, _ random: inout SeededGenerator) -> String {
    let iso = isoText(day)
    let parts = iso.split(separator: "-").map(String.init)
    let (year, month, dayOfMonth) = (parts[0], parts[1], parts[2])
    let (shortMonth, shortDay) = (String(Int(month) ?? 0), String(Int(dayOfMonth) ?? 0))
    let date = random.pick([
        iso, iso, iso, year + month + dayOfMonth, "\(dayOfMonth)-\(month)-\(year)", "\(dayOfMonth)/\(month)/\(year)",
        "\(shortDay)-\(shortMonth)-\(year)", "\(shortDay)/\(month)/\(year)", "\(dayOfMonth)-\(shortMonth)-\(year)",
    ])
    guard random.chance(permille: 150) else { return date }
    let times = ["0:00", "00:00", "23:59", "00:00:00", "9:05:59", "00:00:00.000", "00:00:00.1", "12:00:00.123456789"]
    return date + random.pick(["T", " "]) + random.pick(times)
}

/// Texts that are no date, or one that may mean another day.
let badDates = [
    "2019-02-29", "2019-13-01", "2019-00-10", "31-04-2019", "2100-02-29", "1899-12-31", "2200-01-01", "0-1-2019",
    "2019-03-31Z", "2019-03-31T00:00:00Z", "2019-03-31T00:00:00+01:00", "2019-03-31 24:00", "2019-03-31 12:60",
    "2019-03-31T", "2019-03-31 12", "2019/03/31", "31.03.2019", "31-3/2019", "1-1-19", "2019-3-1", "201903311",
    "2019-03-31  00:00", "2019-03-31 00:00:00.", "2019-03-31 00:00.5", "gisteren", "43555", "0000-00-00",
]

/// An amount as a file of that notation writes it.
func randomText(ofCents cents: Int, _ notation: AmountNotation, _ random: inout SeededGenerator) -> String {
    let size = abs(cents)
    var text = String(size)
    if notation != .wholeCents {
        let comma = notation == .decimalComma
        text = String(size / 100)
        if comma, random.chance(permille: 400) { text = withThousandsPoints(text) }
        let decimals = padded(String(size % 100), to: 2)
        if size % 100 != 0 || random.chance(permille: 700) {
            let isShort = decimals.hasSuffix("0") && random.chance(permille: 300)
            text += (comma ? "," : ".") + (isShort ? String(decimals.prefix(1)) : decimals)
        }
        if random.chance(permille: 30) { text = "0" + text.replacing(".", with: comma ? "" : ".") }
    }
    let euro = random.chance(permille: 200) ? random.pick(["€", "€ ", "€\u{A0}"]) : ""
    guard cents < 0 else { return euro + text }
    return random.pick([
        "-" + euro + text, euro + text + "-", euro + "-" + text, "- " + euro + text, euro + text + " -",
    ])
}

/// Amounts that can't be read in a file of that notation; none of them says that the decimal sign is a comma.
func badAmounts(_ notation: AmountNotation) -> [String] {
    let always = [
        "", "€", "-", "12.", "1,234", "1,", "x", "1e3", "+1", "--1", "-1-", "€€1", "1 000", "1€", "99999999999999",
        ".5",
        "1.2.3", "1,234.56", "0x10", "١", "1'000", "−1",
    ]
    switch notation {
    case .decimalComma:
        return always + ["12.34", "1.23,45", "1234.567,00", ".123,00", "1,2,3", ",50", "10.000.000.000,00"]
    case .decimalPoint: return always + ["1.234", "1.234.567", "0.001", "10000000000.00"]
    case .wholeCents: return always + ["1.234", "1,50", "1.5", "1000000000000"]
    }
}

private func withThousandsPoints(_ digits: String) -> String {
    var rest = digits
    var groups: [String] = []
    while rest.utf8.count > 3 {
        groups.insert(String(rest.suffix(3)), at: 0)
        rest.removeLast(3)
    }
    return ([rest] + groups).joined(separator: ".")
}

/// The gemeente in one of its spellings.
func randomSpelling(ofGemeente code: String, _ random: inout SeededGenerator) -> String {
    let digits = String(code.dropFirst(2))
    let short = String(Int(digits) ?? 0)
    return random.pick([code, code, asciiLowercased(code), "Gm" + digits, digits, short, padded(short, to: 3)])
}
