/// Reads one JSON text strictly: no comments, no trailing commas, no double keys, whole numbers only.
package struct JsonParser {
    private let bytes: [UInt8]
    private let limits: JsonLimits
    private var valueCount = 0
    private var position = 0
    private var line = 1
    private var lineStart = 0

    /// The value of a whole text; a byte order mark in front is allowed.
    package static func parse(_ bytes: [UInt8], limits: JsonLimits = .own) throws(JsonError) -> JsonValue {
        var parser = JsonParser(bytes: bytes, limits: limits)
        guard bytes.count <= limits.bytes else { throw parser.error(.textTooLong(limit: limits.bytes)) }
        guard String(validating: bytes, as: UTF8.self) != nil else { throw parser.error(.notUTF8) }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            parser.position = 3
            parser.lineStart = 3
        }
        let value = try parser.value(depth: 0)
        parser.skipSpace()
        guard parser.position == bytes.count else { throw parser.error(.textAfterValue) }
        return value
    }

    private init(bytes: [UInt8], limits: JsonLimits) {
        self.bytes = bytes
        self.limits = limits
    }

    private func error(_ reason: JsonError.Reason) -> JsonError {
        JsonError(reason: reason, line: line, column: position - lineStart + 1)
    }

    private mutating func skipSpace() {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x09, 0x0D: position += 1
            case 0x0A:
                position += 1
                line += 1
                lineStart = position
            default: return
            }
        }
    }

    private func peek() throws(JsonError) -> UInt8 {
        guard position < bytes.count else { throw error(.unexpectedEnd) }
        return bytes[position]
    }

    private mutating func value(depth: Int) throws(JsonError) -> JsonValue {
        guard depth < limits.depth else { throw error(.nestedTooDeep) }
        guard valueCount < limits.values else { throw error(.tooManyValues(limit: limits.values)) }
        valueCount += 1
        skipSpace()
        switch try peek() {
        case UInt8(ascii: "{"): return .object(try object(depth: depth))
        case UInt8(ascii: "["): return .array(try array(depth: depth))
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try literal("true", .bool(true))
        case UInt8(ascii: "f"): return try literal("false", .bool(false))
        case UInt8(ascii: "n"): return try literal("null", .null)
        default: return .integer(try integer())
        }
    }

    private mutating func literal(_ text: StaticString, _ value: JsonValue) throws(JsonError) -> JsonValue {
        for expected in "\(text)".utf8 {
            guard try peek() == expected else { throw error(.unexpectedCharacter) }
            position += 1
        }
        return value
    }

    private mutating func object(depth: Int) throws(JsonError) -> [JsonMember] {
        var members: [JsonMember] = []
        var keys: Set<String> = []
        position += 1
        skipSpace()
        if try peek() == UInt8(ascii: "}") {
            position += 1
            return members
        }
        while true {
            skipSpace()
            guard try peek() == UInt8(ascii: "\"") else { throw error(.unexpectedCharacter) }
            let keyLine = line
            let key = try string()
            guard keys.insert(key).inserted else { throw error(.doubleKey(key)) }
            skipSpace()
            guard try peek() == UInt8(ascii: ":") else { throw error(.unexpectedCharacter) }
            position += 1
            members.append(JsonMember(key: key, value: try value(depth: depth + 1), line: keyLine))
            if try endsList(with: UInt8(ascii: "}")) { return members }
        }
    }

    private mutating func array(depth: Int) throws(JsonError) -> [JsonValue] {
        var values: [JsonValue] = []
        position += 1
        skipSpace()
        if try peek() == UInt8(ascii: "]") {
            position += 1
            return values
        }
        while true {
            values.append(try value(depth: depth + 1))
            if try endsList(with: UInt8(ascii: "]")) { return values }
        }
    }

    /// Passes a comma (`false`) or the closing bracket (`true`).
    private mutating func endsList(with closing: UInt8) throws(JsonError) -> Bool {
        skipSpace()
        let byte = try peek()
        guard byte == closing || byte == UInt8(ascii: ",") else { throw error(.unexpectedCharacter) }
        position += 1
        return byte == closing
    }

    private mutating func integer() throws(JsonError) -> Int {
        let start = position
        if try peek() == UInt8(ascii: "-") { position += 1 }
        while position < bytes.count, (0x30...0x39).contains(bytes[position]) { position += 1 }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        let digits = text.utf8.drop { $0 == UInt8(ascii: "-") }
        guard !digits.isEmpty else { throw error(.unexpectedCharacter) }
        let continues = position < bytes.count && [0x2E, 0x45, 0x65].contains(bytes[position])
        guard !continues, digits.count == 1 || digits.first != UInt8(ascii: "0"), let number = Int(text) else {
            throw error(.numberNotWhole)
        }
        return number
    }

    private mutating func string() throws(JsonError) -> String {
        var content: [UInt8] = []
        position += 1
        while true {
            let byte = try peek()
            guard byte >= 0x20 else { throw error(.controlCharacterInString) }
            position += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: content, as: UTF8.self)
            case UInt8(ascii: "\\"): content.append(contentsOf: try escape())
            default: content.append(byte)
            }
            guard content.count <= limits.stringBytes else {
                throw error(.stringTooLong(limit: limits.stringBytes))
            }
        }
    }

    private mutating func escape() throws(JsonError) -> [UInt8] {
        let byte = try peek()
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "u"): return Array(String(Character(try escapedScalar())).utf8)
        default: throw error(.badEscape)
        }
    }

    /// The scalar after `\u`, a surrogate pair included.
    private mutating func escapedScalar() throws(JsonError) -> Unicode.Scalar {
        let unit = try hexadecimal()
        if let scalar = Unicode.Scalar(unit) { return scalar }
        guard unit < 0xDC00, try peek() == UInt8(ascii: "\\") else { throw error(.badEscape) }
        position += 1
        guard try peek() == UInt8(ascii: "u") else { throw error(.badEscape) }
        position += 1
        let low = try hexadecimal()
        guard (0xDC00...0xDFFF).contains(low),
            let scalar = Unicode.Scalar(0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00))
        else { throw error(.badEscape) }
        return scalar
    }

    private mutating func hexadecimal() throws(JsonError) -> UInt32 {
        guard position + 4 <= bytes.count,
            bytes[position..<position + 4].allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
            let unit = UInt32(String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16)
        else { throw error(.badEscape) }
        position += 4
        return unit
    }
}
