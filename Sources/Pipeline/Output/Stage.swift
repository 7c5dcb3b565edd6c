import Glibc

/// A folder under construction beside the one that it will replace. Until it is published only its owner can come in.
struct Stage {
    /// Where it is made.
    let path: String
    private let target: String
    private let aside: String
    private let unfinished: UnfinishedOutput

    /// `path`, `target` and `aside` stand in one folder, which exists. What a killed run left at `path` is cleared away.
    init(_ path: String, for target: String, aside: String, _ unfinished: UnfinishedOutput) throws(RunFailure) {
        self.path = path
        self.target = target
        self.aside = aside
        self.unfinished = unfinished
        try FolderTree.remove(path)
        unfinished.begins(path)
        try unfinished.step { () throws(RunFailure) in
            guard unsafe mkdir(path, 0o700) == 0 else { throw .cannotWrite(path: path, errno: errno) }
        }
    }

    /// Does a part of the work on the folder; see ``UnfinishedOutput``.
    func step(_ body: () throws(RunFailure) -> Void) throws(RunFailure) {
        try unfinished.step(body)
    }

    /// Puts the folder in its place, with these rights, once the disk has everything; or leaves what stood there.
    ///
    /// The folder that stood there is cleared away as far as that can be done: the new one stands, so what can't be cleared is no
    /// failure.
    func publish(mode: mode_t) throws(RunFailure) {
        try syncFolders(path)
        var old: String?
        try unfinished.publication(of: path) { () throws(RunFailure) in
            guard unsafe chmod(path, mode) == 0 else { throw .cannotWrite(path: path, errno: errno) }
            old = try FolderExchange.exchange(stage: path, as: target, aside: aside)
        }
        if let old { try? FolderTree.remove(old) }
    }

    /// Puts the folder, with these rights, where nothing or an empty folder stands. What came to stand there meanwhile stays, and is
    /// a failure.
    func publishOntoNothing(mode: mode_t) throws(RunFailure) {
        try syncFolders(path)
        try unfinished.publication(of: path) { () throws(RunFailure) in
            guard unsafe chmod(path, mode) == 0 else { throw .cannotWrite(path: path, errno: errno) }
            guard unsafe rename(path, target) == 0 else {
                let code = errno
                guard [ENOTEMPTY, EEXIST, ENOTDIR].contains(code) else {
                    throw .cannotWrite(path: target, errno: code)
                }
                throw .inTheWay(path: target, what: "inmiddels iets anders")
            }
            do throws(RunFailure) {
                try FileWriting.sync(folder: PathText.folder(of: target))
            } catch {
                _ = unsafe rename(target, path)
                throw error
            }
        }
    }

    /// Clears away what was written.
    func discard() {
        try? unfinished.step(ending: path) { () throws(RunFailure) in try FolderTree.remove(path) }
    }

    private func syncFolders(_ folder: String) throws(RunFailure) {
        for name in try FolderTree.names(in: folder) where FolderTree.kind(of: folder + "/" + name) == .folder {
            try syncFolders(folder + "/" + name)
        }
        try FileWriting.sync(folder: folder)
    }
}
