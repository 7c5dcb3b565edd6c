import Jeugdhulp
import Json

/// Reads `instellingen.json`: one object; a key that does not exist is a fault.
package enum InstellingenReader {
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
        case fictief
    }

    /// The settings in `bytes`, or the defaults when there is no file; `gemeenten` are the codes that may be named.
    package static func read(_ bytes: [UInt8]?, gemeenten: Set<String>) throws(Fout) -> Instellingen {
        guard let bytes else { return Instellingen() }
        let value: JsonValue
        do throws(JsonError) {
            value = try JsonParser.parse(bytes)
        } catch {
            throw SettingValue.fout(
                line: error.line, key: nil, "\(words(error.reason)) (kolom \(error.column))",
                "JSON volgens RFC 8259, met hele getallen")
        }
        guard case .object(let members) = value else {
            throw SettingValue.fout(line: 1, key: nil, "geen object", "een object { … } met instellingen")
        }
        var instellingen = Instellingen()
        for member in members { try apply(member, to: &instellingen, gemeenten: gemeenten) }
        return instellingen
    }

    private static func apply(
        _ member: JsonMember, to instellingen: inout Instellingen, gemeenten: Set<String>
    ) throws(Fout) {
        switch try SettingKey<Key>.of(member) {
        case .jeugdigeUniekBinnen: instellingen.jeugdigeUniekBinnen = try SettingValue.choice(member)
        case .bedragEenheid: instellingen.bedragEenheid = try SettingValue.choice(member)
        case .leveringen: instellingen.leveringen = try SettingValue.choice(member)
        case .kolommen: instellingen.kolommen = try KolommenReader.perSoort(member)
        case .bestanden: instellingen.bestanden = try KolommenReader.bestanden(member)
        case .toetsen: instellingen.toetsen = try toetsen(member)
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
        }
    }

    private static func words(_ reason: JsonError.Reason) -> String {
        switch reason {
        case .notUTF8: "tekst die geen UTF-8 is"
        case .unexpectedEnd: "een einde waar nog iets hoort"
        case .unexpectedCharacter: "een teken dat hier niet hoort"
        case .badEscape: "een \\ met iets erachter dat niet bestaat"
        case .controlCharacterInString: "een regeleinde of ander stuurteken in een tekst"
        case .numberNotWhole: "een getal dat niet heel is of te groot"
        case .doubleKey(let key): "de sleutel \(key) voor de tweede keer"
        case .textAfterValue: "tekst na het einde"
        case .nestedTooDeep: "te veel haken in elkaar"
        }
    }

    private static func codes(_ member: JsonMember, gemeenten: Set<String>) throws(Fout) -> Set<String> {
        var codes: Set<String> = []
        let expected = "een lijst van codes uit gemeenten.csv, zoals [\"GM0153\"]"
        guard case .array(let values) = member.value else {
            throw SettingValue.fout(member, "geen lijst", expected)
        }
        for value in values {
            guard case .string(let text) = value, let code = Gemeente.canonicalCode(text), gemeenten.contains(code)
            else {
                throw SettingValue.fout(member, "iets dat geen gemeente van gemeenten.csv is", expected)
            }
            codes.insert(code)
        }
        return codes
    }
}
