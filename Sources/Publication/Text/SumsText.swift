/// Checksums of files as `sha256sum` writes and checks them (GNU coreutils).
package enum SumsText {
    /// Of the list beside the files that it is of.
    package static let path = "SHA256SUMS"

    /// A line for each file, in byte order of path.
    package static func lines(_ sums: [(path: String, sha256: String)]) -> String {
        sums.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
            .map { line(path: $0.path, sha256: $0.sha256) }.joined()
    }

    /// A backslash in front says that the path is written with escapes.
    private static func line(path: String, sha256: String) -> String {
        var escaped: [UInt8] = []
        for byte in path.utf8 {
            switch byte {
            case 0x5C: escaped += Array("\\\\".utf8)
            case 0x0A: escaped += Array("\\n".utf8)
            case 0x0D: escaped += Array("\\r".utf8)
            default: escaped.append(byte)
            }
        }
        let isEscaped = escaped.count > path.utf8.count
        return "\(isEscaped ? "\\" : "")\(sha256)  \(String(decoding: escaped, as: UTF8.self))\n"
    }

    /// The checksums in such a text, by path; `nil` for a text with another kind of line.
    package static func sums(_ bytes: [UInt8]) -> [String: String]? {
        guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
        var sums: [String: String] = [:]
        for line in text.split(separator: "\n") {
            let isEscaped = line.utf8.first == 0x5C
            let rest = line.utf8.dropFirst(isEscaped ? 1 : 0)
            let digest = rest.prefix(64)
            let isDigest = digest.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
            guard digest.count == 64, isDigest, rest.dropFirst(64).starts(with: "  ".utf8),
                let path = path(Array(rest.dropFirst(66)), isEscaped: isEscaped)
            else { return nil }
            sums[path] = String(decoding: Array(digest), as: UTF8.self)
        }
        return sums
    }

    private static func path(_ bytes: [UInt8], isEscaped: Bool) -> String? {
        var path: [UInt8] = []
        var rest = bytes[...]
        while let byte = rest.popFirst() {
            guard isEscaped, byte == 0x5C else {
                path.append(byte)
                continue
            }
            switch rest.popFirst() {
            case 0x5C: path.append(0x5C)
            case 0x6E: path.append(0x0A)
            case 0x72: path.append(0x0D)
            default: return nil
            }
        }
        return String(decoding: path, as: UTF8.self)
    }
}
