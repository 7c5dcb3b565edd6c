import Jeugdhulp
import Json

/// One setting as it holds, and where that comes from.
package struct GeldendeInstelling: Equatable, Sendable {
    /// Its key; of a key in another one with a point between, as in `kolommen.indicaties.jeugdige`.
    package let naam: String
    /// For people.
    package let waarde: String
    /// Where `instellingen.json` says it, from 1; `nil` for a default.
    package let line: Int?

    /// As it holds; nothing is looked up any more.
    package init(naam: String, waarde: String, line: Int?) {
        self.naam = naam
        self.waarde = waarde
        self.line = line
    }
}

extension InstellingenReader {
    /// Every setting but those of the checks, in a fixed order. `bytes` are what `instellingen` was read from.
    package static func geldend(_ instellingen: Instellingen, bytes: [UInt8]?) -> [GeldendeInstelling] {
        let members = bytes.flatMap { try? JsonParser.parse($0, limits: Instellingen.limits) }.map(\.members) ?? []
        return Key.allCases.flatMap { key -> [GeldendeInstelling] in
            let member = members.first { $0.key == key.rawValue }
            switch key {
            case .kolommen: return kolommen(instellingen, member)
            case .bestanden: return bestanden(instellingen, member)
            case .twijfel: return twijfel(instellingen.twijfel, member)
            case .toetsen, .schema: return []
            default:
                return [GeldendeInstelling(naam: key.rawValue, waarde: text(key, of: instellingen), line: member?.line)]
            }
        }
    }

    private static let none = "geen"

    private static func text(_ key: Key, of instellingen: Instellingen) -> String {
        switch key {
        case .jeugdigeUniekBinnen: instellingen.jeugdigeUniekBinnen.rawValue
        case .bedragEenheid: instellingen.bedragEenheid.rawValue
        case .leveringen: instellingen.leveringen.rawValue
        case .toegestaanOntbrekend:
            instellingen.toegestaanOntbrekend.isEmpty
                ? none : instellingen.toegestaanOntbrekend.sorted().joined(separator: ", ")
        case .bedragenBetrouwbaarTm: instellingen.bedragenBetrouwbaarTm?.description ?? none
        case .minimumCelgrootte: String(instellingen.minimumCelgrootte)
        case .maximaleAfkeurPromille: String(instellingen.maximaleAfkeurPromille)
        case .fictief: instellingen.fictief ? "true" : "false"
        case .kolommen, .bestanden, .toetsen, .twijfel, .schema:
            preconditionFailure("\(key.rawValue) has no single value")
        }
    }

    private static func kolommen(_ instellingen: Instellingen, _ member: JsonMember?) -> [GeldendeInstelling] {
        let lines = Leveringssoort.allCases.flatMap { soort in
            names(
                instellingen.kolommen[soort] ?? [:], "\(Key.kolommen.rawValue).\(soort.rawValue)",
                member?.value.members.first { $0.key == soort.rawValue })
        }
        return lines.isEmpty
            ? [GeldendeInstelling(naam: Key.kolommen.rawValue, waarde: none, line: member?.line)] : lines
    }

    private static func bestanden(_ instellingen: Instellingen, _ member: JsonMember?) -> [GeldendeInstelling] {
        guard !instellingen.bestanden.isEmpty, case .array(let objects) = member?.value else {
            return [GeldendeInstelling(naam: Key.bestanden.rawValue, waarde: none, line: member?.line)]
        }
        return zip(instellingen.bestanden, objects).enumerated().flatMap { place, pair in
            let (regel, object) = pair
            let naam = "\(Key.bestanden.rawValue)[\(place + 1)]"
            func single(_ key: KolommenReader.BestandsKey, _ waarde: String?) -> [GeldendeInstelling] {
                guard let waarde, let member = object.members.first(where: { $0.key == key.rawValue }) else {
                    return []
                }
                return [GeldendeInstelling(naam: "\(naam).\(key.rawValue)", waarde: waarde, line: member.line)]
            }
            let columns = object.members.first { $0.key == KolommenReader.BestandsKey.kolommen.rawValue }
            let constants = object.members.first { $0.key == KolommenReader.BestandsKey.vast.rawValue }
            return single(.patroon, regel.patroon) + single(.bedragEenheid, regel.bedragEenheid?.rawValue)
                + names(regel.kolommen, "\(naam).\(KolommenReader.BestandsKey.kolommen.rawValue)", columns)
                + names(regel.vast, "\(naam).\(KolommenReader.BestandsKey.vast.rawValue)", constants)
        }
    }

    /// What holds for every doubt, and for those that are named.
    private static func twijfel(_ keuze: Twijfelkeuze, _ member: JsonMember?) -> [GeldendeInstelling] {
        let codes = member?.value.members ?? []
        let key = Key.twijfel.rawValue
        return [
            GeldendeInstelling(naam: key, waarde: keuze.algemeen.rawValue, line: codes.isEmpty ? member?.line : nil)
        ]
            + codes.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { code in
                GeldendeInstelling(
                    naam: "\(key).\(code.key)", waarde: keuze.gevolg(code.key).rawValue, line: code.line)
            }
    }

    private static func names(
        _ names: [Kolom: String], _ prefix: String, _ member: JsonMember?
    ) -> [GeldendeInstelling] {
        Kolom.allCases.compactMap { kolom in
            names[kolom].map { name in
                GeldendeInstelling(
                    naam: "\(prefix).\(kolom.naam)", waarde: name,
                    line: member?.value.members.first { $0.key == kolom.naam }?.line)
            }
        }
    }
}

extension JsonValue {
    /// The members of an object; none of anything else.
    fileprivate var members: [JsonMember] {
        if case .object(let members) = self { members } else { [] }
    }
}
