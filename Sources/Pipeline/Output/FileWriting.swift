import Glibc

/// Writing bytes so that they are on the disk, or a failure that says why not.
enum FileWriting {
    /// Writes all bytes to an open file.
    static func writeAll(_ bytes: [UInt8], to descriptor: Int32, path: String) throws(RunFailure) {
        var written = 0
        while written < bytes.count {
            let count = unsafe bytes.withUnsafeBytes { source in
                unsafe write(descriptor, source.baseAddress! + written, source.count - written)
            }
            if count < 0 {
                if errno == EINTR { continue }
                throw .cannotWrite(path: path, errno: errno)
            }
            written += count
        }
    }

    /// Makes a new file with this content and waits until the disk has it. A file that is there already is a failure.
    static func create(_ path: String, bytes: [UInt8], mode: mode_t) throws(RunFailure) {
        let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode)
        guard descriptor >= 0 else { throw .cannotWrite(path: path, errno: errno) }
        do throws(RunFailure) {
            try writeAll(bytes, to: descriptor, path: path)
            guard fsync(descriptor) == 0 else { throw .cannotWrite(path: path, errno: errno) }
        } catch {
            close(descriptor)
            throw error
        }
        guard close(descriptor) == 0 else { throw .cannotWrite(path: path, errno: errno) }
    }

    /// Waits until the disk has the names in a folder.
    static func sync(folder: String) throws(RunFailure) {
        let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .cannotWrite(path: folder, errno: errno) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw .cannotWrite(path: folder, errno: errno) }
    }

    /// Makes a folder and the ones above it, as far as they are not there.
    static func makeFolders(_ path: String) throws(RunFailure) {
        var prefix = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/") {
            prefix += (prefix.isEmpty || prefix == "/" ? "" : "/") + part
            if unsafe mkdir(prefix, 0o755) != 0, errno != EEXIST { throw .cannotWrite(path: prefix, errno: errno) }
        }
    }
}
