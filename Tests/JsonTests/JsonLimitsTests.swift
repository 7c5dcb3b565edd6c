import Testing

@testable import Json

@Suite("JsonLimits")
struct JsonLimitsTests {
    private static let limits = JsonLimits(bytes: 40, stringBytes: 4, values: 5, depth: 3)

    private func reason(_ text: String) -> JsonError.Reason? {
        do throws(JsonError) {
            _ = try JsonParser.parse(Array(text.utf8), limits: Self.limits)
            return nil
        } catch {
            return error.reason
        }
    }

    @Test("let a text through that is just not too large, and refuse one byte, value or level more")
    func bothSides() {
        let padding = String(repeating: " ", count: 38)
        let probes: [(String, JsonError.Reason?)] = [
            (padding + "[]", nil), (padding + " []", .textTooLong(limit: 40)),
            (#""abcd""#, nil), (#""abcde""#, .stringTooLong(limit: 4)),
            (#"{"abcd":1}"#, nil), (#"{"abcde":1}"#, .stringTooLong(limit: 4)),
            // Bytes after the escapes are resolved, and not characters: é has two.
            (#""\u0041\n\"d""#, nil), (#""éé""#, nil), (#""ééa""#, .stringTooLong(limit: 4)),
            ("[1,2,3,4]", nil), ("[1,2,3,4,5]", .tooManyValues(limit: 5)),
            (#"{"a":1,"b":[2,3]}"#, nil), (#"{"a":1,"b":[2,3,4]}"#, .tooManyValues(limit: 5)),
            ("[[[]]]", nil), ("[[[[]]]]", .nestedTooDeep),
        ]
        for (text, expected) in probes { #expect(reason(text) == expected, "\(text)") }
    }

    @Test("are only of depth for what the program wrote itself")
    func own() {
        let long =
            "["
            + Array(repeating: "\"" + String(repeating: "x", count: 5000) + "\"", count: 5000)
            .joined(separator: ",") + "]"
        #expect(throws: Never.self) { try JsonParser.parse(Array(long.utf8)) }
    }
}
