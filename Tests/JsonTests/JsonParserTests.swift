import Testing

@testable import Json

@Suite("JsonParser")
struct JsonParserTests {
    static let values: [(String, JsonValue)] = [
        ("null", .null), ("true", .bool(true)), ("false", .bool(false)),
        ("0", .integer(0)), ("-0", .integer(0)), ("12", .integer(12)), ("-305", .integer(-305)),
        ("9223372036854775807", .integer(.max)), ("-9223372036854775808", .integer(.min)),
        (" \t\r\n1\n ", .integer(1)), ("\u{FEFF}1", .integer(1)),
        (#""""#, .string("")), (#""a b""#, .string("a b")), (#""é€𝄞""#, .string("é€𝄞")),
        (#""\"\\\/\b\f\n\r\t""#, .string("\"\\/\u{8}\u{C}\n\r\t")),
        (#""\u0041\u00e9\u00E9\u20AC""#, .string("Aéé€")), (#""\u0000""#, .string("\0")),
        (#""\ud834\udd1e""#, .string("𝄞")), (#""\uDBFF\uDFFF""#, .string("\u{10FFFF}")),
        (#""\uD800\uDC00x""#, .string("\u{10000}x")), (#""\uFFFF\uE000""#, .string("\u{FFFF}\u{E000}")),
        ("\"\u{7F}\"", .string("\u{7F}")),
        ("[]", .array([])), ("[ ]", .array([])), ("[1]", .array([.integer(1)])),
        ("[ 1 , [ ] , \"a\" ]", .array([.integer(1), .array([]), .string("a")])),
        ("{}", .object([])), ("{ }", .object([])),
        (#"{"a":1}"#, .object([JsonMember(key: "a", value: .integer(1), line: 1)])),
        (
            #"{"b":{"a":null},"a":[]}"#,
            .object([
                JsonMember(key: "b", value: .object([JsonMember(key: "a", value: .null, line: 1)]), line: 1),
                JsonMember(key: "a", value: .array([]), line: 1),
            ])
        ),
        (
            "{\n\n\"a\"\n:\n1,\r\n\t\"b\": 2}",
            .object([
                JsonMember(key: "a", value: .integer(1), line: 3), JsonMember(key: "b", value: .integer(2), line: 6),
            ])
        ),
        (#"{"":0,"A":1,"a":2}"#, members(("", 0), ("A", 1), ("a", 2))),
    ]

    private static func members(_ members: (String, Int)...) -> JsonValue {
        .object(members.map { JsonMember(key: $0.0, value: .integer($0.1), line: 1) })
    }

    @Test("reads", arguments: values)
    func value(text: String, value: JsonValue) throws {
        #expect(try JsonParser.parse(Array(text.utf8)) == value)
    }

    struct Probe: Sendable, CustomTestStringConvertible {
        let text: String
        let error: JsonError
        var testDescription: String { text.debugDescription }

        init(_ text: String, _ reason: JsonError.Reason, _ line: Int, _ column: Int) {
            self.text = text
            error = JsonError(reason: reason, line: line, column: column)
        }
    }

    static let structureFlaws = [
        Probe("", .unexpectedEnd, 1, 1), Probe(" \n ", .unexpectedEnd, 2, 2), Probe("\u{FEFF}", .unexpectedEnd, 1, 1),
        Probe("[", .unexpectedEnd, 1, 2), Probe("[1", .unexpectedEnd, 1, 3), Probe("[1,", .unexpectedEnd, 1, 4),
        Probe("{", .unexpectedEnd, 1, 2), Probe("{\"a\"", .unexpectedEnd, 1, 5), Probe("{\"a\":", .unexpectedEnd, 1, 6),
        Probe("[1,]", .unexpectedCharacter, 1, 4), Probe("[,1]", .unexpectedCharacter, 1, 2),
        Probe("[1 2]", .unexpectedCharacter, 1, 4), Probe("[1}", .unexpectedCharacter, 1, 3),
        Probe("{\"a\":1,}", .unexpectedCharacter, 1, 8), Probe("{a:1}", .unexpectedCharacter, 1, 2),
        Probe("{'a':1}", .unexpectedCharacter, 1, 2), Probe("{\"a\" 1}", .unexpectedCharacter, 1, 6),
        Probe("{\n\"a\":1\n\"b\":2}", .unexpectedCharacter, 3, 1), Probe("{1:2}", .unexpectedCharacter, 1, 2),
        Probe("1 2", .textAfterValue, 1, 3), Probe("{}\n\n x", .textAfterValue, 3, 2),
        Probe("truex", .textAfterValue, 1, 5),
        Probe("// a\n1", .unexpectedCharacter, 1, 1), Probe("1/**/", .textAfterValue, 1, 2),
        Probe("True", .unexpectedCharacter, 1, 1), Probe("tru", .unexpectedEnd, 1, 4),
        Probe("nil", .unexpectedCharacter, 1, 2), Probe("fals ", .unexpectedCharacter, 1, 5),
        Probe("NaN", .unexpectedCharacter, 1, 1), Probe("\u{A0}1", .unexpectedCharacter, 1, 1),
        Probe("\u{B}1", .unexpectedCharacter, 1, 1), Probe("\0", .unexpectedCharacter, 1, 1),
    ]

    static let valueFlaws = [
        Probe("-", .unexpectedCharacter, 1, 2), Probe("--1", .unexpectedCharacter, 1, 2),
        Probe("+1", .unexpectedCharacter, 1, 1),
        Probe(".5", .unexpectedCharacter, 1, 1), Probe("01", .numberNotWhole, 1, 3),
        Probe("-01", .numberNotWhole, 1, 4),
        Probe("1.5", .numberNotWhole, 1, 2), Probe("1.0", .numberNotWhole, 1, 2), Probe("1e3", .numberNotWhole, 1, 2),
        Probe("1E3", .numberNotWhole, 1, 2), Probe("9223372036854775808", .numberNotWhole, 1, 20),
        Probe("0x10", .textAfterValue, 1, 2),
        Probe("\"a", .unexpectedEnd, 1, 3), Probe("\"a\\", .unexpectedEnd, 1, 4), Probe("\"\\\"", .unexpectedEnd, 1, 4),
        Probe("\"a\nb\"", .controlCharacterInString, 1, 3), Probe("\"\t\"", .controlCharacterInString, 1, 2),
        Probe("\"\u{1F}\"", .controlCharacterInString, 1, 2),
    ]

    @Test("refuses", arguments: structureFlaws + valueFlaws)
    func flaw(probe: Probe) {
        #expect(throws: probe.error) { try JsonParser.parse(Array(probe.text.utf8)) }
    }

    @Test(
        "refuses the escape",
        arguments: [
            #"\a"#, #"\'"#, #"\x41"#, #"\U0041"#, #"\u"#, #"\u004"#, #"\u004g"#, #"\u 041"#, #"\u+041"#, #"\u-041"#,
            #"\ud834"#,
            #"\ud834x"#, #"\ud834\n"#, #"\ud834\u0041"#, #"\ud834\ud834"#, #"\udd1e"#, #"\udd1e\ud834"#, #"\u００４１"#,
        ])
    func escape(text: String) throws {
        let error = #expect(throws: JsonError.self) { try JsonParser.parse(Array(("\"" + text + "\"").utf8)) }
        #expect(error?.reason == .badEscape)
        #expect(error?.line == 1)
    }

    @Test("refuses a key that stands twice in one object, also when it is written otherwise")
    func doubleKey() {
        for (text, line) in [("{\"a\":1,\"a\":2}", 1), ("{\"a\":{\"a\":1},\n\"b\":1,\n\"\\u0061\":2}", 3)] {
            let error = #expect(throws: JsonError.self) { try JsonParser.parse(Array(text.utf8)) }
            #expect(error?.reason == .doubleKey("a"))
            #expect(error?.line == line)
        }
    }

    @Test("takes the same key in different objects")
    func sameKeyElsewhere() throws {
        let text = #"{"a":{"a":1},"b":[{"a":1},{"a":2}]}"#
        #expect(try JsonParser.parse(Array(text.utf8)) != .null)
    }

    @Test("reads 64 values in each other and refuses one more")
    func depth() throws {
        func nested(_ count: Int, _ open: String, _ close: String) -> [UInt8] {
            Array((String(repeating: open, count: count) + String(repeating: close, count: count)).utf8)
        }
        #expect(throws: Never.self) { try JsonParser.parse(nested(64, "[", "]")) }
        for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
            for count in [65, 100_000] {
                let error = #expect(throws: JsonError.self) { try JsonParser.parse(nested(count, open, close)) }
                #expect(error?.reason == .nestedTooDeep)
            }
        }
    }

    @Test(
        "refuses what is not UTF-8",
        arguments: [[0x22, 0xE9, 0x22], [0xFF, 0xFE, 0x7B, 0x00], [0x22, 0xED, 0xA0, 0x80, 0x22]])
    func notUTF8(bytes: [UInt8]) {
        #expect(throws: JsonError(reason: .notUTF8, line: 1, column: 1)) { try JsonParser.parse(bytes) }
    }
}
