import Glibc
import Tabular

/// Looking at and clearing away folders that the program itself made.
enum FolderTree {
    enum Kind {
        case nothing, folder, file, other
    }

    /// What stands at a path; a link is `other`, whatever it points at.
    static func kind(of path: String) -> Kind {
        var status = stat()
        guard unsafe lstat(path, &status) == 0 else { return .nothing }
        switch status.st_mode & S_IFMT {
        case S_IFDIR: return .folder
        case S_IFREG: return .file
        default: return .other
        }
    }

    /// Whether a folder stands at a path, links followed.
    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// Removes a folder and everything in it; links are removed, not followed. Nothing happens when it is not there.
    static func remove(_ path: String) throws(RunFailure) {
        guard kind(of: path) == .folder else {
            if unsafe unlink(path) != 0, errno != ENOENT { throw .cannotWrite(path: path, errno: errno) }
            return
        }
        for name in try names(in: path) { try remove(path + "/" + name) }
        if unsafe rmdir(path) != 0, errno != ENOENT { throw .cannotWrite(path: path, errno: errno) }
    }

    static func names(in path: String) throws(RunFailure) -> [String] {
        do throws(FileReadError) {
            return try FolderListing.names(in: path)
        } catch {
            switch error {
            case .cannotOpen(_, let code), .cannotRead(_, let code): throw .cannotWrite(path: path, errno: code)
            default: throw .inTheWay(path: path, what: "iets met een naam die geen UTF-8 is")
            }
        }
    }
}
