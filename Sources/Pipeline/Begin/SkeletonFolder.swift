/// Puts a folder with files where nothing stands, or where an empty folder stands; nothing is ever replaced.
enum SkeletonFolder {
    /// - Throws: `.inTheWay` when anything else stands there, or comes there while the files are written.
    static func write(
        _ files: [(path: String, text: String)], emptyFolder: String, at path: String, _ beurt: Beurt
    ) throws(RunFailure) {
        let target = PathText.withoutTrailingSlashes(path)
        try refuseAnythingThere(target)
        try FileWriting.makeFolders(PathText.folder(of: target))
        let slot = try Slot(target + ".tmsd-slot", for: target, beurt)
        let stage = try Stage(target + ".tmsd-nieuw", for: target, aside: target + ".tmsd-oud", beurt.unfinished)
        do throws(RunFailure) {
            try stage.step { () throws(RunFailure) in
                try FileWriting.makeFolders(stage.path + "/" + emptyFolder)
                for (path, text) in files {
                    let full = stage.path + "/" + path
                    try FileWriting.makeFolders(PathText.folder(of: full))
                    try FileWriting.create(full, bytes: Array(text.utf8), mode: 0o644)
                }
            }
            try stage.publishOntoNothing(mode: 0o700)
        } catch {
            stage.discard()
            throw error
        }
        withExtendedLifetime(slot) {}
    }

    private static func refuseAnythingThere(_ target: String) throws(RunFailure) {
        switch FolderTree.kind(of: target) {
        case .nothing: return
        case .file, .other: throw .inTheWay(path: target, what: "iets anders dan een map")
        case .folder:
            guard try FolderTree.names(in: target).isEmpty else {
                throw .inTheWay(path: target, what: "een map die niet leeg is")
            }
            // Whoever works in it would go on in a folder that is no longer there.
            guard PathText.place(target) != PathText.place(".") else {
                throw .inTheWay(path: target, what: "de map waarin u nu werkt")
            }
        }
    }
}
