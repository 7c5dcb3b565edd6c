import Jeugdhulp
import Json
import Wording

/// Reads single values of `instellingen.json`.
enum SettingValue {
    /// One of the raw values of a type.
    static func choice<Choice: RawRepresentable<String> & CaseIterable>(_ member: JsonMember) throws(Fout) -> Choice {
        guard case .string(let text) = member.value, let choice = Choice(rawValue: text) else {
            let names = Choice.allCases.map { "\"" + $0.rawValue + "\"" }
            throw fout(member, "een waarde die hier niet kan", names.joined(separator: " of "))
        }
        return choice
    }

    static func number(_ member: JsonMember, in range: ClosedRange<Int>) throws(Fout) -> Int {
        guard case .integer(let number) = member.value, range.contains(number) else {
            throw fout(
                member, "een waarde die hier niet kan",
                "een heel getal van \(range.lowerBound) tot en met \(range.upperBound)")
        }
        return number
    }

    static func flag(_ member: JsonMember) throws(Fout) -> Bool {
        guard case .bool(let flag) = member.value else {
            throw fout(member, "een waarde die hier niet kan", "true of false")
        }
        return flag
    }

    /// A text that is not empty.
    static func text(_ member: JsonMember, expected: String) throws(Fout) -> String {
        guard case .string(let text) = member.value, !text.isEmpty else {
            throw fout(member, "geen tekst", expected)
        }
        return text
    }

    static func date(_ member: JsonMember) throws(Fout) -> CalendarDate {
        guard case .string(let text) = member.value, let date = CalendarDate(iso: text) else {
            throw fout(member, "geen datum", "een datum tussen aanhalingstekens, zoals \"2019-12-31\"")
        }
        return date
    }

    /// Codes of gemeenten, as CBS writes them.
    static func codes(_ member: JsonMember, gemeenten: KnownGemeenten) throws(Fout) -> Set<String> {
        var codes: Set<String> = []
        let expected = "een lijst van codes uit gemeenten.csv, zoals [\"GM0153\"]"
        guard case .array(let values) = member.value else { throw fout(member, "geen lijst", expected) }
        for value in values {
            guard case .string(let text) = value, let code = gemeenten.code(of: text) else {
                throw fout(member, "iets dat geen gemeente van gemeenten.csv is", expected)
            }
            codes.insert(code)
        }
        return codes
    }

    static func members(_ member: JsonMember, expected: String) throws(Fout) -> [JsonMember] {
        guard case .object(let members) = member.value else { throw fout(member, "geen object", expected) }
        return members
    }

    static func fout(_ member: JsonMember, _ gevonden: String, _ verwacht: String) -> Fout {
        fout(line: member.line, key: member.key, gevonden, verwacht)
    }

    static func fout(
        line: Int, key: String?, code: String = "INS-001", _ gevonden: String, _ verwacht: String
    ) -> Fout {
        Fout(
            .instellingOnjuist, Plaats(Instellingen.path, line: line, kolom: key.map(shown)), code: code,
            gevonden: gevonden, verwacht: verwacht)
    }

    /// Names the right one that is near, or all.
    static func unknownKey(_ member: JsonMember, among keys: [String]) -> Fout {
        fout(member, "een sleutel die hier niet bestaat", NearestName.hint(for: member.key, among: keys))
    }

    /// A key as a message shows it: of a long one the beginning.
    static func shown(_ key: String) -> String {
        key.unicodeScalars.count <= 60 ? key : String(String.UnicodeScalarView(key.unicodeScalars.prefix(60))) + "…"
    }
}

/// The keys of one object of `instellingen.json`.
enum SettingKey<Key: RawRepresentable<String> & CaseIterable> {
    /// The key of a member; one that does not exist is a fault that names the nearest right one.
    static func of(_ member: JsonMember) throws(Fout) -> Key {
        if let key = Key(rawValue: member.key) { return key }
        throw SettingValue.unknownKey(member, among: Key.allCases.map(\.rawValue))
    }
}
