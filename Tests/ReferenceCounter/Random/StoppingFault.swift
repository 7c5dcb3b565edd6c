/// Adds one fault that ends the run in 65, 66 or 78, or may do so.
func addStoppingFault(to folder: inout DataFolder, _ world: RandomWorld, _ random: inout SeededGenerator) {
    let deliveries = folder.paths.filter { Kind.indicatie.isWritten(at: $0) || Kind.declaratie.isWritten(at: $0) }
    let path = random.pick(deliveries)
    var bytes = folder.files[path] ?? []
    switch random.number(0...9) {
    case 0: folder.files["instellingen.json"] = nil
    case 1: folder.write(#"{"toegestaan_ontbrekend": [], "maximale_afkeur_promille": 1000}"#, at: "instellingen.json")
    case 2: folder.write(#"{"maximale_afkeur_promile": 1000}"#, at: "instellingen.json")
    case 3: bytes += Array("\nx\u{E9}".utf8) + [0xE9, 0x0A]
    case 4: bytes += Array("\n\"nooit gesloten\n".utf8)
    case 5: bytes = Array("eerst een titel\n".utf8) + bytes
    case 6: bytes = []
    case 7:
        folder.files["referentie/\(random.pick(["gemeenten", "voorzieningen", "bronregels", "bevolking"])).csv"] = nil
    case 8:
        let lines = [
            "productcode;voorziening;omschrijving;vanaf;tm", "4*;overig;;;2019-01-01", "4*;ambulant;;2019-01-01;",
        ]
        folder.write(lines.joined(separator: "\n"), at: "referentie/voorzieningen.csv")
    default: folder.write("voorziening;vanaf_jaar;bron\nambulant;2019;allebei\n", at: "referentie/bronregels.csv")
    }
    folder.files[path] = bytes
}
