import Json

/// The pieces of which the JSON Schema of `instellingen.json` is made.
enum SettingSchema {
    /// A code of a gemeente, however it is written.
    static let gemeente = "^([Gg][Mm][0-9]{4}|[0-9]{1,4})$"

    static func object(_ members: [(String, JsonValue)]) -> JsonValue {
        .object(members.map { JsonMember(key: $0.0, value: $0.1) })
    }

    /// One of the words of a type, and what holds without it.
    static func choice<Choice: RawRepresentable<String> & CaseIterable>(_ standaard: Choice) -> JsonValue {
        object([names(of: Choice.self), ("default", .string(standaard.rawValue))])
    }

    static func names<Choice: RawRepresentable<String> & CaseIterable>(of type: Choice.Type) -> (String, JsonValue) {
        ("enum", .array(Choice.allCases.map { .string($0.rawValue) }))
    }

    static func list(of items: JsonValue, more: [(String, JsonValue)] = []) -> JsonValue {
        object([("type", .string("array")), ("items", items)] + more)
    }

    static func text(pattern: String, more: [(String, JsonValue)] = []) -> JsonValue {
        object([("type", .string("string")), ("pattern", .string(pattern))] + more)
    }

    /// Header names by column.
    static func columns(_ kolommen: [Kolom]) -> JsonValue {
        InstellingenReader.schemaObject(kolommen.map { ($0.naam, shortText(Instellingen.maximumNameBytes)) })
    }

    /// One object of `bestanden`.
    static var bestand: JsonValue {
        InstellingenReader.schemaObject(
            KolommenReader.BestandsKey.allCases.map { key in
                switch key {
                case .patroon: (key.rawValue, shortText(Instellingen.maximumPatternBytes))
                case .kolommen: (key.rawValue, columns(Kolom.allCases))
                case .bedragEenheid: (key.rawValue, object([names(of: BedragEenheid.self)]))
                case .vast:
                    (key.rawValue, InstellingenReader.schemaObject(Kolom.vaste.map { ($0.naam, constant(of: $0)) }))
                }
            }, required: [KolommenReader.BestandsKey.patroon.rawValue])
    }

    private static func constant(of kolom: Kolom) -> JsonValue {
        kolom == .gemeente ? text(pattern: gemeente) : shortText(Kolom.maximumKeyBytes)
    }

    private static func shortText(_ maximum: Int) -> JsonValue {
        object([("type", .string("string")), ("minLength", .integer(1)), ("maxLength", .integer(maximum))])
    }
}
