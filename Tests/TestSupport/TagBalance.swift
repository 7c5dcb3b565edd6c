/// Whether the tags of a page close in the order in which they opened: a small check, independent of what writes the page.
package enum TagBalance {
    /// What is wrong first, or `nil`. Attributes must be quoted, and `<`, `&` in text escaped.
    package static func fault(in page: String) -> String? {
        var open: [Substring] = []
        var rest = page[...]
        while let start = rest.firstIndex(of: "<") {
            if let fault = textFault(rest[..<start]) { return fault }
            guard let end = rest[start...].firstIndex(of: ">") else { return "een < zonder >" }
            let tag = rest[rest.index(after: start)..<end]
            rest = rest[rest.index(after: end)...]
            if tag.hasPrefix("!") || tag.hasPrefix("?") { continue }
            if tag.hasPrefix("/") {
                guard open.popLast() == tag.dropFirst() else { return "</\(tag.dropFirst())> sluit niet wat open is" }
            } else {
                guard tag.wholeMatch(of: /[A-Za-z0-9]+( [A-Za-z:-]+="[^"<]*")*\/?/) != nil else {
                    return "vreemd: <\(tag)>"
                }
                if !tag.hasSuffix("/") { open.append(tag.prefix { $0 != " " }) }
            }
        }
        return open.isEmpty ? textFault(rest) : "niet gesloten: \(open)"
    }

    private static func textFault(_ text: Substring) -> String? {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "&") }) else { return nil }
        if text.contains(">") { return "een > in tekst: \(text.suffix(40))" }
        let loose = text.replacing(/&(amp|lt|gt|quot|#10);/, with: "").contains("&")
        return loose ? "een & in tekst: \(text.suffix(40))" : nil
    }
}
