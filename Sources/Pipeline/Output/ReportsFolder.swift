import Glibc
import Jeugdhulp
import Publication

/// REPORTS, locked for this process as long as the value lives. The lock dies with its process.
struct ReportsFolder: ~Copyable {
    private static let stagePrefix = ".tmsd-nieuw-"
    private static let asidePrefix = ".tmsd-oud-"
    /// A folder with this file in it is a report.
    private static let mark = "verantwoording.json"

    private let path: String
    private let descriptor: Int32

    /// Makes the folder where needed and locks it.
    ///
    /// - Throws: `.busy` when another run has the lock.
    init(_ path: String) throws(RunFailure) {
        try FileWriting.makeFolders(path)
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
        try clearLeftovers()
        let target = path + "/" + kwartaal.code
        try refuseForeignFolder(target)
        let stage = path + "/" + ReportsFolder.stagePrefix + kwartaal.code
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

    /// What killed runs left: stages are of no use, folders put aside go back where they came from.
    private func clearLeftovers() throws(RunFailure) {
        for name in try FolderTree.names(in: path) {
            if name.hasPrefix(ReportsFolder.stagePrefix) {
                try FolderTree.remove(path + "/" + name)
            } else if name.hasPrefix(ReportsFolder.asidePrefix) {
                let target = String(name.dropFirst(ReportsFolder.asidePrefix.count))
                try FolderExchange.restore(path + "/" + name, as: path + "/" + target)
            }
        }
    }

    /// A folder that is not a report is never replaced.
    private func refuseForeignFolder(_ target: String) throws(RunFailure) {
        guard FolderTree.kind(of: target) == .folder else { return }
        let names = try FolderTree.names(in: target)
        guard names.isEmpty || names.contains(ReportsFolder.mark) else {
            throw .inTheWay(path: target, what: "een map die geen rapport is")
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
