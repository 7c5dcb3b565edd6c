/// What `instellingen.json` says; the defaults are those of the contract.
struct Instellingen {
    var identityIncludesGemeente = false
    var amountsAreCents = false
    var allowedMissing: Set<String> = []
    var amountsReliableUntil: Day?
    var maximumRejectedPermille = 10
    /// `minimum_celgrootte`.
    var minimum = 10
    /// `afronding_bedrag_gemeente`, in euros.
    var amountStep = 50_000
    /// `leveringen`: `volledig`.
    var deliveriesReplace = false
    /// `kolommen`: per kind the name in the file, in small letters → the name of the contract.
    var otherNames: [Kind: [String: String]] = [:]

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
        case ("leveringen", .text("stapelend")): deliveriesReplace = false
        case ("leveringen", .text("volledig")): deliveriesReplace = true
        case ("kolommen", .object(let kinds)): for (kind, names) in kinds { try setNames(kind, names) }
        case ("twijfel", _), ("toetsen", _): break  // of doubts, which are not counted here
        case ("stromen", _): break  // of flows, which are counted apart
        case ("toegestaan_ontbrekend", .array(let codes)): allowedMissing = try Set(codes.map(gemeenteCode))
        case ("bedragen_betrouwbaar_tm", .text(let text)):
            guard let day = readDay(text) else { throw SettingsWrong(reason: "\(name): no date") }
            amountsReliableUntil = day
        case ("maximale_afkeur_promille", .number(let number)) where number >= 0: maximumRejectedPermille = number
        case ("minimum_celgrootte", .number(let number)) where number >= 10: minimum = number
        case ("afronding_bedrag_gemeente", .number(let number)) where number >= 50_000: amountStep = number
        default: throw SettingsWrong(reason: "instellingen.json: \(name)")
        }
    }

    private mutating func setNames(_ name: String, _ value: JsonValue) throws {
        guard let kind = [Kind.indicatie, .declaratie].first(where: { $0.filePrefix == name }),
            case .object(let names) = value
        else { throw SettingsWrong(reason: "kolommen: \(name)") }
        for (column, other) in names {
            guard case .text(let text) = other, kind.columns.known.contains(column) else {
                throw SettingsWrong(reason: "kolommen: \(column)")
            }
            otherNames[kind, default: [:]][asciiLowercased(text)] = column
        }
    }

    private func gemeenteCode(_ value: JsonValue) throws -> String {
        guard case .text(let text) = value, let code = readGemeente(text) else {
            throw SettingsWrong(reason: "toegestaan_ontbrekend: no gemeente")
        }
        return code
    }
}
