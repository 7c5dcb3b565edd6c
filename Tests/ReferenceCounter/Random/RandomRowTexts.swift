extension RandomDelivery {
    /// A row that is accepted, or out of scope, as far as its columns and the notation of the file allow.
    func randomTexts(_ random: inout SeededGenerator) -> [String: String] {
        let gemeente = onlyGemeente ?? random.pick(world.gemeenten)
        let (begin, end) = randomStay(&random)
        let isOpen = kind == .indicatie && random.chance(permille: 120)
        var texts = [
            kind.numberColumn: random.pick(world.numbers),
            "gemeente": randomGemeente(gemeente, &random),
            "productcode": random.chance(permille: 60) ? randomNothing(&random) : random.pick(world.productcodes),
            "begindatum": randomText(of: begin, &random),
            "einddatum": isOpen ? randomOpenEnd(&random) : randomText(of: end, &random),
            "registratiedatum": randomText(of: random.pick(world.registratiedata), timePermille: 350, &random),
            "registratietijd": random.pick(registratietijden),
            "aanbieder": random.pick(world.aanbieders),
            "geboortedatum": random.pick(["", "2008-02-30", "1-1-2010", "onbekend"]),
            "status": randomStatus(&random),
            "wet": randomWet(&random),
        ]
        if kind == .declaratie {
            texts["indicatienummer"] = random.pick(["", "I1", String(repeating: "9", count: 300)])
        }
        texts["reden_wijziging"] = random.pick(["", "-", "01", "1", "13", "13", "013", "13.0", "14"])
        if kind == .indicatie, !isOpen, random.chance(permille: 250) {
            texts["einddatum"] = randomText(of: begin, &random)
        }
        setJeugdige(&texts, &random)
        setAmount(&texts, &random)
        for extra in ["opmerking", "leeftijd", "reden wijziging", ""] { texts[extra] = randomRemark(&random) }
        if columns.contains("status"), random.chance(permille: 60) { makeMinimalWithdrawal(&texts, &random) }
        return texts
    }

    private func setJeugdige(_ texts: inout [String: String], _ random: inout SeededGenerator) {
        var jeugdige = random.pick(world.jeugdigen)
        if world.usesBsn, random.chance(permille: 500) {
            while jeugdige.hasPrefix("0") { jeugdige.removeFirst() }
        }
        texts[world.usesBsn ? "bsn" : "jeugdige"] = jeugdige
    }

    /// From a small set, so that credits often bring a jeugdige to exactly zero.
    private func setAmount(_ texts: inout [String: String], _ random: inout SeededGenerator) {
        let sizes = [0, 1, 2, 99, 100, 100, 10_000, 10_000, 12_345, 123_456_70, greatestAmount]
        var cents = random.pick(sizes)
        if random.chance(permille: 20) { cents = random.number(0...greatestAmount) }
        let isCredit = random.chance(permille: 350)
        if columns.contains("debet_credit") {
            texts["debet_credit"] = isCredit ? random.pick(["C", "c"]) : random.pick(["D", "d", "", "n.v.t."])
        } else if isCredit {
            cents = -cents
        }
        texts["bedrag"] = randomText(ofCents: cents, notation, &random)
    }

    /// First and last day of care: short, over new year, for years, or at the edge of a period.
    private func randomStay(_ random: inout SeededGenerator) -> (Day, Day) {
        let edges = [
            knownDay(2018, 1, 1), knownDay(2018, 12, 31), knownDay(2019, 12, 31), knownDay(2020, 3, 31),
            knownDay(2020, 6, 30), knownDay(2020, 9, 30), knownDay(2020, 12, 31),
        ]
        let edge = random.pick(edges) + random.number(-1...1)
        switch random.number(0...19) {
        case 0: return (edge, edge)
        case 1: return (edge, edge + random.number(0...random.pick([30, 400])))
        case 2: return (edge - random.number(0...random.pick([30, 400])), edge)
        case 3: return (edge - random.number(0...20), edge + random.number(0...20))
        case 4: return (knownDay(2015, 1, 1) + random.number(0...1000), knownDay(2020, 1, 1) + random.number(0...1000))
        case 5: return (knownDay(1900, 1, 1), knownDay(2199, 12, 31) - random.number(0...1))
        default:
            let begin = knownDay(2017, 6, 1) + random.number(0...1200)
            return (begin, begin + random.pick([0, 0, 6, 27, 30, 89]))
        }
    }

    private func randomStatus(_ random: inout SeededGenerator) -> String {
        guard random.chance(permille: 200) else {
            return random.pick(["", "", "actief", "BETAALD", "ingetrokken?", "NULL", "-"])
        }
        return random.pick(["ingetrokken", "Vervallen", "AFGEWEZEN", "afgekeurd", "geannuleerd", "verwijderD"])
    }

    private func randomWet(_ random: inout SeededGenerator) -> String {
        guard random.chance(permille: 120) else { return random.pick(["", "Jeugdwet", "JW", "jw", "JEUGDWET"]) }
        return random.pick(["Wmo", "WMO2015", "wmo 2015", "Participatiewet", "pw", "Wlz", "ZVW"])
    }

    /// Free text of which the program reads nothing.
    private func randomRemark(_ random: inout SeededGenerator) -> String {
        guard random.chance(permille: 300) else { return "" }
        return random.pick([
            "tekst", "met \"quotes\" erin", "\"", "\"\"", "twee\nregels", "drie\r\nregels\rhier", "a;b,c\td|e", "ë",
            "€ 5",
            "=SOM(A1)", "   ", "'", "1,50", "2019-01-01\n2019-01-31", "#N/B", "2,02E+17",
            String(repeating: "lang ", count: 60),
        ])
    }

    /// By its code or by its name, in any case.
    private func randomGemeente(_ code: String, _ random: inout SeededGenerator) -> String {
        let name = world.names[code] ?? code
        let isOnlyOne = world.gemeenten.count { asciiLowercased(world.names[$0] ?? "") == asciiLowercased(name) } == 1
        guard isOnlyOne, random.chance(permille: 250) else { return randomSpelling(ofGemeente: code, &random) }
        return random.pick([name, name, asciiLowercased(name), uppercased(name)])
    }

    /// A withdrawal needs no more than its gemeente, number, registratiedatum and status.
    private func makeMinimalWithdrawal(_ texts: inout [String: String], _ random: inout SeededGenerator) {
        texts["status"] = random.pick(["ingetrokken", "VERWIJDERD", "vervallen"])
        for column in ["jeugdige", "bsn", "productcode", "begindatum", "einddatum", "bedrag", "debet_credit"] {
            texts[column] = random.pick(["", "", "?"])
        }
    }
}
