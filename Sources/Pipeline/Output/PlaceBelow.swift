import Glibc

/// Whether one place in the file system lies below another, links followed.
enum PlaceBelow {
    /// Also `true` when both are the same place; neither has to exist yet.
    static func isBelow(_ path: String, _ folder: String) -> Bool {
        (resolvedOrFuture(path) + "/").hasPrefix(resolvedOrFuture(folder) + "/")
    }

    /// The path without links and dots; of one that does not exist yet, by the nearest folder above it that does.
    private static func resolvedOrFuture(_ path: String) -> String {
        if let pointer = unsafe realpath(path, nil) {
            defer { unsafe free(pointer) }
            return unsafe String(cString: pointer)
        }
        let trimmed = path.hasSuffix("/") ? String(path.dropLast()) : path
        guard let slash = trimmed.lastIndex(of: "/") else { return resolvedOrFuture(".") + "/" + trimmed }
        let parent = slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
        return parent == trimmed ? trimmed : resolvedOrFuture(parent) + "/" + trimmed[trimmed.index(after: slash)...]
    }
}
