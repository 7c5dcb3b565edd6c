import Json
import TestSupport

/// Judges a value by the part of JSON Schema (draft 2020-12) that the schema of the settings uses. A word that it does not know fits
/// nothing, so that the schema can't come to mean more than is tested.
struct SmallSchema {
    let schema: JsonValue

    /// What says nothing of which values fit; `format` is not judged, as a pattern goes with it.
    private static let notes: Set<String> = ["$schema", "title", "description", "default", "format", "properties"]

    func accepts(_ value: JsonValue) -> Bool {
        guard case .object(let words) = schema else { return false }
        return words.allSatisfy { word in SmallSchema.notes.contains(word.key) || fits(value, word) }
            && membersFit(value)
    }

    private func fits(_ value: JsonValue, _ word: JsonMember) -> Bool {
        switch (word.key, word.value, value) {
        case ("type", .string(let type), _): type == SmallSchema.type(of: value)
        case ("enum", .array(let values), _): values.contains(value)
        case ("minimum", .integer(let least), .integer(let number)): number >= least
        case ("maximum", .integer(let most), .integer(let number)): number <= most
        case ("minLength", .integer(let least), .string(let text)): text.unicodeScalars.count >= least
        case ("maxLength", .integer(let most), .string(let text)): text.unicodeScalars.count <= most
        case ("pattern", .string(let pattern), .string(let text)):
            (try? Regex(pattern)).flatMap { try? $0.firstMatch(in: text) } != nil
        case ("minProperties", .integer(let least), .object(let members)): members.count >= least
        case ("required", .array(let names), .object(let members)):
            names.allSatisfy { name in members.contains { .string($0.key) == name } }
        case ("additionalProperties", .bool(false), .object(let members)):
            members.allSatisfy { schema["properties"]?[$0.key] != nil }
        case ("additionalProperties", let further, .object(let members)):
            members.allSatisfy { member in
                schema["properties"]?[member.key] != nil || SmallSchema(schema: further).accepts(member.value)
            }
        case ("propertyNames", let names, .object(let members)):
            members.allSatisfy { SmallSchema(schema: names).accepts(.string($0.key)) }
        case ("anyOf", .array(let schemas), _): schemas.contains { SmallSchema(schema: $0).accepts(value) }
        case ("maxItems", .integer(let most), .array(let values)): values.count <= most
        case ("items", let items, .array(let values)): values.allSatisfy(SmallSchema(schema: items).accepts)
        // A word for another kind of value; `type` refuses that value.
        case ("minimum", _, _), ("maximum", _, _), ("minLength", _, _), ("maxLength", _, _), ("pattern", _, _): true
        case ("minProperties", _, _), ("required", _, _), ("additionalProperties", _, _), ("items", _, _): true
        case ("propertyNames", _, _), ("maxItems", _, _): true
        default: false
        }
    }

    private func membersFit(_ value: JsonValue) -> Bool {
        guard case .object(let members) = value else { return true }
        return members.allSatisfy { member in
            schema["properties"]?[member.key].map { SmallSchema(schema: $0).accepts(member.value) } ?? true
        }
    }

    private static func type(of value: JsonValue) -> String {
        switch value {
        case .null: "null"
        case .bool: "boolean"
        case .integer: "integer"
        case .string: "string"
        case .array: "array"
        case .object: "object"
        }
    }
}
