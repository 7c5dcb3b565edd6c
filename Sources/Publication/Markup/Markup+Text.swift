extension Markup {
    /// As it stands in a file: well-formed XML, which HTML parsers read the same.
    var written: String {
        var output = ""
        write(to: &output)
        return output
    }

    private func write(to output: inout String) {
        switch self {
        case .text(let text): Markup.append(text, to: &output, quoted: false)
        case .empty(let element):
            element.writeStart(to: &output)
            output += "/>"
        case .element(let element):
            element.writeStart(to: &output)
            output += ">"
            for child in element.children {
                if element.isLines { output += "\n" }
                child.write(to: &output)
            }
            if element.isLines { output += "\n" }
            output += "</\(element.name)>"
        }
    }

    /// Escaped; what XML 1.0 does not allow in a page becomes U+FFFD.
    fileprivate static func append(_ text: String, to output: inout String, quoted: Bool) {
        // Most text, and every picture in a page, is written as it is.
        guard text.utf8.contains(where: isNotPlain) else {
            output += text
            return
        }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": output += "&amp;"
            case "<": output += "&lt;"
            case ">": output += "&gt;"
            case "\"" where quoted: output += "&quot;"
            case "\n" where quoted: output += "&#10;"
            case "\n": output += "\n"
            case _ where isForbidden(scalar): output.unicodeScalars.append("\u{FFFD}")
            default: output.unicodeScalars.append(scalar)
            }
        }
    }

    /// Whether a byte may be of something that is escaped, or is not ASCII.
    private static func isNotPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): true
        default: byte < 0x20 || byte >= 0x7F
        }
    }

    /// Control characters, of which some are allowed but none has a use here, and noncharacters.
    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) || scalar.value & 0xFFFE == 0xFFFE
    }
}

extension Markup.Element {
    fileprivate func writeStart(to output: inout String) {
        precondition(Markup.isName(name), "the name of an element is ours")
        output += "<" + name
        for attribute in attributes {
            precondition(Markup.isName(attribute.name), "the name of an attribute is ours")
            output += " \(attribute.name)=\""
            Markup.append(attribute.value, to: &output, quoted: true)
            output += "\""
        }
    }
}

extension Markup {
    fileprivate static func isName(_ name: String) -> Bool {
        !name.isEmpty
            && name.utf8.allSatisfy {
                switch $0 {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: ":"):
                    true
                default: false
                }
            }
    }
}
