package import Glibc

/// Writing bytes so that they are on the disk, or a failure that says why not.
package enum FileWriting {
    /// Writes all bytes to an open file, however few of them the system takes at a time.
    package static func writeAll(_ bytes: [UInt8], to descriptor: Int32, path: String) throws(OutputFailure) {
        var written = 0
        while written < bytes.count {
            let count = unsafe bytes.withUnsafeBytes { source in
                unsafe write(descriptor, source.baseAddress! + written, source.count - written)
            }
            if count > 0 {
                written += count
            } else if count == 0 {
                throw .cannotWrite(path: path, errno: EIO)
            } else if errno == EAGAIN {
                waitUntilWritable(descriptor)
            } else if errno != EINTR {
                throw .cannotWrite(path: path, errno: errno)
            }
        }
    }

    /// A pipe that whoever started the program made non-blocking refuses bytes while it is full.
    private static func waitUntilWritable(_ descriptor: Int32) {
        var stream = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = unsafe poll(&stream, 1, -1)
    }

    /// Waits until the disk has the content of an open file, and gives it its rights.
    static func settle(_ descriptor: Int32, mode: mode_t, path: String) throws(OutputFailure) {
        guard fchmod(descriptor, mode) == 0, fsync(descriptor) == 0 else {
            throw .cannotWrite(path: path, errno: errno)
        }
    }

    /// Makes a folder and the ones above it, as far as they are not there, and waits until the disk has their names.
    ///
    /// `last` are the rights of the folder itself where it is made.
    package static func makeFolders(_ path: String, last: mode_t = 0o755) throws(OutputFailure) {
        var prefix = path.hasPrefix("/") ? "/" : ""
        let parts = path.split(separator: "/")
        for (place, part) in parts.enumerated() {
            prefix += (prefix.isEmpty || prefix == "/" ? "" : "/") + part
            if unsafe mkdir(prefix, place == parts.count - 1 ? last : 0o755) == 0 {
                try HeldFolder(PathText.folder(of: prefix)).sync()
            } else if errno != EEXIST {
                throw .cannotWrite(path: prefix, errno: errno)
            }
        }
    }
}
