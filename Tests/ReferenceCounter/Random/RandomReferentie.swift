/// Writes the files of `referentie/`, each in a dialect of its own, with nothing wrong in them.
func writeReferentie(_ world: RandomWorld, into folder: inout DataFolder, _ random: inout SeededGenerator) {
    write("gemeenten", ["code", "naam"], world.gemeenten.map { [$0, world.names[$0] ?? $0] }, into: &folder, &random)
    write(
        "voorzieningen", ["productcode", "voorziening", "omschrijving", "gemeente", "vanaf", "tm"],
        voorzieningLines(world, &random), into: &folder, &random)
    write(
        "bronregels", ["voorziening", "vanaf_jaar", "bron"], bronregelLines(&random), into: &folder, &random)
    write(
        "bevolking", ["jaar", "gemeente", "inwoners", "jeugdigen"], bevolkingLines(world, &random), into: &folder,
        &random)
    if !world.amountsAreCents, random.chance(permille: 600) {
        write(
            "aanvullende_bedragen", ["periode", "gemeente", "voorziening", "bedrag", "toelichting"],
            aanvullendLines(world, &random), into: &folder, &random)
    }
}

private func write(
    _ name: String, _ columns: [String], _ rows: [[String]], into folder: inout DataFolder,
    _ random: inout SeededGenerator
) {
    let dialect = RandomDialect(&random)
    let order = random.shuffled(Array(columns.indices))
    let lines = ([columns] + random.shuffled(rows)).map { row in
        dialect.line(order.map { row[$0] }, &random)
    }
    folder.files["referentie/\(name).csv"] = dialect.bytes(lines, &random)
}

/// Exact codes and prefixes, general and per gemeente, some cut in two at a day; no two lines tie.
private func voorzieningLines(_ world: RandomWorld, _ random: inout SeededGenerator) -> [[String]] {
    var lines: [[String]] = []
    for gemeente in [""] + world.gemeenten {
        for code in RandomWorld.codeStems.flatMap({ [$0, $0 + "*"] }) + ["*"] {
            let isGeneralStem = gemeente.isEmpty && !code.hasSuffix("*")
            guard random.chance(permille: isGeneralStem ? 800 : gemeente.isEmpty ? 300 : 60) else { continue }
            let text = gemeente.isEmpty ? "" : randomSpelling(ofGemeente: gemeente, &random)
            let cut = knownDay(2019, 1, 1) + random.number(-200...400)
            let days: [(String, String)] =
                switch random.number(0...5) {
                case 0: [("", isoText(cut)), (isoText(cut + 1), "")]
                case 1: [(isoText(cut), isoText(cut))]
                default: [("", "")]
                }
            for (from, until) in days {
                lines.append([
                    code, random.pick(allVoorzieningen + ["ambulant", "ambulant"]), "fictief", text, from, until,
                ])
            }
        }
    }
    return lines
}

private func bronregelLines(_ random: inout SeededGenerator) -> [[String]] {
    var lines: [[String]] = []
    for voorziening in allVoorzieningen {
        for year in [2015, 2018, 2019, 2020, 2021] where random.chance(permille: 350) {
            lines.append([voorziening, String(year), random.pick(["declaratie", "indicatie", "beide"])])
        }
    }
    return lines
}

private func bevolkingLines(_ world: RandomWorld, _ random: inout SeededGenerator) -> [[String]] {
    var lines: [[String]] = []
    for year in 2016...2021 {
        for gemeente in world.gemeenten where random.chance(permille: 930) {
            let inwoners = random.number(0...2000)
            lines.append([
                String(year), randomSpelling(ofGemeente: gemeente, &random), String(inwoners),
                String(random.number(0...inwoners)),
            ])
        }
        if random.chance(permille: 250) {
            let inwoners = random.pick([0, 16, 1000, 2000, 627_848])
            lines.append([String(year), "Twente", String(inwoners), String(random.number(0...inwoners))])
        }
    }
    return lines
}

private func aanvullendLines(_ world: RandomWorld, _ random: inout SeededGenerator) -> [[String]] {
    let notation: AmountNotation = random.pick([.decimalComma, .decimalPoint])
    var lines: [[String]] = []
    for periode in ["2017", "2018", "2019", "2020", "2020-tm-Q1", "2020-tm-Q2", "2020-tm-Q3", "2019-tm-Q2"] {
        for gemeente in world.gemeenten + [random.pick(["", "Twente"])] {
            for voorziening in verblijfVoorzieningen where random.chance(permille: 100) {
                let cents = random.pick([0, 100, 12_345, 99_999_999, -5000])
                var amount = randomText(ofCents: cents, notation, &random)
                // Without one decimal comma in the file a thousands point would be no amount.
                if notation == .decimalComma, !amount.contains(",") { amount = euroText(cents) }
                lines.append([periode, gemeente, voorziening, amount, "fictief"])
            }
        }
    }
    return lines
}

/// Settings under which nothing but a file that can't be read stops the run.
func writeInstellingen(
    _ world: RandomWorld, volledig: Bool, into folder: inout DataFolder, _ random: inout SeededGenerator
) {
    let codes = world.gemeenten.map { "\"\($0)\"" }.joined(separator: ", ")
    var members = ["\"toegestaan_ontbrekend\": [\(codes)]", "\"maximale_afkeur_promille\": 1000"]
    if volledig { members.append(#""leveringen": "volledig""#) }
    if !world.otherNames.isEmpty { members.append("\"kolommen\": {" + kolommen(world) + "}") }
    if world.amountsAreCents { members.append(#""bedrag_eenheid": "eurocent""#) }
    if random.chance(permille: 300) {
        members.append("\"jeugdige_uniek_binnen\": \"\(random.pick(["regio", "gemeente", "gemeente"]))\"")
    }
    if random.chance(permille: 500) {
        let day = random.pick(["2018-12-31", "2019-12-30", "2019-12-31", "2020-12-31", "2020-06-30"])
        members.append("\"bedragen_betrouwbaar_tm\": \"\(day)\"")
    }
    if random.chance(permille: 200) { members.append("\"minimum_celgrootte\": \(random.number(10...20))") }
    folder.write("{\n  " + random.shuffled(members).joined(separator: ",\n  ") + "\n}\n", at: "instellingen.json")
}

private func kolommen(_ world: RandomWorld) -> String {
    [Kind.indicatie, .declaratie].map { kind in
        let names = (world.otherNames[kind] ?? [:]).sorted { $0.key < $1.key }
        return "\"\(kind.filePrefix)\": {" + names.map { "\"\($0.key)\": \"\($0.value)\"" }.joined(separator: ", ")
            + "}"
    }.joined(separator: ", ")
}
