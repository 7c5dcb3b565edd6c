import Glibc

/// The files below a folder.
package enum FolderListing {
    /// So many folders inside one another are gone through, the listed one included; more throws `tooDeep`.
    package static let maximumDepth = 32
    /// More in one listing throws `tooManyFiles`.
    package static let maximumFiles = 100_000

    /// Paths of everything below `folder` that is not a folder, pipes and devices included, relative to it, with `/` between the parts, in byte order.
    ///
    /// A link is listed and not followed, so a listing always ends.
    package static func files(below folder: String) throws(FileReadError) -> [String] {
        var found: [String] = []
        try collect(folder: folder, prefix: "", depth: 0, into: &found)
        found.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        return found
    }

    private static func collect(
        folder: String, prefix: String, depth: Int, into found: inout [String]
    ) throws(FileReadError) {
        guard depth < maximumDepth else { throw .tooDeep(path: folder, limit: maximumDepth) }
        for name in try names(in: folder) {
            let path = folder + "/" + name
            guard let status = try FileStatus.of(path) else { throw .cannotOpen(path: path, errno: ENOENT) }
            switch status.kind {
            case .folder:
                try collect(folder: path, prefix: prefix + name + "/", depth: depth + 1, into: &found)
            default:
                guard found.count < maximumFiles else { throw .tooManyFiles(path: folder, limit: maximumFiles) }
                found.append(prefix + name)
            }
        }
    }

    /// The names in a folder, in no order, without `.` and `..`.
    package static func names(in folder: String) throws(FileReadError) -> [String] {
        try names(of: unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC), path: folder)
    }

    /// The same of an open folder, which stays open; `path` is how it is called in an error.
    package static func names(inOpen descriptor: Int32, path: String) throws(FileReadError) -> [String] {
        try names(of: unsafe openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC), path: path)
    }

    /// Closes the descriptor.
    private static func names(of descriptor: Int32, path folder: String) throws(FileReadError) -> [String] {
        guard descriptor >= 0 else { throw .cannotOpen(path: folder, errno: errno) }
        guard let stream = unsafe fdopendir(descriptor) else {
            let code = errno
            close(descriptor)
            throw .cannotRead(path: folder, errno: code)
        }
        defer { unsafe closedir(stream) }
        var names: [String] = []
        while true {
            errno = 0
            guard let entry = unsafe readdir(stream) else {
                if errno != 0 { throw .cannotRead(path: folder, errno: errno) }
                return names
            }
            let bytes = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { raw in
                unsafe Array(raw.prefix { $0 != 0 })
            }
            guard let name = String(validating: bytes, as: UTF8.self) else { throw .nameIsNotUTF8(parent: folder) }
            if name != ".", name != ".." { names.append(name) }
        }
    }
}
