import Glibc
import Tabular

/// A data folder with example data under construction: staged beside its place, and put there whole.
struct ExampleFolder: ~Copyable {
    /// What an example holds, and how its first file begins; a folder with anything else in it is never replaced.
    private static let names: Set<String> = ["LEESMIJ.txt", "instellingen.json", "leveringen", "referentie"]
    private static let mark = (file: "LEESMIJ.txt", beginning: "ALLES IN DEZE MAP IS VERZONNEN\n")

    private static let asideSuffix = ".tmsd-oud"

    private let target: String
    private let stage: String
    private var descriptors: [String: Int32] = [:]

    /// - Throws: `.inTheWay` when there is a folder that is not empty and not an example.
    init(_ path: String) throws(RunFailure) {
        target = PathText.withoutTrailingSlashes(path)
        stage = target + ".tmsd-nieuw"
        try FolderExchange.restore(target + ExampleFolder.asideSuffix, as: target)
        try ExampleFolder.refuseForeignFolder(target)
        try FolderTree.remove(stage)
        try FileWriting.makeFolders(stage)
    }

    private static func refuseForeignFolder(_ target: String) throws(RunFailure) {
        guard FolderTree.kind(of: target) == .folder else { return }
        let names = try FolderTree.names(in: target)
        let isExample = Set(names).isSubset(of: ExampleFolder.names) && beginsAsExample(target)
        guard names.isEmpty || isExample else {
            throw .inTheWay(path: target, what: "een map met iets anders dan voorbeelddata")
        }
    }

    private static func beginsAsExample(_ target: String) -> Bool {
        let content = try? InputFile.contents(of: target + "/" + mark.file, limit: 1 << 20)
        return content?.starts(with: mark.beginning.utf8) ?? false
    }

    deinit {
        for descriptor in descriptors.values { close(descriptor) }
    }

    /// Adds bytes to the end of a file of the example.
    mutating func append(_ path: String, _ bytes: [UInt8]) throws(RunFailure) {
        let full = stage + "/" + path
        if descriptors[path] == nil {
            if let slash = full.lastIndex(of: "/") { try FileWriting.makeFolders(String(full[..<slash])) }
            let descriptor = unsafe open(full, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
            guard descriptor >= 0 else { throw .cannotWrite(path: full, errno: errno) }
            descriptors[path] = descriptor
        }
        if let descriptor = descriptors[path] { try FileWriting.writeAll(bytes, to: descriptor, path: full) }
    }

    /// Waits until the disk has everything, and puts the folder in its place.
    mutating func publish() throws(RunFailure) {
        for (path, descriptor) in descriptors {
            guard fsync(descriptor) == 0 else { throw .cannotWrite(path: stage + "/" + path, errno: errno) }
        }
        try FolderExchange.publish(stage: stage, as: target, aside: target + ExampleFolder.asideSuffix)
    }

    /// Clears away what was written.
    func discard() {
        try? FolderTree.remove(stage)
    }
}
