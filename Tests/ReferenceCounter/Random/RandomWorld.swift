/// The gemeenten, jeugdigen, aanbieders, codes and numbers that the rows of one random folder draw from.
///
/// The pools are small, so that versions, ties, moves and credits that net to zero are common.
struct RandomWorld {
    let gemeenten: [String]
    let jeugdigen: [String]
    let aanbieders: [String]
    let productcodes: [String]
    let numbers: [String]
    let registratiedata: [Day]
    let usesBsn: Bool
    let amountsAreCents: Bool
    /// By code; now and then two have the same one.
    let names: [String: String]
    /// `kolommen`: per kind the column → another name of it.
    let otherNames: [Kind: [String: String]]

    init(usesBsn: Bool, _ random: inout SeededGenerator) {
        self.usesBsn = usesBsn
        amountsAreCents = random.chance(permille: 150)
        let codes = ["GM0153", "GM0141", "GM0164", "GM0009", "GM1774"]
        gemeenten = Array(random.shuffled(codes).prefix(random.number(2...5)))
        var names = Self.names
        if random.chance(permille: 150) { names[gemeenten[0]] = names[gemeenten[1]].map(asciiLowercased) }
        self.names = names
        otherNames = random.chance(permille: 250) ? Self.otherNames(usesBsn: usesBsn) : [:]
        let people = random.number(4...random.pick([20, 100, 400]))
        jeugdigen = (0..<people).map { _ in usesBsn ? randomBsn(&random) : randomJeugdige(&random) }
        aanbieders = [
            "", "n.v.t.", "-", "01234567", "1234567", "001234567", "1", "00000001", "AGB-é", "ZZZ", "'s Zorg", "0",
        ]
        productcodes = Self.codeStems + ["44A01x", "44a01", "9", "99", "é1", "OJA*", "*"]
        let howMany = random.number(6...random.pick([12, 40, 100, 600]))
        numbers = (0..<howMany).map { randomNumber($0 / 2, &random) }
        let latest = knownDay(2020, 10, 15)
        registratiedata =
            [latest, knownDay(2020, 7, 1), knownDay(2020, 6, 30), knownDay(2019, 12, 31)]
            + (0..<random.pick([0, 1, 4, 8])).map { _ in latest - random.number(0...700) }
    }

    private static let names = [
        "GM0153": "Enschede", "GM0141": "Almelo", "GM0164": "Hengelo", "GM0009": "Ten Boer", "GM1774": "Dinkelland",
    ]

    private static func otherNames(usesBsn: Bool) -> [Kind: [String: String]] {
        [
            .indicatie: [
                "indicatienummer": "ToewijzingNummer", (usesBsn ? "bsn" : "jeugdige"): "Cliëntcode",
                "registratiedatum": "Toewijzingsdatum",
            ],
            .declaratie: ["bedrag": "Ingediend bedrag", "gemeente": "Naam gemeente", "status": "stand"],
        ]
    }

    /// Codes that begin like each other, so that exact codes and prefixes of several lengths compete.
    static let codeStems = ["4", "44", "44A", "44A0", "44A01", "45", "45B", "OJA", "WVHS", "0044", "A b"]
}

/// Mostly short; some with letters outside ASCII (in Windows-1252 or not), spaces, quotes, or 64 bytes long.
private func randomJeugdige(_ random: inout SeededGenerator) -> String {
    let base = String(random.number(1...99))
    let forms = [
        "J" + base, "J" + base, "j" + base, base, "0" + base, "Zoë-" + base, "Zoe\u{308}-" + base, "Renée " + base,
        "Ünal" + base, "J€" + base, "J;" + base, "J," + base, "J|" + base, "J\"" + base, "\"J" + base + "\"",
        "孩子" + base, "👧🏽" + base, "J\u{FFFD}" + base, padded(base, to: 64), padded(base, to: 63),
        String(repeating: "é", count: 31) + padded(base, to: 2), "J=" + base, "null" + base, base + "E+1",
        "1,5E" + base, "J'" + base, "00" + base,
    ]
    return random.pick(forms)
}

/// Nine digits that pass the elfproef, many with zeros in front.
private func randomBsn(_ random: inout SeededGenerator) -> String {
    while true {
        let first = padded(String(random.number(1...random.pick([40, 999, 99_999_999]))), to: 8)
        let sum = zip(first.unicodeScalars, [9, 8, 7, 6, 5, 4, 3, 2]).map { (Int($0.value) - 48) * $1 }.reduce(0, +)
        if sum % 11 <= 9 { return first + String(sum % 11) }
    }
}

/// Record numbers that differ in case, zeros, their first or their last byte, up to 255 bytes long.
private func randomNumber(_ number: Int, _ random: inout SeededGenerator) -> String {
    let base = String(number)
    let forms = [
        base, "I" + base, "i" + base, "00" + base, "2020/" + base, "№é-" + base, padded(base, to: 11),
        padded(base, to: 8), padded(base, to: 9), padded(base, to: 16), padded(base, to: 17), padded(base, to: 21),
        padded(base, to: 64), padded(base, to: 65), padded(base, to: 255), base + String(repeating: "0", count: 40),
        "a\n" + base, "a b" + base, "\"" + base, "x;" + base, "x," + base,
    ]
    return random.pick(forms)
}
