import Json
import Wording

/// One setting as an option of a command gives it: `minimum_celgrootte=5`, with a point for a key in another one.
package struct Instellingkeuze: Sendable {
    /// The keys, the outermost first; at least one.
    private let keys: [String]
    /// `nil` for the default.
    private let waarde: String?

    /// As it is written.
    package let naam: String

    /// `nil` without a name and a `=`. Nothing behind it is the default.
    package init?(_ text: String) {
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2 else { return nil }
        keys = parts[0].split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard keys.allSatisfy({ !$0.isEmpty }) else { return nil }
        (naam, waarde) = (parts[0], parts[1].isEmpty ? nil : parts[1])
    }

    /// What to say where there is no such setting: the right name that is near, or all; `nil` where there is one.
    package var unknown: String? {
        let names = Instelling.all.map(\.key).filter { $0 != InstellingenReader.schemaKey }
        guard !names.contains(keys[0]) else { return nil }
        return NearestName.hint(for: keys[0], among: names)
    }

    /// Whether both are of one setting, or one is of a key in the other.
    package func isInTheWay(of other: Instellingkeuze) -> Bool {
        let count = min(keys.count, other.keys.count)
        return keys.prefix(count) == other.keys.prefix(count)
    }

    /// Settings with this one in place of what they say of it. `nil` where a key of it stands in something that has no keys.
    func changed(_ members: [JsonMember]) -> [JsonMember]? {
        Instellingkeuze.changed(members, keys[...], to: value)
    }

    private static func changed(
        _ members: [JsonMember], _ keys: ArraySlice<String>, to value: JsonValue?
    ) -> [JsonMember]? {
        guard let key = keys.first else { return nil }
        var members = members
        let place = members.firstIndex { $0.key == key }
        var replacement = value
        if keys.count > 1 {
            var inner: [JsonMember] = []
            if let place {
                guard case .object(let known) = members[place].value else { return nil }
                inner = known
            }
            guard let changed = changed(inner, keys.dropFirst(), to: value) else { return nil }
            replacement = changed.isEmpty ? nil : .object(changed)
        }
        if let place { members.remove(at: place) }
        if let replacement { members.insert(JsonMember(key: key, value: replacement), at: place ?? members.count) }
        return members
    }

    /// Of the type that is declared; where none is, and for lists and objects, as JSON.
    private var value: JsonValue? {
        guard let waarde else { return nil }
        if type == "string" { return .string(waarde) }
        if let parsed = try? JsonParser.parse(Array(waarde.utf8), limits: Instellingen.limits) { return parsed }
        guard type == "array" else { return .string(waarde) }
        return .array(waarde.split(separator: ",").map { .string(String($0)) })
    }

    /// As the schema of the settings says; `nil` where it says nothing of it.
    private var type: String? {
        var schema = Instelling.all.first { $0.key == keys[0] }?.schema
        for key in keys.dropFirst() { schema = schema?.member("properties")?.member(key) }
        if case .string(let type)? = schema?.member("type") { return type }
        return schema?.member("enum") == nil ? nil : "string"
    }
}

extension JsonValue {
    fileprivate func member(_ key: String) -> JsonValue? { members.first { $0.key == key }?.value }
}

extension InstellingenReader {
    /// The text of `instellingen.json` with other values for some settings; `bytes` were read without a fault. A choice that can't be put
    /// in is left to whoever reads the text again.
    ///
    /// - Throws: the first choice of a key in something that has no keys.
    package static func changed(
        _ bytes: [UInt8]?, by choices: [Instellingkeuze]
    ) throws(Instellingkeuze.Misplaced) -> [UInt8] {
        var members = bytes.flatMap { try? JsonParser.parse($0, limits: Instellingen.limits) }?.members ?? []
        for choice in choices {
            guard let changed = choice.changed(members) else { throw Instellingkeuze.Misplaced(naam: choice.naam) }
            members = changed
        }
        return Array(JsonValue.object(members).prettyPrinted().utf8)
    }
}

extension Instellingkeuze {
    /// A choice of a key in something that has no keys.
    package struct Misplaced: Error {
        /// As it was written.
        package let naam: String
    }
}
