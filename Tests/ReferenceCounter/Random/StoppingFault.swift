/// Adds one fault that ends the run in 65, 66 or 78, or may do so.
func addStoppingFault(to folder: inout DataFolder, _ world: RandomWorld, _ random: inout SeededGenerator) {
    let deliveries = folder.paths.filter { Kind.indicatie.isWritten(at: $0) || Kind.declaratie.isWritten(at: $0) }
    let path = random.pick(deliveries)
    switch random.number(0...19) {
    case 0: folder.files["instellingen.json"] = nil
    case 1: folder.write(#"{"toegestaan_ontbrekend": [], "maximale_afkeur_promille": 1000}"#, at: "instellingen.json")
    case 2: folder.write(#"{"maximale_afkeur_promile": 1000}"#, at: "instellingen.json")
    case 3: folder.files[path]? += Array("\nx\u{E9}".utf8) + [0xE9, 0x0A]
    case 4: folder.files[path]? += Array("\n\"nooit gesloten\n".utf8)
    case 5: folder.files[path]?.insert(contentsOf: "eerst een titel\n".utf8, at: 0)
    case 6: folder.files[path] = []
    case 7:
        folder.files["referentie/\(random.pick(["gemeenten", "voorzieningen", "bronregels", "bevolking"])).csv"] = nil
    case 8:
        let lines = [
            "productcode;voorziening;omschrijving;vanaf;tm", "4*;overig;;;2019-01-01", "4*;ambulant;;2019-01-01;",
        ]
        folder.write(lines.joined(separator: "\n"), at: "referentie/voorzieningen.csv")
    case 9: folder.write("voorziening;vanaf_jaar;bron\nambulant;2019;allebei\n", at: "referentie/bronregels.csv")
    case 10...12: limitRejectedLines(of: &folder, to: random.number(20...300))
    default: addRefusedFile(to: &folder, world, &random)
    }
}

/// The limit that is otherwise 1000 of a thousand, among the settings as they are.
private func limitRejectedLines(of folder: inout DataFolder, to permille: Int) {
    let settings = String(decoding: folder.files["instellingen.json"] ?? [], as: UTF8.self)
    folder.write(
        settings.replacing(#""maximale_afkeur_promille": 1000"#, with: "\"maximale_afkeur_promille\": \(permille)"),
        at: "instellingen.json")
}

/// A file of declaraties that just is, or just is not, refused as a whole, or a delivery that `volledig` can't have.
private func addRefusedFile(
    to folder: inout DataFolder, _ world: RandomWorld, _ random: inout SeededGenerator
) {
    let identity = world.usesBsn ? "bsn" : "jeugdige"
    let names = ["declaratienummer", identity, "gemeente", "productcode", "begindatum", "einddatum", "bedrag"]
    let header = (names + ["registratiedatum"]).joined(separator: ";")
    let start = "X;\(world.jeugdigen[0]);\(world.gemeenten[0]);44;"
    var lines = [header]
    switch random.number(0...3) {
    case 0: lines.append((["registratiedatum"] + names).joined(separator: ";"))
    case 1:
        for day in 11...random.number(19...20) {
            lines.append(start + "2019-01-\(day) 2\(random.number(2...3)):00:00;2019-02-01;1,00;2020-06-30")
        }
        if random.chance(permille: 300) { lines.append(start + "2019-01-01;2019-02-01;1,00;2020-06-30") }
    case 2:
        let cell = "\"\n;;;;;;\(random.pick(["", ";"]))2019-01-01;\(random.pick(["2-1-2019", "2019-02-30"]))\""
        lines.append(start + "2019-01-01;2019-02-01;1,00;2020-06-30" + ";" + cell)
        lines[0] += ";opmerking"
    default: lines.append(start + "2019-01-01;2019-02-01;1,00;2020-06-30")
    }
    let name = random.pick(["2022-1", "2022-1", "2022-1", "2022-1", "2022-1", "2020-10-31", "2022-13"])
    folder.write(lines.joined(separator: "\n") + "\n", at: "leveringen/\(name)/declaraties-extra.csv")
}
