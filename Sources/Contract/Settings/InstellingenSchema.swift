package import Json

extension InstellingenReader {
    /// What `read` accepts, as a JSON Schema (draft 2020-12); `toetsen` describes that key, which the room of the checks knows.
    ///
    /// It is made from what the reader itself uses. The reader refuses more: double keys, fractions that are whole (`10.0`), two columns
    /// of one name, a gemeente that is not in `gemeenten.csv`, a day that does not exist, a text of few characters and many bytes,
    /// a column that one pattern both names and gives a value, a file or a number of values beyond the limits.
    package static func schema(toetsen: JsonValue) -> JsonValue {
        schemaObject(
            Key.allCases.map { ($0.rawValue, schema($0, toetsen: toetsen)) },
            in: [
                ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
                ("title", .string("instellingen.json van tmsd")),
                (
                    "description",
                    .string(
                        "Gemaakt met `tmsd instellingen --schema`; niet met de hand wijzigen. data/LEESMIJ.md legt elke sleutel uit."
                    )
                ),
            ])
    }

    private static func schema(_ key: Key, toetsen: JsonValue) -> JsonValue {
        let standaard = Instellingen()
        return switch key {
        case .jeugdigeUniekBinnen: choice(standaard.jeugdigeUniekBinnen)
        case .bedragEenheid: choice(standaard.bedragEenheid)
        case .leveringen: choice(standaard.leveringen)
        case .kolommen:
            schemaObject(Leveringssoort.allCases.map { ($0.rawValue, columns(Kolom.known(in: $0))) })
        case .bestanden: list(of: bestand, more: [("maxItems", .integer(Instellingen.maximumPatterns))])
        case .toegestaanOntbrekend: list(of: text(pattern: gemeente))
        case .bedragenBetrouwbaarTm:
            text(
                pattern: "^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
                more: [("format", .string("date"))])
        case .minimumCelgrootte: wholeNumber(in: Instellingen.celgroottes, standaard: standaard.minimumCelgrootte)
        case .maximaleAfkeurPromille:
            wholeNumber(in: Instellingen.promilles, standaard: standaard.maximaleAfkeurPromille)
        case .toetsen: toetsen
        case .twijfel: twijfel
        case .schema: object([("type", .string("string")), ("maxLength", .integer(Instellingen.limits.stringBytes))])
        case .fictief: object([("type", .string("boolean")), ("default", .bool(standaard.fictief))])
        }
    }

    /// An object with no other keys than these, some required; `members` go in front.
    package static func schemaObject(
        _ properties: [(String, JsonValue)], in members: [(String, JsonValue)] = [],
        required: [String] = [], minimumCount: Int = 0
    ) -> JsonValue {
        let required = required.isEmpty ? [] : [("required", JsonValue.array(required.map(JsonValue.string)))]
        let minimum = minimumCount == 0 ? [] : [("minProperties", JsonValue.integer(minimumCount))]
        return object(
            members + [
                ("type", .string("object")), ("properties", object(properties)), ("additionalProperties", .bool(false)),
            ]
                + required + minimum)
    }

    /// A whole number between bounds, and what holds without it.
    package static func wholeNumber(
        in range: ClosedRange<Int>, standaard: Int, more: [(String, JsonValue)] = []
    ) -> JsonValue {
        object(
            [
                ("type", .string("integer")), ("minimum", .integer(range.lowerBound)),
                ("maximum", .integer(range.upperBound)), ("default", .integer(standaard)),
            ] + more)
    }

    private static var bestand: JsonValue {
        schemaObject(
            KolommenReader.BestandsKey.allCases.map { key in
                switch key {
                case .patroon:
                    (
                        key.rawValue,
                        object([
                            ("type", .string("string")), ("minLength", .integer(1)),
                            ("maxLength", .integer(Instellingen.maximumPatternBytes)),
                        ])
                    )
                case .kolommen: (key.rawValue, columns(Kolom.allCases))
                case .bedragEenheid: (key.rawValue, object([names(of: BedragEenheid.self)]))
                case .vast: (key.rawValue, schemaObject(Kolom.vaste.map { ($0.naam, constant(of: $0)) }))
                }
            }, required: [KolommenReader.BestandsKey.patroon.rawValue])
    }

    private static func columns(_ kolommen: [Kolom]) -> JsonValue {
        schemaObject(kolommen.map { ($0.naam, shortText(Instellingen.maximumNameBytes)) })
    }

    private static func constant(of kolom: Kolom) -> JsonValue {
        kolom == .gemeente ? text(pattern: gemeente) : shortText(Kolom.maximumKeyBytes)
    }

    private static func shortText(_ maximum: Int) -> JsonValue {
        object([("type", .string("string")), ("minLength", .integer(1)), ("maxLength", .integer(maximum))])
    }

    /// One word for every doubt, or one for each code.
    private static var twijfel: JsonValue {
        let gevolg = object([names(of: Twijfelkeuze.Gevolg.self)])
        return object([
            (
                "anyOf",
                .array([
                    gevolg,
                    object([
                        ("type", .string("object")),
                        ("propertyNames", object([("pattern", .string(Twijfelkeuze.codePattern))])),
                        ("additionalProperties", gevolg),
                    ]),
                ])
            ),
            ("default", .string(Twijfelkeuze().algemeen.rawValue)),
        ])
    }

    private static func choice<Choice: RawRepresentable<String> & CaseIterable>(_ standaard: Choice) -> JsonValue {
        object([names(of: Choice.self), ("default", .string(standaard.rawValue))])
    }

    private static func names<Choice: RawRepresentable<String> & CaseIterable>(
        of type: Choice.Type
    ) -> (String, JsonValue) {
        ("enum", .array(Choice.allCases.map { .string($0.rawValue) }))
    }

    private static func list(of items: JsonValue, more: [(String, JsonValue)] = []) -> JsonValue {
        object([("type", .string("array")), ("items", items)] + more)
    }

    /// A code of a gemeente, however it is written.
    private static let gemeente = "^([Gg][Mm][0-9]{4}|[0-9]{1,4})$"

    private static func text(pattern: String, more: [(String, JsonValue)] = []) -> JsonValue {
        object([("type", .string("string")), ("pattern", .string(pattern))] + more)
    }

    private static func object(_ members: [(String, JsonValue)]) -> JsonValue {
        .object(members.map { JsonMember(key: $0.0, value: $0.1) })
    }
}
