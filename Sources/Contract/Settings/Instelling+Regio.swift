import Faults
import Jeugdhulp
import Json

/// What the whole of all gemeenten is called.
extension Instelling {
    private enum Key: String, CaseIterable {
        case naam, code
    }

    /// Both its name and its code, or one of them.
    static let regio = Instelling(
        key: "regio",
        schema: SettingSchema.object([
            ("type", .string("object")),
            (
                "properties",
                SettingSchema.object([
                    (Key.naam.rawValue, SettingSchema.plainText(Instellingen.maximumRegio)),
                    (Key.code.rawValue, SettingSchema.text(pattern: codePattern)),
                ])
            ),
            ("additionalProperties", .bool(false)),
            (
                "default",
                SettingSchema.object([
                    (Key.naam.rawValue, .string(Regio.twente.naam)), (Key.code.rawValue, .string(Regio.twente.code)),
                ])
            ),
        ]),
        read: { (member, instellingen, _, faults) throws(Fout) in
            var (naam, code): (String?, String?) = (nil, nil)
            for part in try SettingValue.members(member, expected: .regio) {
                faults.noting { () throws(Fout) in
                    switch try SettingKey<Key>.of(part) {
                    case .naam: naam = try SettingValue.plainText(part, upTo: Instellingen.maximumRegio)
                    case .code: code = try regiocode(part)
                    }
                }
            }
            // A name alone is a code too, where it can be one.
            let known = naam.flatMap { isCode($0) ? $0 : nil }
            instellingen.regio = Regio(
                naam: naam ?? code ?? Regio.twente.naam, code: code ?? known ?? Regio.twente.code)
        },
        shown: { instellingen, member in
            [(Key.naam, instellingen.regio.naam), (.code, instellingen.regio.code)].map { key, text in
                GeldendeInstelling(
                    naam: "regio.\(key.rawValue)", waarde: text,
                    line: member?.value.members.first { $0.key == key.rawValue }?.line)
            }
        },
        account: { instellingen in
            SettingSchema.object([
                (Key.naam.rawValue, .string(instellingen.regio.naam)),
                (Key.code.rawValue, .string(instellingen.regio.code)),
            ])
        })

    private static let codePattern = "^[A-Za-z][A-Za-z0-9 -]{0,31}$"

    private static func regiocode(_ member: JsonMember) throws(Fout) -> String {
        guard case .string(let text) = member.value, isCode(text) else {
            throw SettingValue.fout(member, .valueImpossible(expected: .regiocode))
        }
        return text
    }

    /// Whether a text can stand in a column beside codes of gemeenten.
    private static func isCode(_ text: String) -> Bool {
        let isLetter = { (byte: UInt8) in (0x61...0x7A).contains(byte | 0x20) }
        let bytes = Array(text.utf8)
        guard let first = bytes.first, isLetter(first), bytes.count <= 32, bytes.last != 0x20 else { return false }
        return bytes.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) || $0 == 0x20 || $0 == 0x2D }
            && Gemeente.canonicalCode(text) == nil
    }
}
