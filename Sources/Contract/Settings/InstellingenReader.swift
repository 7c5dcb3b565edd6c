import Jeugdhulp
import Json

/// Reads `instellingen.json`: one object; a key that does not exist is a fault.
package enum InstellingenReader {
    /// The key under which an editor finds the schema.
    package static let schemaKey = Key.schema.rawValue

    /// The keys of the object, in the order in which they are listed.
    enum Key: String, CaseIterable {
        case jeugdigeUniekBinnen = "jeugdige_uniek_binnen"
        case bedragEenheid = "bedrag_eenheid"
        case leveringen
        case kolommen
        case bestanden
        case toegestaanOntbrekend = "toegestaan_ontbrekend"
        case bedragenBetrouwbaarTm = "bedragen_betrouwbaar_tm"
        case minimumCelgrootte = "minimum_celgrootte"
        case maximaleAfkeurPromille = "maximale_afkeur_promille"
        case toetsen
        case twijfel
        case fictief
        /// Where an editor finds the schema; it means nothing here.
        case schema = "$schema"
    }

    /// The settings in `bytes`, or the defaults when there is no file, and everything that is wrong with them, by line.
    package static func read(
        _ bytes: [UInt8]?, gemeenten: KnownGemeenten
    ) -> (instellingen: Instellingen, fouten: [Fout]) {
        var instellingen = Instellingen()
        guard let bytes else { return (instellingen, []) }
        var faults = FaultList(path: Instellingen.path, codeOfMore: "INS-003")
        if let members = faults.noting({ () throws(Fout) in try Self.members(bytes) }) {
            for member in members {
                do throws(Fout) {
                    try apply(member, to: &instellingen, gemeenten: gemeenten, &faults)
                } catch {
                    faults.note(error)
                }
            }
        }
        return (instellingen, faults.fouten)
    }

    private static func members(_ bytes: [UInt8]) throws(Fout) -> [JsonMember] {
        let value: JsonValue
        do throws(JsonError) {
            value = try JsonParser.parse(bytes, limits: Instellingen.limits)
        } catch {
            throw SettingValue.fout(error)
        }
        guard case .object(let members) = value else {
            throw SettingValue.fout(line: 1, key: nil, "geen object", "een object { … } met instellingen")
        }
        return members
    }

    private static func apply(
        _ member: JsonMember, to instellingen: inout Instellingen, gemeenten: KnownGemeenten, _ faults: inout FaultList
    ) throws(Fout) {
        switch try SettingKey<Key>.of(member) {
        case .jeugdigeUniekBinnen: instellingen.jeugdigeUniekBinnen = try SettingValue.choice(member)
        case .bedragEenheid: instellingen.bedragEenheid = try SettingValue.choice(member)
        case .leveringen: instellingen.leveringen = try SettingValue.choice(member)
        case .kolommen: instellingen.kolommen = try KolommenReader.perSoort(member, &faults)
        case .bestanden:
            instellingen.bestanden = try KolommenReader.bestanden(member, gemeenten: gemeenten, &faults)
        case .toetsen: instellingen.toetsen = try toetsen(member, &faults)
        case .twijfel: instellingen.twijfel = try twijfel(member, &faults)
        case .fictief: instellingen.fictief = try SettingValue.flag(member)
        case .toegestaanOntbrekend: instellingen.toegestaanOntbrekend = try codes(member, gemeenten: gemeenten)
        case .bedragenBetrouwbaarTm:
            guard case .string(let text) = member.value, let date = CalendarDate(iso: text) else {
                throw SettingValue.fout(member, "geen datum", "een datum tussen aanhalingstekens, zoals \"2019-12-31\"")
            }
            instellingen.bedragenBetrouwbaarTm = date
        case .minimumCelgrootte:
            instellingen.minimumCelgrootte = try SettingValue.number(member, in: Instellingen.celgroottes)
        case .maximaleAfkeurPromille:
            instellingen.maximaleAfkeurPromille = try SettingValue.number(member, in: Instellingen.promilles)
        case .schema:
            guard case .string = member.value else {
                throw SettingValue.fout(
                    member, "geen tekst", "de plaats van het schema, zoals \"instellingen.schema.json\"")
            }
        }
    }

    private static func codes(_ member: JsonMember, gemeenten: KnownGemeenten) throws(Fout) -> Set<String> {
        var codes: Set<String> = []
        let expected = "een lijst van codes uit gemeenten.csv, zoals [\"GM0153\"]"
        guard case .array(let values) = member.value else {
            throw SettingValue.fout(member, "geen lijst", expected)
        }
        for value in values {
            guard case .string(let text) = value, let code = gemeenten.code(of: text) else {
                throw SettingValue.fout(member, "iets dat geen gemeente van gemeenten.csv is", expected)
            }
            codes.insert(code)
        }
        return codes
    }
}
