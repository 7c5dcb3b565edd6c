/// A JSON value as it stood in a text, with the order of members kept (RFC 8259).
package indirect enum JsonValue: Equatable, Sendable {
    case null
    case bool(Bool)
    /// A number without fraction or exponent that fits 64 bits; others are refused: nothing here is a fraction.
    case integer(Int)
    case string(String)
    case array([JsonValue])
    case object([JsonMember])
}

/// A member of an object and the line it stands on, counted from 1.
package struct JsonMember: Equatable, Sendable {
    package let key: String
    package let value: JsonValue
    package let line: Int

    package init(key: String, value: JsonValue, line: Int = 0) {
        self.key = key
        self.value = value
        self.line = line
    }
}

/// Where and why a text is not the JSON that is accepted; line and column count from 1, the column in bytes.
package struct JsonError: Error, Equatable {
    package enum Reason: Equatable, Sendable {
        case notUTF8
        case unexpectedEnd
        case unexpectedCharacter
        case badEscape
        case controlCharacterInString
        case numberNotWhole
        case doubleKey(String)
        case textAfterValue
        case nestedTooDeep
    }

    package let reason: Reason
    package let line: Int
    package let column: Int
}
