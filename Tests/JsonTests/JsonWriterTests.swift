import TestSupport
import Testing

@testable import Json

@Suite("JsonWriter")
struct JsonWriterTests {
    static let texts: [(JsonValue, String)] = [
        (.null, "null\n"), (.bool(true), "true\n"), (.bool(false), "false\n"), (.integer(-12), "-12\n"),
        (.array([]), "[]\n"), (.object([]), "{}\n"), (.array([.integer(1), .null]), "[\n  1,\n  null\n]\n"),
        (
            .object([
                JsonMember(key: "b", value: .array([.object([JsonMember(key: "é", value: .string("x"))])])),
                JsonMember(key: "a", value: .object([])),
            ]),
            "{\n  \"b\": [\n    {\n      \"é\": \"x\"\n    }\n  ],\n  \"a\": {}\n}\n"
        ),
        (.string("\"\\/\n\r\t"), "\"\\\"\\\\/\\n\\r\\t\"\n"),
        (.string("\0\u{8}\u{1F}\u{7F}"), "\"\\u0000\\u0008\\u001f\\u007f\"\n"),
        (.string("é€𝄞"), "\"é€𝄞\"\n"), (.object([JsonMember(key: "\"", value: .null)]), "{\n  \"\\\"\": null\n}\n"),
    ]

    @Test("writes", arguments: texts)
    func text(value: JsonValue, text: String) {
        #expect(value.prettyPrinted() == text)
    }

    @Test(
        "writes on one line",
        arguments: [
            (JsonValue.null, "null"), (.array([]), "[]"), (.object([]), "{}"),
            (.array([.integer(1), .array([.bool(false)])]), "[1,[false]]"),
            (
                .object([
                    JsonMember(key: "b\n", value: .string("x\u{85}\u{2028}\n")),
                    JsonMember(key: "a", value: .object([JsonMember(key: "é", value: .null)])),
                ]),
                #"{"b\n":"x\u0085\u2028\n","a":{"é":null}}"#
            ),
        ])
    func line(value: JsonValue, text: String) throws {
        #expect(value.compact() == text)
        #expect(Self.withoutLines(try JsonParser.parse(Array(text.utf8))) == value)
    }

    @Test("writes what JsonParser reads back, each member on its own line", arguments: UInt64(1)...30)
    func roundTrip(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        for _ in 0..<10 {
            let value = Self.value(&random, depth: 0)
            let text = value.prettyPrinted()
            let read = try JsonParser.parse(Array(text.utf8))
            #expect(Self.withoutLines(read) == value, "\(text)")
        }
    }

    private static func value(_ random: inout SplitMix, depth: Int) -> JsonValue {
        switch random.number(0...(depth < 4 ? 6 : 4)) {
        case 0: .null
        case 1: .bool(random.number(0...1) == 1)
        case 2: .integer([.min, .max, 0, random.number(-1000...1000)][random.number(0...3)])
        case 3, 4: .string(string(&random))
        case 5: .array((0..<random.number(0...4)).map { _ in value(&random, depth: depth + 1) })
        default:
            .object(
                (0..<random.number(0...4)).map { number in
                    JsonMember(key: "\(number)" + string(&random), value: value(&random, depth: depth + 1))
                })
        }
    }

    private static func string(_ random: inout SplitMix) -> String {
        let scalars: [Unicode.Scalar] = [
            "\"", "\\", "/", "\n", "\r", "\t", "\0", "\u{7F}", "a", "é", "€", "𝄞", "\u{2028}", "\u{301}",
        ]
        var text = ""
        for _ in 0..<random.number(0...6) { text.unicodeScalars.append(scalars[random.number(0...scalars.count - 1)]) }
        return text
    }

    private static func withoutLines(_ value: JsonValue) -> JsonValue {
        switch value {
        case .array(let values): .array(values.map(withoutLines))
        case .object(let members):
            .object(members.map { JsonMember(key: $0.key, value: withoutLines($0.value)) })
        default: value
        }
    }
}
