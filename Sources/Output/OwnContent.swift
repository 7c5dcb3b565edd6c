import Tabular

/// Which files and folders the program itself puts in a folder. Anything else in it is somebody's: it is never replaced or removed.
package struct OwnContent: Sendable {
    /// Deeper the program writes nothing, and nothing is looked at.
    private static let maximumDepth = 16

    private let isOwnFile: @Sendable (_ path: String) -> Bool
    private let isOwnFolder: @Sendable (_ path: String) -> Bool
    /// A file at the top that is removed after all others, for by it the rest is known.
    private let last: String?

    /// Files that stand in the folder itself.
    package init(last: String? = nil, files isOwnFile: @escaping @Sendable (_ name: String) -> Bool) {
        self.isOwnFile = isOwnFile
        isOwnFolder = { _ in false }
        self.last = last
    }

    /// Files by their path in the folder, the folders they stand in, and folders that may be empty.
    package init(_ paths: Set<String>, emptyFolders: Set<String> = [], last: String? = nil) {
        var folders = emptyFolders
        for path in paths {
            var folder = PathText.folder(of: path)
            while folder != "." {
                folders.insert(folder)
                folder = PathText.folder(of: folder)
            }
        }
        isOwnFile = { paths.contains($0) }
        isOwnFolder = { [folders] in folders.contains($0) }
        self.last = last
    }

    /// The first thing in a folder, in byte order, that is not the program's: a file with another name, or a link, a pipe or the like
    /// whatever its name; `nil` when all is.
    func foreign(in folder: HeldFolder) throws(OutputFailure) -> String? {
        var files: [String] = []
        return try walk(folder, prefix: "", depth: 0, &files)
    }

    /// The regular files in a folder, by their path in it; `nil` when there is anything else than the program's.
    package func files(in folder: HeldFolder) throws(OutputFailure) -> [String]? {
        var files: [String] = []
        return try walk(folder, prefix: "", depth: 0, &files) == nil ? files : nil
    }

    private func walk(
        _ folder: HeldFolder, prefix: String, depth: Int, _ files: inout [String]
    ) throws(OutputFailure) -> String? {
        for name in try folder.names() {
            let path = prefix + name
            switch try folder.status(of: name)?.kind {
            case .file where isOwnFile(path): files.append(path)
            case .folder where isOwnFolder(path) && depth < OwnContent.maximumDepth:
                let inner = try HeldFolder(name, in: folder)
                if let foreign = try walk(inner, prefix: path + "/", depth: depth + 1, &files) { return foreign }
            case nil: break
            default: return path
            }
        }
        return nil
    }

    /// Refuses what has a name in a folder unless it is a folder with only this in it.
    package func refuseForeign(_ name: String, in parent: HeldFolder) throws(OutputFailure) {
        guard try parent.status(of: name)?.kind == .folder else {
            throw .inTheWay(path: parent.path(of: name), what: "iets anders dan een map")
        }
        let folder = try HeldFolder(name, in: parent)
        if let foreign = try foreign(in: folder) {
            throw .inTheWay(path: folder.path(of: foreign), what: "een bestand dat niet van tmsd is")
        }
    }

    /// Removes a folder in which only this stands; what is not the program's is left where it is, and is a failure.
    package func clear(_ name: String, in parent: HeldFolder) throws(OutputFailure) {
        try refuseForeign(name, in: parent)
        try clear(try HeldFolder(name, in: parent), prefix: "")
        try parent.removeFolder(name)
    }

    private func clear(_ folder: HeldFolder, prefix: String) throws(OutputFailure) {
        let names = try folder.names()
        for name in names.filter({ prefix + $0 != last }) + names.filter({ prefix + $0 == last }) {
            switch try folder.status(of: name)?.kind {
            case .file where isOwnFile(prefix + name): try folder.removeFile(name)
            case .folder where isOwnFolder(prefix + name):
                try clear(try HeldFolder(name, in: folder), prefix: prefix + name + "/")
                try folder.removeFolder(name)
            default: break
            }
        }
    }
}
