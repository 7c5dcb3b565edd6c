import Faults
import Json

extension Instelling {
    /// One word for every doubt, or one for each code.
    static let twijfel = Instelling(
        key: "twijfel", schema: twijfelSchema,
        read: { (member, instellingen, _, faults) throws(Fout) in
            instellingen.twijfel = try keuze(member, &faults)
        },
        shown: { instellingen, member in
            let keuze = instellingen.twijfel
            let codes = member?.value.members ?? []
            let algemeen = GeldendeInstelling(
                naam: "twijfel", waarde: keuze.algemeen.rawValue, line: codes.isEmpty ? member?.line : nil)
            return [algemeen]
                + codes.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { code in
                    GeldendeInstelling(
                        naam: "twijfel.\(code.key)", waarde: keuze.gevolg(code.key).rawValue, line: code.line)
                }
        }, account: nil)

    private static var twijfelSchema: JsonValue {
        let gevolg = SettingSchema.object([SettingSchema.names(of: Twijfelkeuze.Gevolg.self)])
        return SettingSchema.object([
            (
                "anyOf",
                .array([
                    gevolg,
                    SettingSchema.object([
                        ("type", .string("object")),
                        ("propertyNames", SettingSchema.object([("pattern", .string(Twijfelkeuze.codePattern))])),
                        ("additionalProperties", gevolg),
                    ]),
                ])
            ),
            ("default", .string(Twijfelkeuze().algemeen.rawValue)),
        ])
    }

    /// `"melden"`, or `{"TWI-001": "melden", …}`.
    private static func keuze(_ member: JsonMember, _ faults: inout FaultList) throws(Fout) -> Twijfelkeuze {
        var keuze = Twijfelkeuze()
        guard case .object(let codes) = member.value else {
            guard case .string(let text) = member.value, let gevolg = Twijfelkeuze.Gevolg(rawValue: text) else {
                throw SettingValue.fout(member, .valueImpossible(expected: .twijfel))
            }
            keuze.algemeen = gevolg
            return keuze
        }
        for code in codes {
            let gevolg = faults.noting { () throws(Fout) in
                guard Twijfelkeuze.isCode(code.key) else {
                    throw SettingValue.fout(code, .noCode)
                }
                return try SettingValue.choice(code) as Twijfelkeuze.Gevolg
            }
            keuze.perCode[code.key] = gevolg
            if gevolg != nil { keuze.lines[code.key] = code.line }
        }
        return keuze
    }
}
