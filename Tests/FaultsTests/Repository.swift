import TestSupport

/// The sources and guides that these tests stand beside.
enum Repository {
    private static let path = #filePath.split(separator: "/").dropLast(3).reduce(into: "") { $0 += "/" + $1 }

    static func text(_ relative: String) -> String {
        String(decoding: TemporaryFolder.contents(of: path + "/" + relative) ?? [], as: UTF8.self)
    }

    static func swiftFiles(below folder: String) -> [(path: String, text: String)] {
        TemporaryFolder.files(below: path + "/" + folder).filter { $0.key.hasSuffix(".swift") }.sorted {
            $0.key < $1.key
        }
        .map { ($0.key, String(decoding: $0.value, as: UTF8.self)) }
    }

    /// Every code in a literal: three capitals, a hyphen and three digits, right behind a quote or a bracket and right before one.
    static func codes(in text: String) -> [String] {
        let bytes = Array(text.utf8)
        guard bytes.count >= 9 else { return [] }
        return (1..<bytes.count - 7).compactMap { start in
            let code = bytes[start..<start + 7]
            guard bytes[start - 1] == UInt8(ascii: "\"") || bytes[start - 1] == UInt8(ascii: "["),
                bytes[start + 7] == UInt8(ascii: "\"") || bytes[start + 7] == UInt8(ascii: "]"),
                code.prefix(3).allSatisfy({ (0x41...0x5A).contains($0) }), code[start + 3] == UInt8(ascii: "-"),
                code.suffix(3).allSatisfy({ (0x30...0x39).contains($0) })
            else { return nil }
            return String(decoding: code, as: UTF8.self)
        }
    }

    /// Every code anywhere in code: three capitals, a hyphen and three digits, with no letter or digit beside them. A comment begins at two
    /// slashes with a space or a slash behind them.
    static func codesInCode(_ text: String) -> [String] {
        text.split(separator: "\n").flatMap { line -> [String] in
            // Most lines hold no hyphen before a digit: looking for codes in those takes most of the time.
            guard zip(line.utf8, line.utf8.dropFirst()).contains(where: { $0 == 0x2D && (0x30...0x39).contains($1) })
            else {
                return []
            }
            let code = line.split(separator: /\/\/[\/ ]/, maxSplits: 1, omittingEmptySubsequences: false)[0]
            return code.matches(of: /[A-Za-z0-9]*[A-Z]{3}-[0-9]{3}[A-Za-z0-9]*/).map { String($0.output) }.filter {
                $0.utf8.count == 7
            }
        }
    }

    /// `[Datums](#datums)` as `Datums`.
    static func withoutLinks(_ line: String) -> String {
        var text = line
        while let middle = text.firstRange(of: "]("), let open = text[..<middle.lowerBound].lastIndex(of: "["),
            let close = text[middle.upperBound...].firstIndex(of: ")")
        {
            let name = String(text[text.index(after: open)..<middle.lowerBound])
            text.replaceSubrange(open...close, with: name)
        }
        return text
    }

    /// A line of a table; an empty last cell has one space.
    static func line(_ cells: [String]) -> String {
        "| " + cells.joined(separator: " | ").trimmingEnd() + " |"
    }
}

extension String {
    fileprivate func trimmingEnd() -> String { String(reversed().drop { $0 == " " }.reversed()) }
}
