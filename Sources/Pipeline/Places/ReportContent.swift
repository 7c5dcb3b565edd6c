import Checksum
import Output
import Publication
import Tabular

/// What stands in a report folder.
enum ReportContent {
    /// The list of checksums. It is written before all other files and removed after them, so that a folder that was left half made or
    /// half removed can be told from somebody's own.
    static let sums = "SHA256SUMS"
    /// More bytes a file of a report never has.
    static let maximumBytes = 64 << 20

    private static let digestBytes = 64

    /// What may stand in one: these files, their list, and what other versions or other runs wrote.
    static func own(_ paths: some Sequence<String>) -> OwnContent {
        OwnContent(PublishedFile.furtherPaths.union(paths).union([sums]), last: sums)
    }

    /// The paths in the list of checksums of a folder; none without such a list.
    static func paths(listedIn folder: HeldFolder) throws(OutputFailure) -> [String] {
        Array(try listed(in: folder).keys)
    }

    /// Whether a folder is a report, whole and unchanged: it holds the files of its list, each with its checksum, and nothing else.
    static func isWhole(_ folder: HeldFolder) throws(OutputFailure) -> Bool {
        let listed = try listed(in: folder)
        guard PublishedUpdate.neededPaths.allSatisfy({ listed[$0] != nil }),
            let files = try OwnContent(Set(listed.keys).union([sums])).files(in: folder),
            files.count == listed.count + 1
        else { return false }
        for (path, digest) in listed {
            guard let bytes = try bytes(of: path, in: folder), SHA256.hexDigest(of: bytes) == digest else {
                return false
            }
        }
        return true
    }

    /// The digests in the list, by path; a path of a report needs no escapes.
    private static func listed(in folder: HeldFolder) throws(OutputFailure) -> [String: String] {
        guard try folder.status(of: sums)?.kind == .file,
            let bytes = try folder.contents(of: sums, limit: maximumBytes),
            let text = String(validating: bytes, as: UTF8.self)
        else { return [:] }
        var listed: [String: String] = [:]
        for line in text.split(separator: "\n") {
            let digest = line.utf8.prefix(digestBytes)
            guard digest.count == digestBytes, !line.hasPrefix("\\"),
                line.utf8.dropFirst(digestBytes).starts(with: "  ".utf8)
            else { return [:] }
            listed[String(line.dropFirst(digestBytes + 2))] = String(line.prefix(digestBytes))
        }
        return listed
    }

    private static func bytes(of path: String, in folder: HeldFolder) throws(OutputFailure) -> [UInt8]? {
        var parts = path.split(separator: "/").map(String.init)
        guard let last = parts.popLast() else { return nil }
        var holder = folder
        for part in parts { holder = try HeldFolder(part, in: holder) }
        return try holder.contents(of: last, limit: maximumBytes)
    }
}
