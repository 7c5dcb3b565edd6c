import Glibc

/// A new file that is written in parts, so that its whole content never stands in memory. Closed when the value ends.
struct StreamedFile: ~Copyable {
    private let path: String
    private let descriptor: Int32

    /// A file that is there already is a failure.
    init(_ path: String, mode: mode_t) throws(RunFailure) {
        descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode)
        guard descriptor >= 0 else { throw .cannotWrite(path: path, errno: errno) }
        self.path = path
    }

    deinit {
        close(descriptor)
    }

    func write(_ bytes: [UInt8]) throws(RunFailure) {
        try FileWriting.writeAll(bytes, to: descriptor, path: path)
    }

    /// Waits until the disk has everything.
    func finish() throws(RunFailure) {
        guard fsync(descriptor) == 0 else { throw .cannotWrite(path: path, errno: errno) }
    }
}
