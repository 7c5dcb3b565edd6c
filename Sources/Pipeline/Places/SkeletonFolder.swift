import Output
import Tabular

/// Puts a folder with files where nothing stands, or where an empty folder stands; nothing is ever replaced.
enum SkeletonFolder {
    /// - Throws: `.inTheWay` when anything else stands there, or comes there while the files are written.
    static func write(
        _ files: [(path: String, text: String)], emptyFolder: String, at path: String, _ turn: Turn
    ) throws(OutputFailure) {
        let target = PathText.withoutTrailingSlashes(path)
        let name = PathText.name(of: target)
        try FileWriting.makeFolders(PathText.folder(of: target))
        let folder = try HeldFolder(PathText.folder(of: target))
        try refuseAnythingThere(name, in: folder)
        let lock = try OutputLock(OutputNames.lock(of: name), in: folder, for: target, turn)
        let content = OwnContent(Set(files.map(\.path)), emptyFolders: [emptyFolder])
        if try folder.status(of: OutputNames.stage(of: name)) != nil {
            try content.clear(OutputNames.stage(of: name), in: folder)
        }
        let stage = try Stage(OutputNames.stage(of: name), in: folder, turn.unfinished)
        do throws(OutputFailure) {
            try stage.createFolder(emptyFolder)
            for (path, text) in files { try stage.create(path, bytes: Array(text.utf8), mode: 0o644) }
            try folder.refuseReplaced()
            try lock.refuseLost()
            _ = try stage.publish(
                as: name, aside: OutputNames.aside(of: name), mode: 0o700, replacing: OwnContent([]))
        } catch {
            stage.discard()
            throw error
        }
    }

    private static func refuseAnythingThere(_ name: String, in folder: HeldFolder) throws(OutputFailure) {
        guard let status = try folder.status(of: name) else { return }
        let target = folder.path(of: name)
        guard status.kind == .folder else { throw .inTheWay(path: target, what: "iets anders dan een map") }
        guard try HeldFolder(name, in: folder).names().isEmpty else {
            throw .inTheWay(path: target, what: "een map die niet leeg is")
        }
        // Whoever works in it would go on in a folder that is no longer there.
        guard try PathText.place(target) != PathText.place(".") else {
            throw .inTheWay(path: target, what: "de map waarin u nu werkt")
        }
    }
}
