import Glibc
import Jeugdhulp
import Publication
import Tabular

/// REPORTS, locked for this process as long as the value lives. The lock dies with its process.
struct ReportsFolder: ~Copyable {
    private static let stagePrefix = ".tmsd-nieuw-"
    private static let asidePrefix = ".tmsd-oud-"

    private let path: String
    private let descriptor: Int32

    /// Makes the folder where needed and locks it.
    ///
    /// - Throws: `.busy` when another run has the lock, `.wrongUse` for a place in or under `deliveries`, where a report would be
    ///   taken for input.
    init(_ path: String, notUnder deliveries: String) throws(RunFailure) {
        let wasThere = FolderTree.isFolder(path)
        try FileWriting.makeFolders(path)
        if let place = PathText.place(path), let other = PathText.place(deliveries),
            PathText.isPlace(place, under: other)
        {
            if !wasThere { _ = unsafe rmdir(path) }
            throw .wrongUse("--uit mag niet onder leveringen van --data staan: een rapport is geen invoer")
        }
        let descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .cannotWrite(path: path, errno: errno) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let code = errno
            close(descriptor)
            throw code == EWOULDBLOCK ? .busy(path: path) : .cannotWrite(path: path, errno: code)
        }
        self.path = path
        self.descriptor = descriptor
    }

    deinit {
        close(descriptor)
    }

    /// Puts a whole report in place; whoever reads the old one is not disturbed.
    func publish(_ files: [PublishedFile], of kwartaal: Kwartaal) throws(RunFailure) {
        clearLeftovers()
        let target = path + "/" + kwartaal.code
        try refuseForeignFiles(in: target, besides: files)
        let stage = path + "/" + ReportsFolder.stagePrefix + "\(getpid())-" + kwartaal.code
        do throws(RunFailure) {
            try write(files, to: stage)
            try FolderExchange.publish(
                stage: stage, as: target, aside: path + "/" + ReportsFolder.asidePrefix + kwartaal.code)
            try FileWriting.sync(folder: path)
        } catch {
            try? FolderTree.remove(stage)
            throw error
        }
    }

    /// What killed runs left: stages are of no use, folders put aside go back where they came from. What can't be cleared stays; it
    /// is in nobody's way.
    private func clearLeftovers() {
        for name in (try? FolderTree.names(in: path)) ?? [] {
            if name.hasPrefix(ReportsFolder.stagePrefix) {
                try? FolderTree.remove(path + "/" + name)
            } else if name.hasPrefix(ReportsFolder.asidePrefix) {
                let target = String(name.dropFirst(ReportsFolder.asidePrefix.count))
                try? FolderExchange.restore(path + "/" + name, as: path + "/" + target)
            }
        }
    }

    /// A folder with a file in it that no report has is never replaced: that file would be lost.
    private func refuseForeignFiles(in target: String, besides files: [PublishedFile]) throws(RunFailure) {
        guard FolderTree.kind(of: target) == .folder else { return }
        let known = Set(files.map(\.path))
        let found: [String]
        do throws(FileReadError) {
            found = try FolderListing.files(below: target)
        } catch {
            throw .inTheWay(path: error.path, what: "iets dat niet te lezen is")
        }
        if let foreign = found.first(where: { !known.contains($0) }) {
            throw .inTheWay(path: target + "/" + foreign, what: "een bestand dat niet van tmsd is")
        }
    }

    private func write(_ files: [PublishedFile], to stage: String) throws(RunFailure) {
        try FileWriting.makeFolders(stage)
        var folders: Set<String> = [stage]
        for file in files {
            let full = stage + "/" + file.path
            let folder = String(full.prefix(upTo: full.lastIndex(of: "/") ?? full.endIndex))
            if folders.insert(folder).inserted { try FileWriting.makeFolders(folder) }
            try FileWriting.create(full, bytes: file.bytes, mode: 0o644)
        }
        for folder in folders.sorted() { try FileWriting.sync(folder: folder) }
    }
}
