extension Markup {
    /// As it stands in a file: well-formed XML, which HTML parsers read the same.
    var written: String {
        var output: [UInt8] = []
        output.reserveCapacity(1 << 16)
        write(to: &output)
        return String(decoding: output, as: UTF8.self)
    }

    private func write(to output: inout [UInt8]) {
        switch self {
        case .text(let text): EscapedText.append(text, to: &output, quoted: false)
        case .empty(let element):
            element.writeStart(to: &output)
            output.append("/>")
        case .element(let element):
            element.writeStart(to: &output)
            output.append(">")
            for child in element.children {
                if element.isLines { output.append("\n") }
                child.write(to: &output)
            }
            if element.isLines { output.append("\n") }
            output.append("</")
            output.append(element.name)
            output.append(">")
        }
    }
}

extension Markup.Element {
    fileprivate func writeStart(to output: inout [UInt8]) {
        precondition(Markup.isName(name), "the name of an element is ours")
        output.append("<")
        output.append(name)
        for attribute in attributes {
            precondition(Markup.isName(attribute.name), "the name of an attribute is ours")
            output.append(" ")
            output.append(attribute.name)
            output.append("=\"")
            EscapedText.append(attribute.value, to: &output, quoted: true)
            output.append("\"")
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
