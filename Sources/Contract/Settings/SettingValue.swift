import Faults
import Jeugdhulp
import Json

/// Reads single values of `instellingen.json`.
enum SettingValue {
    /// One of the raw values of a type.
    static func choice<Choice: RawRepresentable<String> & CaseIterable>(_ member: JsonMember) throws(Fout) -> Choice {
        guard case .string(let text) = member.value, let choice = Choice(rawValue: text) else {
            throw fout(member, .valueImpossible(among: Choice.allCases.map(\.rawValue)))
        }
        return choice
    }

    static func number(_ member: JsonMember, in range: ClosedRange<Int>) throws(Fout) -> Int {
        guard case .integer(let number) = member.value, range.contains(number) else {
            throw fout(member, .valueImpossible(outside: range))
        }
        return number
    }

    static func flag(_ member: JsonMember) throws(Fout) -> Bool {
        guard case .bool(let flag) = member.value else {
            throw fout(member, .valueImpossible(expected: .flag))
        }
        return flag
    }

    /// A text that is not empty.
    static func text(_ member: JsonMember, expected: ExpectedValue) throws(Fout) -> String {
        guard case .string(let text) = member.value, !text.isEmpty else {
            throw fout(member, .noText(expected: expected))
        }
        return text
    }

    static func date(_ member: JsonMember) throws(Fout) -> CalendarDate {
        guard case .string(let text) = member.value, let date = CalendarDate(iso: text) else {
            throw fout(member, .noDateInText)
        }
        return date
    }

    /// Codes of gemeenten, as CBS writes them.
    static func codes(_ member: JsonMember, gemeenten: KnownGemeenten) throws(Fout) -> Set<String> {
        var codes: Set<String> = []
        guard case .array(let values) = member.value else { throw fout(member, .noList(expected: .gemeenten)) }
        for value in values {
            guard case .string(let text) = value, let code = gemeenten.code(of: text) else {
                throw fout(member, .notAGemeente)
            }
            codes.insert(code)
        }
        return codes
    }

    static func members(_ member: JsonMember, expected: ExpectedValue) throws(Fout) -> [JsonMember] {
        guard case .object(let members) = member.value else { throw fout(member, .noObject(expected: expected)) }
        return members
    }

    static func fout(_ member: JsonMember, _ fault: Fault) -> Fout {
        fout(line: member.line, key: member.key, fault)
    }

    static func fout(line: Int, key: String?, _ fault: Fault) -> Fout {
        Fout(Plaats(Instellingen.path, line: line, kolom: key.map(shown)), fault)
    }

    /// Names the right one that is near, or all.
    static func unknownKey(_ member: JsonMember, among keys: [String]) -> Fout {
        fout(member, .keyUnknown(member.key, among: keys))
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
