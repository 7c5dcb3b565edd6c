package import Json

extension InstellingenReader {
    /// What `read` accepts, as a JSON Schema (draft 2020-12); `toetsen` describes that key, which the room of the checks knows.
    ///
    /// It is made from what the reader itself uses. The reader refuses more: double keys, fractions that are whole (`10.0`), two columns
    /// of one name, a gemeente that is not in `gemeenten.csv`, a day that does not exist, a text of few characters and many bytes,
    /// a column that one pattern both names and gives a value, a file or a number of values beyond the limits.
    package static func schema(toetsen: JsonValue) -> JsonValue {
        schemaObject(
            Instelling.all.map { ($0.key, $0.schema ?? toetsen) },
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

    /// An object with no other keys than these, some required; `members` go in front.
    package static func schemaObject(
        _ properties: [(String, JsonValue)], in members: [(String, JsonValue)] = [],
        required: [String] = [], minimumCount: Int = 0
    ) -> JsonValue {
        let required = required.isEmpty ? [] : [("required", JsonValue.array(required.map(JsonValue.string)))]
        let minimum = minimumCount == 0 ? [] : [("minProperties", JsonValue.integer(minimumCount))]
        return SettingSchema.object(
            members + [
                ("type", .string("object")), ("properties", SettingSchema.object(properties)),
                ("additionalProperties", .bool(false)),
            ]
                + required + minimum)
    }

    /// A whole number between bounds, and what holds without it.
    package static func wholeNumber(
        in range: ClosedRange<Int>, standaard: Int, more: [(String, JsonValue)] = []
    ) -> JsonValue {
        SettingSchema.object(
            [
                ("type", .string("integer")), ("minimum", .integer(range.lowerBound)),
                ("maximum", .integer(range.upperBound)), ("default", .integer(standaard)),
            ] + more)
    }
}
