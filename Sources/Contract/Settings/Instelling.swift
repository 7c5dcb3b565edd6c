import Json

/// One key of `instellingen.json`, declared once: its reader, the schema, `tmsd instellingen` and the account in `verantwoording.json`
/// follow from it. Its type and default are those of its property of `Instellingen`.
struct Instelling: Sendable {
    typealias Reader =
        @Sendable (JsonMember, inout Instellingen, KnownGemeenten, inout FaultList) throws(Fout) -> Void

    /// As the file writes it.
    let key: String
    /// What a JSON Schema says of its value; `nil` for the thresholds of the checks, which another room knows.
    let schema: JsonValue?
    /// Puts the value of a member with this key in its place.
    let read: Reader
    /// As it holds, for people, beside what the file says of it; nothing for what is shown elsewhere.
    let shown: @Sendable (Instellingen, JsonMember?) -> [GeldendeInstelling]
    /// As it holds, for `verantwoording.json`; `nil` for what does not stand there.
    let account: (@Sendable (Instellingen) -> JsonValue)?

    /// How a setting without a value is shown.
    static let nothing = "geen"
}

extension Instelling {
    /// One with a single value.
    static func single<Value: Sendable>(
        _ key: String, _ place: any WritableKeyPath<Instellingen, Value> & Sendable, schema: JsonValue,
        read: @escaping @Sendable (JsonMember, KnownGemeenten) throws(Fout) -> Value,
        text: @escaping @Sendable (Value) -> String, json: @escaping @Sendable (Value) -> JsonValue
    ) -> Instelling {
        Instelling(
            key: key, schema: schema,
            read: { (member, instellingen, gemeenten, _) throws(Fout) in
                instellingen[keyPath: place] = try read(member, gemeenten)
            },
            shown: { instellingen, member in
                [GeldendeInstelling(naam: key, waarde: text(instellingen[keyPath: place]), line: member?.line)]
            },
            account: { json($0[keyPath: place]) })
    }

    /// One of the words of a type.
    static func choice<Choice: RawRepresentable<String> & CaseIterable & Sendable>(
        _ key: String, _ place: any WritableKeyPath<Instellingen, Choice> & Sendable
    ) -> Instelling {
        single(
            key, place, schema: SettingSchema.choice(Instellingen()[keyPath: place]),
            read: { (member, _) throws(Fout) in try SettingValue.choice(member) as Choice }, text: { $0.rawValue },
            json: { .string($0.rawValue) })
    }

    /// A whole number between bounds.
    static func wholeNumber(
        _ key: String, _ place: any WritableKeyPath<Instellingen, Int> & Sendable, in range: ClosedRange<Int>
    ) -> Instelling {
        single(
            key, place,
            schema: InstellingenReader.wholeNumber(in: range, standaard: Instellingen()[keyPath: place]),
            read: { (member, _) throws(Fout) in try SettingValue.number(member, in: range) }, text: { String($0) },
            json: { .integer($0) })
    }

    /// Yes or no.
    static func flag(_ key: String, _ place: any WritableKeyPath<Instellingen, Bool> & Sendable) -> Instelling {
        single(
            key, place,
            schema: SettingSchema.object([
                ("type", .string("boolean")), ("default", .bool(Instellingen()[keyPath: place])),
            ]),
            read: { (member, _) throws(Fout) in try SettingValue.flag(member) }, text: { $0 ? "true" : "false" },
            json: { .bool($0) })
    }
}
