/// Checksums of files as `sha256sum` writes and checks them (GNU coreutils).
package enum SumsText {
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
}
