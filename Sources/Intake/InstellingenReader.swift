import Jeugdhulp
import Json

/// Reads `instellingen.json`: one object; a key that does not exist is a fault.
package enum InstellingenReader {
    private static let keys = [
        "jeugdige_uniek_binnen", "bedrag_eenheid", "leveringen", "toegestaan_ontbrekend", "bedragen_betrouwbaar_tm",
        "minimum_celgrootte", "maximale_afkeur_promille", "toetsen",
    ]

    /// The settings in `bytes`, or the defaults when there is no file; `gemeenten` are the codes that may be named.
    package static func read(_ bytes: [UInt8]?, gemeenten: Set<String>) throws(Fout) -> Instellingen {
        guard let bytes else { return Instellingen() }
        let value: JsonValue
        do throws(JsonError) {
            value = try JsonParser.parse(bytes)
        } catch {
            throw fout(
                error.line, nil, "geen geldige JSON (kolom \(error.column))", "JSON volgens RFC 8259, met hele getallen"
            )
        }
        guard case .object(let members) = value else {
            throw fout(1, nil, "geen object", "een object { … } met instellingen")
        }
        var instellingen = Instellingen()
        for member in members { try apply(member, to: &instellingen, gemeenten: gemeenten) }
        return instellingen
    }

    private static func apply(
        _ member: JsonMember, to instellingen: inout Instellingen, gemeenten: Set<String>
    ) throws(Fout) {
        switch member.key {
        case "jeugdige_uniek_binnen": instellingen.jeugdigeUniekBinnen = try choice(member)
        case "bedrag_eenheid": instellingen.bedragEenheid = try choice(member)
        case "leveringen":
            guard member.value == .string("stapelend") else {
                throw fout(member.line, member.key, "iets anders dan stapelend", "stapelend")
            }
        case "toegestaan_ontbrekend":
            instellingen.toegestaanOntbrekend = try codes(member, gemeenten: gemeenten)
        case "bedragen_betrouwbaar_tm":
            guard case .string(let text) = member.value, let date = CalendarDate(iso: text) else {
                throw fout(
                    member.line, member.key, "geen datum", "een datum tussen aanhalingstekens, zoals \"2019-12-31\"")
            }
            instellingen.bedragenBetrouwbaarTm = date
        case "minimum_celgrootte": instellingen.minimumCelgrootte = try number(member, in: 0...1_000_000)
        case "maximale_afkeur_promille": instellingen.maximaleAfkeurPromille = try number(member, in: 0...1000)
        case "toetsen": instellingen.toetsen = try toetsen(member)
        default:
            let nearest = keys.min { distance($0, member.key) < distance($1, member.key) } ?? ""
            throw fout(member.line, nil, "een sleutel die niet bestaat", "bedoeld is misschien \(nearest)")
        }
    }

    private static func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ member: JsonMember
    ) throws(Fout) -> Choice {
        guard case .string(let text) = member.value, let choice = Choice(rawValue: text) else {
            let names = Choice.allCases.map { "\"" + $0.rawValue + "\"" }
            throw fout(member.line, member.key, "een andere waarde", names.joined(separator: " of "))
        }
        return choice
    }

    private static func number(_ member: JsonMember, in range: ClosedRange<Int>) throws(Fout) -> Int {
        guard case .integer(let number) = member.value, range.contains(number) else {
            throw fout(
                member.line, member.key, "een andere waarde",
                "een heel getal van \(range.lowerBound) tot en met \(range.upperBound)")
        }
        return number
    }

    private static func codes(_ member: JsonMember, gemeenten: Set<String>) throws(Fout) -> Set<String> {
        var codes: Set<String> = []
        let expected = "een lijst van codes uit gemeenten.csv, zoals [\"GM0153\"]"
        guard case .array(let values) = member.value else {
            throw fout(member.line, member.key, "geen lijst", expected)
        }
        for value in values {
            guard case .string(let text) = value, let code = Gemeente.canonicalCode(text), gemeenten.contains(code)
            else {
                throw fout(member.line, member.key, "iets dat geen gemeente van gemeenten.csv is", expected)
            }
            codes.insert(code)
        }
        return codes
    }

    private static func fout(_ line: Int, _ key: String?, _ gevonden: String, _ verwacht: String) -> Fout {
        Fout(
            .instellingOnjuist, Plaats(Instellingen.path, line: line, kolom: key), code: "INS-001", gevonden: gevonden,
            verwacht: verwacht)
    }

    /// How many letters must be added, removed or replaced to make one text into the other.
    static func distance(_ left: String, _ right: String) -> Int {
        let right = Array(right.utf8.prefix(64))
        var row = Array(0...right.count)
        for (index, letter) in left.utf8.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for place in right.indices {
                let replaced = diagonal + (letter == right[place] ? 0 : 1)
                diagonal = row[place + 1]
                row[place + 1] = min(replaced, row[place] + 1, row[place + 1] + 1)
            }
        }
        return row[right.count]
    }
}
