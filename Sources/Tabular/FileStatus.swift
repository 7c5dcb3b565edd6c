import Glibc

/// What the system says of whatever stands at a path.
package struct FileStatus: Sendable {
    /// What kind of thing it is; a link is `link`, whatever it points at, unless links were followed.
    package enum Kind: Sendable {
        case folder, file, link, other
    }

    /// The same for one file or folder under whatever name, and for no other that stands there at the same time.
    package struct Identity: Hashable, Sendable {
        let device: UInt
        let inode: UInt
    }

    /// A folder, a regular file, a link or anything else.
    package let kind: Kind
    /// By which it is known again.
    package let identity: Identity
    /// Names that it has.
    package let linkCount: Int
    /// Of its content.
    package let byteCount: Int

    private init(_ status: stat) {
        kind =
            switch status.st_mode & S_IFMT {
            case S_IFDIR: .folder
            case S_IFREG: .file
            case S_IFLNK: .link
            default: .other
            }
        identity = Identity(device: UInt(status.st_dev), inode: UInt(status.st_ino))
        linkCount = Int(status.st_nlink)
        byteCount = Int(status.st_size)
    }

    /// Of what stands at a path; `nil` only when nothing does.
    package static func of(_ path: String, followingLinks: Bool = false) throws(FileReadError) -> FileStatus? {
        try of(path, in: AT_FDCWD, path: path, followingLinks: followingLinks)
    }

    /// Whether a link leads to a folder; one that leads nowhere, or round in a circle, does not.
    package static func leadsToFolder(_ path: String) throws(FileReadError) -> Bool {
        do throws(FileReadError) {
            return try of(path, followingLinks: true)?.kind == .folder
        } catch {
            if case .cannotOpen(_, ELOOP) = error { return false }
            throw error
        }
    }

    /// Of what has a name in an open folder; `path` is how it is called in an error.
    package static func of(
        _ name: String, in folder: Int32, path: String, followingLinks: Bool = false
    ) throws(FileReadError) -> FileStatus? {
        var status = stat()
        guard unsafe fstatat(folder, name, &status, followingLinks ? 0 : AT_SYMLINK_NOFOLLOW) == 0 else {
            let code = errno
            if saysAbsent(code) { return nil }
            throw .cannotOpen(path: path, errno: code)
        }
        return FileStatus(status)
    }

    /// Of an open file or folder; `path` is how it is called in an error.
    package static func of(open descriptor: Int32, path: String) throws(FileReadError) -> FileStatus {
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else { throw .cannotRead(path: path, errno: errno) }
        return FileStatus(status)
    }

    /// Whether an error of the system says that nothing stands there. Any other says that it is not known what does, and nothing may
    /// be left out, replaced or removed on that.
    package static func saysAbsent(_ code: Int32) -> Bool { code == ENOENT || code == ENOTDIR }
}
