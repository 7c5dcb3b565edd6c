import Faults
import Jeugdhulp
package import Json

extension Instelling {
    /// Every setting, in the order in which they are listed.
    static let all: [Instelling] = [
        choice("jeugdige_uniek_binnen", \.jeugdigeUniekBinnen),
        choice("bedrag_eenheid", \.bedragEenheid),
        choice("leveringen", \.leveringen),
        kolommen,
        bestanden,
        toegestaanOntbrekend,
        bedragenBetrouwbaarTm,
        regio,
        wholeNumber("minimum_celgrootte", \.minimumCelgrootte, in: 10...1_000_000),
        wholeNumber("afronding_bedrag_gemeente", \.afrondingBedragGemeente, in: 50_000...10_000_000),
        wholeNumber("maximale_afkeur_promille", \.maximaleAfkeurPromille, in: 0...1000),
        toetsen,
        twijfel,
        stromen,
        toelichting,
        contact,
        volgendeUpdate,
        fictief,
        schemaPlace,
    ]

    fileprivate static let fictief = flag("fictief", \.fictief)

    /// Where an editor finds the schema; it means nothing here.
    static let schemaPlace = Instelling(
        key: "$schema",
        schema: SettingSchema.object([
            ("type", .string("string")), ("maxLength", .integer(Instellingen.limits.stringBytes)),
        ]),
        read: { (member, _, _, _) throws(Fout) in
            guard case .string = member.value else {
                throw SettingValue.fout(member, .noText(expected: .schemaPlace))
            }
        }, shown: { _, _ in [] }, account: nil)

    private static let toegestaanOntbrekend = single(
        "toegestaan_ontbrekend", \.toegestaanOntbrekend,
        schema: SettingSchema.list(of: SettingSchema.text(pattern: SettingSchema.gemeente)),
        read: { (member, gemeenten) throws(Fout) in try SettingValue.codes(member, gemeenten: gemeenten) },
        text: { $0.isEmpty ? nothing : $0.sorted().joined(separator: ", ") },
        json: { .array($0.sorted().map(JsonValue.string)) })

    private static let bedragenBetrouwbaarTm = single(
        "bedragen_betrouwbaar_tm", \.bedragenBetrouwbaarTm,
        schema: SettingSchema.date,
        read: { (member, _) throws(Fout) -> CalendarDate? in try SettingValue.date(member) },
        text: { $0?.description ?? nothing }, json: { $0.map { .string($0.description) } ?? .null })
}

extension Instellingen {
    /// All settings as they held, defaults included, for `verantwoording.json`; whether the data are made up goes first.
    package var account: JsonValue {
        let accounts = Instelling.all.compactMap { instelling in
            instelling.account.map { (instelling.key, $0(self)) }
        }
        let isFirst = { (account: (String, JsonValue)) in account.0 == Instelling.fictief.key }
        return SettingSchema.object(accounts.filter(isFirst) + accounts.filter { !isFirst($0) })
    }
}
