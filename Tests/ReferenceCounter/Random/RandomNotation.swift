/// A date in one of its forms, with or without a time.
func randomText(of day: Day, timePermille: Int = 150, _ random: inout SeededGenerator) -> String {
    let iso = isoText(day)
    let parts = iso.split(separator: "-").map(String.init)
    let (year, month, dayOfMonth) = (parts[0], parts[1], parts[2])
    let (shortMonth, shortDay) = (String(Int(month) ?? 0), String(Int(dayOfMonth) ?? 0))
    let date = random.pick([
        iso, iso, iso, year + month + dayOfMonth, "\(dayOfMonth)-\(month)-\(year)", "\(dayOfMonth)/\(month)/\(year)",
        "\(shortDay)-\(shortMonth)-\(year)", "\(shortDay)/\(month)/\(year)", "\(dayOfMonth)-\(shortMonth)-\(year)",
    ])
    guard random.chance(permille: timePermille) else { return date }
    let times = [
        "0:00", "00:00", "23:59", "00:00:00", "9:05:59", "9:05", "22:00:00", "23:00:00", "00:00:00.000", "00:00:00.1",
        "12:00:00.123456789",
    ]
    return date + random.pick(["T", " "]) + random.pick(times)
}

/// Texts that are no date, or one that may mean another day.
let badDates = [
    "2019-02-29", "2019-13-01", "2019-00-10", "31-04-2019", "2100-02-29", "1899-12-31", "2200-01-01", "0-1-2019",
    "2019-03-31Z", "2019-03-31T00:00:00Z", "2019-03-31T00:00:00+01:00", "2019-03-31 24:00", "2019-03-31 12:60",
    "2019-03-31T", "2019-03-31 12", "2019/03/31", "31.03.2019", "31-3/2019", "1-1-19", "2019-3-1", "201903311",
    "2019-03-31  00:00", "2019-03-31 00:00:00.", "2019-03-31 00:00.5", "gisteren", "43555", "0000-00-00",
    "9999-12-30", "31-12-9998", "NUL", "nvt",
]

/// An amount as a file of that notation writes it.
func randomText(ofCents cents: Int, _ notation: AmountNotation, _ random: inout SeededGenerator) -> String {
    let size = abs(cents)
    let hasNoCents = notation != .wholeCents && size % 100 == 0 && random.chance(permille: 150)
    let text = notation == .wholeCents ? String(size) : unsignedText(size, notation, hasNoCents, &random)
    let euro = random.chance(permille: 200) ? random.pick(["€", "€ ", "€\u{A0}"]) : ""
    guard cents < 0 else { return euro + text }
    let inFront = ["-" + euro + text, euro + "-" + text, "- " + euro + text]
    return random.pick(hasNoCents ? inFront : inFront + [euro + text + "-", euro + text + " -"])
}

/// Euros with no, one, two or four decimals, or with a hyphen for them.
private func unsignedText(
    _ size: Int, _ notation: AmountNotation, _ hasNoCents: Bool, _ random: inout SeededGenerator
) -> String {
    let comma = notation == .decimalComma
    let sign = comma ? "," : "."
    var text = String(size / 100)
    if random.chance(permille: 30) {
        text = "0" + text
    } else if comma, random.chance(permille: 400) {
        text = withThousandsPoints(text)
    }
    if hasNoCents { return text + sign + "-" }
    guard size % 100 != 0 || random.chance(permille: 700) else { return text }
    let decimals = padded(String(size % 100), to: 2)
    if decimals.hasSuffix("0"), random.chance(permille: 300) { return text + sign + decimals.prefix(1) }
    return text + sign + decimals + (random.chance(permille: 150) ? "00" : "")
}

/// A time of registration as its own column writes it; two of them mean the same second as another.
let registratietijden = [
    "", "", "-", "08:00", "08:00:00", "08:00:00.250", "12:30", "15:40:00", "15:40:01", "23:59:59", "00:00", "00:00:00",
]

/// Texts that are no time.
let badTimes = ["24:00", "12:60", "12:00:60", "12", "1200", "12.00", "12:00Z", "12:00+01:00", "middag", "12:0", ":"]

/// A word that means that there is nothing, or nothing.
func randomNothing(_ random: inout SeededGenerator) -> String {
    random.pick(["", "", "", "NULL", "null", "\\N", "NaN", "None", "n.v.t.", "N.V.T.", "onbekend", "-"])
}

/// The einddatum of an indicatie that still runs.
func randomOpenEnd(_ random: inout SeededGenerator) -> String {
    random.pick([
        randomNothing(&random), "", "9999-12-31", "99991231", "31-12-9999", "31/12/9999", "9999-12-31 00:00:00",
    ])
}

/// Amounts that can't be read in a file of that notation; none of them says that the decimal sign is a comma.
func badAmounts(_ notation: AmountNotation) -> [String] {
    let always = [
        "", "€", "-", "12.", "1,234", "1,", "x", "1e3", "+1", "--1", "-1-", "€€1", "1 000", "1€", "99999999999999",
        ".5",
        "1.2.3", "1,234.56", "0x10", "١", "1'000", "−1", "1,2301", "1,00000", "NULL", "onbekend", "#N/B", ".-",
    ]
    switch notation {
    case .decimalComma:
        return always + [
            "12.34", "1.2300", "12.34,-", ",-", "1.23,45", "1234.567,00", ".123,00", "1,2,3", ",50",
            "10.000.000.000,00",
        ]
    case .decimalPoint:
        return always + ["1.234", "1.2301", "1.2310", "1.00000", "1.234.567", "0.001", "10000000000.00"]
    case .wholeCents: return always + ["1.234", "1,50", "1.5", "1.0000", "100.-", "1000000000000"]
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

/// The code of a gemeente in one of its spellings.
func randomSpelling(ofGemeente code: String, _ random: inout SeededGenerator) -> String {
    let digits = String(code.dropFirst(2))
    let short = String(Int(digits) ?? 0)
    return random.pick([code, code, asciiLowercased(code), "Gm" + digits, digits, short, padded(short, to: 3)])
}
