import Faults
import Jeugdhulp
import Json

/// The settings that say what stands beside the figures.
extension Instelling {
    /// A note per update.
    static let toelichting = Instelling(
        key: "toelichting",
        schema: SettingSchema.object([
            ("type", .string("object")),
            ("propertyNames", SettingSchema.object([("pattern", .string("^(19|20|21)[0-9]{2}-Q[1-4]$"))])),
            ("additionalProperties", SettingSchema.plainText(Instellingen.maximumToelichting)),
        ]),
        read: { (member, instellingen, _, faults) throws(Fout) in
            for note in try SettingValue.members(member, expected: .toelichting) {
                let read = faults.noting { () throws(Fout) in
                    guard let kwartaal = Kwartaal(note.key) else {
                        throw SettingValue.fout(note, .noKwartaal)
                    }
                    let text = try SettingValue.plainText(note, upTo: Instellingen.maximumToelichting)
                    return (kwartaal: kwartaal, text: text)
                }
                if let read { instellingen.toelichting[read.kwartaal] = read.text }
            }
        },
        shown: { instellingen, member in
            guard !instellingen.toelichting.isEmpty else {
                return [GeldendeInstelling(naam: "toelichting", waarde: nothing, line: member?.line)]
            }
            return instellingen.toelichting.sorted { $0.key < $1.key }.map { kwartaal, text in
                GeldendeInstelling(
                    naam: "toelichting.\(kwartaal.code)", waarde: text,
                    line: member?.value.members.first { $0.key == kwartaal.code }?.line)
            }
        },
        account: { instellingen in
            SettingSchema.object(
                instellingen.toelichting.sorted { $0.key < $1.key }.map { ($0.key.code, .string($0.value)) })
        })

    /// Who answers questions.
    static let contact = single(
        "contact", \.contact, schema: SettingSchema.plainText(Instellingen.maximumContact),
        read: { (member, _) throws(Fout) -> String? in
            try SettingValue.plainText(member, upTo: Instellingen.maximumContact)
        }, text: { $0 ?? nothing }, json: { $0.map(JsonValue.string) ?? .null })

    /// When the next update is expected.
    static let volgendeUpdate = single(
        "volgende_update", \.volgendeUpdate, schema: SettingSchema.date,
        read: { (member, _) throws(Fout) -> CalendarDate? in try SettingValue.date(member) },
        text: { $0?.description ?? nothing }, json: { $0.map { .string($0.description) } ?? .null })
}

extension SettingSchema {
    /// A day as `2019-12-31`.
    static let date = text(
        pattern: "^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
        more: [("format", .string("date"))])

    /// Text that readers see, of so many characters.
    static func plainText(_ maximum: Int) -> JsonValue {
        object([("type", .string("string")), ("minLength", .integer(1)), ("maxLength", .integer(maximum))])
    }
}

extension SettingValue {
    /// Text that readers see as it is: one line of at most so many characters, and none that is invisible.
    static func plainText(_ member: JsonMember, upTo maximum: Int) throws(Fout) -> String {
        guard case .string(let text) = member.value else { throw fout(member, .noShownText(upTo: maximum)) }
        let count = text.unicodeScalars.count
        guard (1...maximum).contains(count) else {
            throw fout(member, .shownTextOf(count, upTo: maximum))
        }
        let isFine = text.unicodeScalars.allSatisfy { scalar in
            scalar.value >= 0x20 && !(0x7F..<0xA0).contains(scalar.value)
        }
        guard isFine else { throw fout(member, .controlInShownText(upTo: maximum)) }
        return text
    }
}
