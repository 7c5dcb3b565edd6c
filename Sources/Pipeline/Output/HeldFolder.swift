import Glibc
import Tabular

/// An open folder. Names are looked at, made, moved and removed in it and nowhere else, whatever becomes of the path that led to it.
final class HeldFolder: Sendable {
    /// How it is called in messages.
    let path: String
    let descriptor: Int32
    let identity: FileStatus.Identity

    /// Opens the folder at a path, links followed.
    convenience init(_ path: String) throws(RunFailure) {
        try self.init(unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC), path: path)
    }

    /// Opens the folder that has a name in another one; a link is none.
    convenience init(_ name: String, in parent: HeldFolder) throws(RunFailure) {
        try self.init(
            unsafe openat(parent.descriptor, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW),
            path: parent.path(of: name))
    }

    private init(_ descriptor: Int32, path: String) throws(RunFailure) {
        guard descriptor >= 0 else { throw .cannotWrite(path: path, errno: errno) }
        do throws(FileReadError) {
            identity = try FileStatus.of(open: descriptor, path: path).identity
        } catch {
            close(descriptor)
            throw .ofOutput(error)
        }
        self.path = path
        self.descriptor = descriptor
    }

    deinit {
        close(descriptor)
    }

    /// How what has a name here is called in messages.
    func path(of name: String) -> String {
        switch path {
        case ".": name
        case "/": "/" + name
        default: path + "/" + name
        }
    }

    /// What has a name here, links not followed; `nil` when nothing has.
    func status(of name: String) throws(RunFailure) -> FileStatus? {
        try RunFailure.ofOutput { () throws(FileReadError) in
            try FileStatus.of(name, in: descriptor, path: path(of: name))
        }
    }

    /// Whether this very thing has that name here.
    func holds(_ identity: FileStatus.Identity, as name: String) throws(RunFailure) -> Bool {
        try status(of: name)?.identity == identity
    }

    /// The names in it, in byte order.
    func names() throws(RunFailure) -> [String] {
        let names = try RunFailure.ofOutput { () throws(FileReadError) in
            try FolderListing.names(inOpen: descriptor, path: path)
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// The whole of a regular file that has a name here and at most so many bytes; `nil` for anything else that is there.
    func contents(of name: String, limit: Int) throws(RunFailure) -> [UInt8]? {
        do throws(FileReadError) {
            return try InputFile(name, in: descriptor, path: path(of: name)).contents(limit: limit)
        } catch {
            switch error {
            case .notARegularFile, .tooLarge: return nil
            default: throw .ofOutput(error)
            }
        }
    }

    /// Refuses a folder that stands no longer where its path leads: it was taken away or another one was put there.
    func refuseReplaced() throws(RunFailure) {
        let named = try RunFailure.ofOutput { () throws(FileReadError) in
            try FileStatus.of(path, followingLinks: true)
        }
        guard let named else { throw .cannotWrite(path: path, errno: ENOENT) }
        guard named.identity == identity else {
            throw .inTheWay(path: path, what: "een andere map dan toen deze run begon")
        }
    }
}
