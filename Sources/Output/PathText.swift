import Glibc
import Tabular

/// Paths as text and as places on the disk.
package enum PathText {
    /// The same path; of `/` alone nothing is taken.
    package static func withoutTrailingSlashes(_ path: String) -> String {
        var path = path
        while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
        return path
    }

    /// The folder in which a path names something.
    package static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// What a path names in its folder.
    package static func name(of path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }

    /// The place without links and dots; `nil` when it does not exist.
    package static func place(_ path: String) throws(OutputFailure) -> String? {
        guard let pointer = unsafe realpath(path, nil) else {
            let code = errno
            if FileStatus.saysAbsent(code) { return nil }
            throw .cannotLook(path: path, errno: code)
        }
        defer { unsafe free(pointer) }
        return unsafe String(cString: pointer)
    }

    /// The place that a path names once its folders are made, as far as they are not there yet.
    package static func intendedPlace(_ path: String) throws(OutputFailure) -> String {
        var current = path.hasPrefix("/") ? "/" : try place(".") ?? "/"
        for part in path.split(separator: "/") where part != "." {
            if part == ".." {
                current = folder(of: current)
            } else {
                let next = (current == "/" ? "" : current) + "/" + part
                current = try place(next) ?? next
            }
        }
        return current
    }

    /// Whether one place is another or lies under it; both are as `place` gives them.
    package static func isPlace(_ place: String, under other: String) -> Bool {
        other == "/" || place == other || place.hasPrefix(other + "/")
    }
}
