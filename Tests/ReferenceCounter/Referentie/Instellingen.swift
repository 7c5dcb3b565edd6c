/// What `instellingen.json` says; the defaults are those of the contract.
struct Instellingen {
    var identityIncludesGemeente = false
    var amountsAreCents = false
    var allowedMissing: Set<String> = []
    var amountsReliableUntil: Day?
    var maximumRejectedPermille = 10

    static func read(_ folder: DataFolder) throws -> Instellingen {
        guard let bytes = folder.files["instellingen.json"] else { return Instellingen() }
        guard let text = String(validating: bytes, as: UTF8.self), case .object(let members) = try JsonReader.read(text)
        else { throw SettingsWrong(reason: "instellingen.json is no JSON object") }
        var instellingen = Instellingen()
        for (name, value) in members { try instellingen.set(name, value) }
        return instellingen
    }

    private mutating func set(_ name: String, _ value: JsonValue) throws {
        switch (name, value) {
        case ("jeugdige_uniek_binnen", .text("regio")): identityIncludesGemeente = false
        case ("jeugdige_uniek_binnen", .text("gemeente")): identityIncludesGemeente = true
        case ("bedrag_eenheid", .text("euro")): amountsAreCents = false
        case ("bedrag_eenheid", .text("eurocent")): amountsAreCents = true
        case ("leveringen", .text("stapelend")): break
        case ("toegestaan_ontbrekend", .array(let codes)): allowedMissing = try Set(codes.map(gemeenteCode))
        case ("bedragen_betrouwbaar_tm", .text(let text)):
            guard let day = readDay(text) else { throw SettingsWrong(reason: "\(name): no date") }
            amountsReliableUntil = day
        case ("maximale_afkeur_promille", .number(let number)) where number >= 0: maximumRejectedPermille = number
        case ("minimum_celgrootte", .number(let number)) where number >= 0: break  // for figures per gemeente only
        default: throw SettingsWrong(reason: "instellingen.json: \(name)")
        }
    }

    private func gemeenteCode(_ value: JsonValue) throws -> String {
        guard case .text(let text) = value, let code = readGemeente(text) else {
            throw SettingsWrong(reason: "toegestaan_ontbrekend: no gemeente")
        }
        return code
    }
}
