import Glibc
package import Tabular

/// An open folder. Names are looked at, made, moved and removed in it and nowhere else, whatever becomes of the path that led to it.
package final class HeldFolder: Sendable {
    /// How it is called in messages.
    package let path: String
    /// Open as long as the value lives; for what only the system calls of the caller can do in it.
    package let descriptor: Int32
    let identity: FileStatus.Identity

    /// Opens the folder at a path, links followed.
    package convenience init(_ path: String) throws(OutputFailure) {
        try self.init(unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC), path: path)
    }

    /// Opens the folder that has a name in another one; a link is none.
    package convenience init(_ name: String, in parent: HeldFolder) throws(OutputFailure) {
        try self.init(
            unsafe openat(parent.descriptor, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW),
            path: parent.path(of: name))
    }

    private init(_ descriptor: Int32, path: String) throws(OutputFailure) {
        guard descriptor >= 0 else { throw .cannotWrite(path: path, errno: errno) }
        do throws(FileReadError) {
            identity = try FileStatus.of(open: descriptor, path: path).identity
        } catch {
            close(descriptor)
            throw OutputFailure(error)
        }
        self.path = path
        self.descriptor = descriptor
    }

    deinit {
        close(descriptor)
    }

    /// How what has a name here is called in messages.
    package func path(of name: String) -> String {
        switch path {
        case ".": name
        case "/": "/" + name
        default: path + "/" + name
        }
    }

    /// What has a name here, links not followed; `nil` when nothing has.
    package func status(of name: String) throws(OutputFailure) -> FileStatus? {
        try OutputFailure.looking { () throws(FileReadError) in
            try FileStatus.of(name, in: descriptor, path: path(of: name))
        }
    }

    /// Whether this very thing has that name here.
    func holds(_ identity: FileStatus.Identity, as name: String) throws(OutputFailure) -> Bool {
        try status(of: name)?.identity == identity
    }

    /// The names in it, in byte order.
    package func names() throws(OutputFailure) -> [String] {
        let names = try OutputFailure.looking { () throws(FileReadError) in
            try FolderListing.names(inOpen: descriptor, path: path)
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// The whole of a regular file that has a name here and at most so many bytes; `nil` for anything else that is there.
    package func contents(of name: String, limit: Int) throws(OutputFailure) -> [UInt8]? {
        do throws(FileReadError) {
            return try InputFile(name, in: descriptor, path: path(of: name)).contents(limit: limit)
        } catch {
            switch error {
            case .notARegularFile, .tooLarge: return nil
            default: throw OutputFailure(error)
            }
        }
    }

    /// Refuses a folder that stands no longer where its path leads: it was taken away or another one was put there.
    package func refuseReplaced() throws(OutputFailure) {
        let named = try OutputFailure.looking { () throws(FileReadError) in
            try FileStatus.of(path, followingLinks: true)
        }
        guard let named else { throw .cannotWrite(path: path, errno: ENOENT) }
        guard named.identity == identity else {
            throw .inTheWay(path: path, what: "een andere map dan toen deze run begon")
        }
    }
}
