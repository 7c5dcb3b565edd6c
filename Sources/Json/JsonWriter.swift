import Tabular

extension JsonValue {
    /// The value as indented text with a line end behind it; members in their own order, so the same value gives the same
    /// bytes everywhere.
    package func prettyPrinted() -> String {
        var text = ""
        write(to: &text, indent: 0)
        return text + "\n"
    }

    /// The value on one line, with no space between its parts and no line end behind it.
    package func compact() -> String {
        switch self {
        case .array(let values): "[" + values.map { $0.compact() }.joined(separator: ",") + "]"
        case .object(let members):
            "{" + members.map { JsonValue.string($0.key).compact() + ":" + $0.value.compact() }.joined(separator: ",")
                + "}"
        case .null, .bool, .integer, .string: single
        }
    }

    /// The text of a value that has no parts.
    private var single: String {
        var text = ""
        write(to: &text, indent: 0)
        return text
    }

    private func write(to text: inout String, indent: Int) {
        switch self {
        case .null: text += "null"
        case .bool(let value): text += value ? "true" : "false"
        case .integer(let value): text += String(value)
        case .string(let value): JsonValue.write(value, to: &text)
        case .array(let values):
            JsonValue.writeList(values, brackets: ("[", "]"), to: &text, indent: indent) { value, text in
                value.write(to: &text, indent: indent + 1)
            }
        case .object(let members):
            JsonValue.writeList(members, brackets: ("{", "}"), to: &text, indent: indent) { member, text in
                JsonValue.write(member.key, to: &text)
                text += ": "
                member.value.write(to: &text, indent: indent + 1)
            }
        }
    }

    private static func writeList<Element>(
        _ elements: [Element], brackets: (String, String), to text: inout String, indent: Int,
        write: (Element, inout String) -> Void
    ) {
        text += brackets.0
        for (index, element) in elements.enumerated() {
            text += index == 0 ? "\n" : ",\n"
            text += String(repeating: "  ", count: indent + 1)
            write(element, &text)
        }
        if !elements.isEmpty { text += "\n" + String(repeating: "  ", count: indent) }
        text += brackets.1
    }

    private static func write(_ string: String, to text: inout String) {
        text += "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case _ where VisibleText.isHidden(scalar):
                for unit in Character(scalar).utf16 {
                    let digits = String(unit, radix: 16)
                    text += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
                }
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}
