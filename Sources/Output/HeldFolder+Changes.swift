import Glibc

extension HeldFolder {
    /// Makes a folder in which only its owner can come, and opens it.
    func makeFolder(_ name: String) throws(OutputFailure) -> HeldFolder {
        guard unsafe mkdirat(descriptor, name, 0o700) == 0 else {
            throw .cannotWrite(path: path(of: name), errno: errno)
        }
        return try HeldFolder(name, in: self)
    }

    /// Makes a file that only its owner can read, open to be written; one that is there already is a failure.
    func makeFile(_ name: String) throws(OutputFailure) -> Int32 {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
        let descriptor = unsafe openat(descriptor, name, flags, 0o600)
        guard descriptor >= 0 else { throw .cannotWrite(path: path(of: name), errno: errno) }
        return descriptor
    }

    /// Makes a file with this content and waits until the disk has it.
    func write(_ bytes: [UInt8], to name: String, mode: mode_t) throws(OutputFailure) {
        let file = try StreamedFile(name, in: self, mode: mode)
        try file.write(bytes)
        try file.finish()
    }

    /// Removes a name that is no folder's; nothing happens when it is gone.
    package func removeFile(_ name: String) throws(OutputFailure) {
        if unsafe unlinkat(descriptor, name, 0) != 0, errno != ENOENT {
            throw .cannotWrite(path: path(of: name), errno: errno)
        }
    }

    /// Removes an empty folder; nothing happens when it is gone.
    func removeFolder(_ name: String) throws(OutputFailure) {
        if unsafe unlinkat(descriptor, name, AT_REMOVEDIR) != 0, errno != ENOENT {
            throw .cannotWrite(path: path(of: name), errno: errno)
        }
    }

    func setMode(_ mode: mode_t) throws(OutputFailure) {
        guard fchmod(descriptor, mode) == 0 else { throw .cannotWrite(path: path, errno: errno) }
    }

    /// Waits until the disk has the names in it. A file system that does not know that of folders keeps them in its own way.
    package func sync() throws(OutputFailure) {
        guard fsync(descriptor) == 0 || errno == EINVAL else { throw .cannotWrite(path: path, errno: errno) }
    }

    /// Gives a name to what has another one here, over a file that has it.
    func rename(_ name: String, over other: String) throws(OutputFailure) {
        guard unsafe renameat(descriptor, name, descriptor, other) == 0 else {
            throw .cannotWrite(path: path(of: other), errno: errno)
        }
    }

    /// Gives a name that nothing has to what has another one.
    package func rename(_ name: String, toFree other: String) throws(OutputFailure) {
        let keepOther: UInt32 = 1
        if try renames(name, other, keepOther) { return }
        guard try status(of: other) == nil else { throw .inTheWay(path: path(of: other), what: "al iets") }
        try rename(name, over: other)
    }

    /// Exchanges two names in one step; `false` where the C library or the file system can't.
    func exchange(_ name: String, _ other: String) throws(OutputFailure) -> Bool {
        let exchange: UInt32 = 2
        return try renames(name, other, exchange)
    }

    private func renames(_ name: String, _ other: String, _ how: UInt32) throws(OutputFailure) -> Bool {
        // The C library has this function since 2018 but its headers keep it from Swift, so it is looked up by name. Sound: the type
        // is the one that renameat2(2) documents.
        typealias RenameAt2 = @convention(c) (Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32) -> Int32
        guard let symbol = unsafe dlsym(nil, "renameat2") else { return false }
        let renameat2 = unsafe unsafeBitCast(symbol, to: RenameAt2.self)
        if unsafe renameat2(descriptor, name, descriptor, other, how) == 0 { return true }
        switch errno {
        case EINVAL, ENOSYS, EOPNOTSUPP: return false
        case EEXIST: throw .inTheWay(path: path(of: other), what: "al iets")
        default: throw .cannotWrite(path: path(of: other), errno: errno)
        }
    }
}
