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
    /// With its escapes resolved; unique in its object when it was read.
    package let key: String
    /// Of whichever kind; what a key may hold is for the reader of the settings.
    package let value: JsonValue
    /// Line of the key; 0 when it was not read from a text.
    package let line: Int

    /// `line` is left out of what is made to be written.
    package init(key: String, value: JsonValue, line: Int = 0) {
        self.key = key
        self.value = value
        self.line = line
    }
}

/// Where and why a text is not the JSON that is accepted; line and column count from 1, the column in bytes.
package struct JsonError: Error, Equatable {
    /// What is wrong with the text; the Dutch words for it are found where the text is read.
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
        /// More bytes than the limit.
        case textTooLong(limit: Int)
        /// A string or key of more bytes than the limit.
        case stringTooLong(limit: Int)
        /// More values in all than the limit.
        case tooManyValues(limit: Int)
    }

    /// Of the first fault; nothing after it was looked at.
    package let reason: Reason
    /// Line where reading stopped.
    package let line: Int
    /// Byte of that line; a byte order mark in front is not counted.
    package let column: Int
}
