/// A piece of running text in the guide.
indirect enum GuideSpan: Hashable {
    case text(String)
    case code(String)
    case strong([GuideSpan])
    case emphasis([GuideSpan])
    case link([GuideSpan], target: String)
}

extension GuideSpan {
    /// The pieces of a text, in order; a sign that opens something which never closes is text.
    static func all(in text: String) -> [GuideSpan] { spans(text[...]) }

    /// Without marks.
    var plain: String {
        switch self {
        case .text(let text), .code(let text): text
        case .strong(let spans), .emphasis(let spans), .link(let spans, _): spans.map(\.plain).joined()
        }
    }

    private static func spans(_ text: Substring) -> [GuideSpan] {
        var spans: [GuideSpan] = []
        var plain = ""
        var rest = text
        while let character = rest.first {
            let words = rest.utf8.prefix { !isMark($0) }
            if !words.isEmpty {
                plain += Substring(words)
                rest = rest[words.endIndex...]
            } else if character == "\\", let next = rest.dropFirst().first, next.isPunctuation || next.isSymbol {
                plain.append(next)
                rest = rest.dropFirst(2)
            } else if let (span, after) = marked(rest) {
                if !plain.isEmpty { spans.append(.text(plain)) }
                plain = ""
                spans.append(span)
                rest = after
            } else {
                plain.append(character)
                rest = rest.dropFirst()
            }
        }
        if !plain.isEmpty { spans.append(.text(plain)) }
        return spans
    }

    /// Whether something that is more than text may begin with a byte. Between two of these, text is taken over whole.
    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "["): true
        default: false
        }
    }

    /// What the text begins with, when that is more than text, and what comes behind it.
    private static func marked(_ text: Substring) -> (GuideSpan, Substring)? {
        if let (inner, after) = enclosed(text, "`", "`") { return (.code(String(inner)), after) }
        if let (inner, after) = enclosed(text, "**", "**") { return (.strong(spans(inner)), after) }
        if let (inner, after) = enclosed(text, "*", "*"), inner.first != " ", inner.last != " " {
            return (.emphasis(spans(inner)), after)
        }
        if let (words, behind) = enclosed(text, "[", "]"), let (target, after) = enclosed(behind, "(", ")") {
            return (.link(spans(words), target: String(target)), after)
        }
        return nil
    }

    /// What stands between two signs at the start of a text; there must be something.
    private static func enclosed(
        _ text: Substring, _ open: String, _ close: String
    ) -> (inner: Substring, after: Substring)? {
        guard text.hasPrefix(open) else { return nil }
        let content = text.dropFirst(open.count)
        guard let end = content.firstRange(of: close), end.lowerBound > content.startIndex else { return nil }
        return (content[..<end.lowerBound], content[end.upperBound...])
    }
}
