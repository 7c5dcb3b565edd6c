import Glibc

/// A data folder with example data under construction: staged beside its place, and put there whole.
struct ExampleFolder: ~Copyable {
    /// Stands in every example; a folder with something else in it is never replaced.
    private static let mark = "LEESMIJ.txt"

    private let target: String
    private let stage: String
    private var descriptors: [String: Int32] = [:]

    /// - Throws: `.inTheWay` when there is a folder that is not empty and not an example.
    init(_ path: String) throws(RunFailure) {
        target = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
        stage = target + ".tmsd-nieuw"
        try ExampleFolder.refuseForeignFolder(target)
        try FolderTree.remove(stage)
        try FileWriting.makeFolders(stage)
    }

    private static func refuseForeignFolder(_ target: String) throws(RunFailure) {
        guard FolderTree.kind(of: target) == .folder else { return }
        let names = try FolderTree.names(in: target)
        guard names.isEmpty || names.contains(mark) else {
            throw .inTheWay(path: target, what: "een map met iets anders dan voorbeelddata")
        }
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
        try FolderExchange.publish(stage: stage, as: target, aside: target + ".tmsd-oud")
    }

    /// Clears away what was written.
    func discard() {
        try? FolderTree.remove(stage)
    }
}
