/// A JSON value, as far as `instellingen.json` needs one: numbers are whole.
enum JsonValue {
    case object([(name: String, value: JsonValue)])
    case array([JsonValue])
    case text(String)
    case number(Int)
    case other
}

/// `instellingen.json` or a file in `referentie/` is wrong (78).
struct SettingsWrong: Error {
    var reason: String
}

/// Reads JSON one scalar at a time; escapes other than `\"`, `\\` and `\/` are not needed here and refused.
struct JsonReader {
    private let scalars: [Unicode.Scalar]
    private var position = 0

    private init(_ text: String) {
        scalars = Array(text.unicodeScalars)
    }

    static func read(_ text: String) throws -> JsonValue {
        var reader = JsonReader(text)
        let value = try reader.value()
        guard reader.peek() == nil else { throw SettingsWrong(reason: "text after the JSON value") }
        return value
    }

    /// The next scalar that is not white space, not yet taken.
    private mutating func peek() -> Unicode.Scalar? {
        while position < scalars.count, [" ", "\t", "\r", "\n"].contains(scalars[position]) { position += 1 }
        return position < scalars.count ? scalars[position] : nil
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard peek() == scalar else { return false }
        position += 1
        return true
    }

    private mutating func expect(_ scalar: Unicode.Scalar) throws {
        if !take(scalar) { throw SettingsWrong(reason: "JSON: \(scalar) expected") }
    }

    private mutating func value() throws -> JsonValue {
        if take("{") { return .object(try members()) }
        if take("[") { return .array(try elements()) }
        if peek() == "\"" { return .text(try text()) }
        let word = bareWord()
        if let number = Int(word) { return .number(number) }
        guard ["true", "false", "null"].contains(word) else { throw SettingsWrong(reason: "JSON: no value") }
        return .other
    }

    private mutating func members() throws -> [(name: String, value: JsonValue)] {
        var members: [(name: String, value: JsonValue)] = []
        if take("}") { return members }
        repeat {
            let name = try text()
            try expect(":")
            if members.contains(where: { $0.name == name }) { throw SettingsWrong(reason: "key \(name) stands twice") }
            members.append((name, try value()))
        } while take(",")
        try expect("}")
        return members
    }

    private mutating func elements() throws -> [JsonValue] {
        var elements: [JsonValue] = []
        if take("]") { return elements }
        repeat { elements.append(try value()) } while take(",")
        try expect("]")
        return elements
    }

    private mutating func text() throws -> String {
        try expect("\"")
        var text = ""
        while position < scalars.count {
            var scalar = scalars[position]
            position += 1
            if scalar == "\"" { return text }
            if scalar == "\\", position < scalars.count {
                scalar = scalars[position]
                position += 1
                guard ["\"", "\\", "/"].contains(scalar) else { throw SettingsWrong(reason: "JSON: escape") }
            }
            text.unicodeScalars.append(scalar)
        }
        throw SettingsWrong(reason: "JSON: text that never ends")
    }

    private mutating func bareWord() -> String {
        var word = ""
        while let scalar = peek(), scalar == "-" || isDigit(scalar) || ("a"..."z").contains(scalar) {
            word.unicodeScalars.append(scalar)
            position += 1
        }
        return word
    }
}
