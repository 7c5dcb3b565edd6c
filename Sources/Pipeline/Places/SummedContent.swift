import Checksum
import Feedback
import Glibc
import Jeugdhulp
import Output
import Publication
import Tabular

/// What stands in a folder that is published whole and has a list of checksums: a report, or the dossier that belongs to it.
struct SummedContent: Sendable {
    /// The list of checksums. It is written before all other files and removed after them, so that a folder that was left half made or
    /// half removed can be told from somebody's own.
    static let sums = SumsText.path
    /// More bytes a file of a report never has.
    static let maximumBytes = 64 << 20

    /// For everybody; more than these a report folder may hold, fewer never.
    static let report = SummedContent(
        needed: PublishedUpdate.neededPaths, further: PublishedFile.furtherPaths, fileMode: 0o644, folderMode: 0o755
    ) { Kwartaal($0) != nil }
    /// For its owner alone.
    static let dossier = SummedContent(
        needed: Dossier.neededPaths, further: Dossier.furtherPaths, fileMode: 0o600, folderMode: 0o700
    ) { Kwartaal($0) != nil || [Dossier.controle, Dossier.watals].contains($0) }

    private static let digestBytes = 64

    private let needed: [String]
    private let further: Set<String>
    /// The rights of its files.
    let fileMode: mode_t
    /// The rights of the folder and those in it.
    let folderMode: mode_t
    /// Whether such a folder may have this name.
    let isName: @Sendable (_ name: String) -> Bool

    private init(
        needed: [String], further: Set<String>, fileMode: mode_t, folderMode: mode_t,
        isName: @escaping @Sendable (_ name: String) -> Bool
    ) {
        (self.needed, self.further, self.fileMode, self.folderMode) = (needed, further, fileMode, folderMode)
        self.isName = isName
    }

    /// What may stand in one: these files, their list, and what other versions or other runs wrote.
    func own(_ paths: some Sequence<String>) -> OwnContent {
        OwnContent(further.union(paths).union([SummedContent.sums]), last: SummedContent.sums)
    }

    /// Whether a folder is whole and unchanged: it holds the files of its list, each with its checksum, and nothing else.
    func isWhole(_ folder: HeldFolder) throws(OutputFailure) -> Bool {
        let listed = try SummedContent.listed(in: folder)
        guard needed.allSatisfy({ listed[$0] != nil }),
            let files = try OwnContent(Set(listed.keys).union([SummedContent.sums])).files(in: folder),
            files.count == listed.count + 1
        else { return false }
        for (path, digest) in listed {
            guard let bytes = try SummedContent.bytes(of: path, in: folder), SHA256.hexDigest(of: bytes) == digest
            else { return false }
        }
        return true
    }

    /// The paths in the list of checksums of a folder; none without such a list.
    static func paths(listedIn folder: HeldFolder) throws(OutputFailure) -> [String] {
        Array(try listed(in: folder).keys)
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

    /// Whether a path is one of those that a report or dossier has for each gemeente.
    static func isOfGemeente(_ path: String) -> Bool {
        let parts = path.split(separator: "/")
        guard parts.count > 1, parts[0] + "/" == GemeenteDossier.folder || parts[0] == "gemeenten" else { return false }
        let name = parts[1].split(separator: ".").first.map(String.init) ?? ""
        return Gemeente.canonicalCode(name) == name
    }

    private static func bytes(of path: String, in folder: HeldFolder) throws(OutputFailure) -> [UInt8]? {
        var parts = path.split(separator: "/").map(String.init)
        guard let last = parts.popLast() else { return nil }
        var holder = folder
        for part in parts { holder = try HeldFolder(part, in: holder) }
        return try holder.contents(of: last, limit: maximumBytes)
    }
}
