import Output
import Publication
import Tabular
import Voorbeeld

/// A data folder with example data under construction: staged beside its place, and put there whole.
struct ExampleFolder: ~Copyable {
    /// What an example holds, and how its first file begins; a folder with anything else in it is never replaced.
    private static let names: Set<String> = ["LEESMIJ.txt", "instellingen.json", "leveringen", "referentie"]
    private static let mark = (file: "LEESMIJ.txt", beginning: "ALLES IN DEZE MAP IS VERZONNEN\n")
    private static let maximumMarkBytes = 1 << 20

    private let folder: HeldFolder
    private let name: String
    private let lock: OutputLock
    private let stage: Stage
    private var files: [String: StreamedFile] = [:]

    /// - Throws: `.inTheWay` when there is a folder that is not empty and not an example, `.busy` when another run is making it.
    init(_ path: String, _ turn: Turn) throws(OutputFailure) {
        let target = PathText.withoutTrailingSlashes(path)
        try FileWriting.makeFolders(PathText.folder(of: target))
        let folder = try HeldFolder(PathText.folder(of: target))
        let name = PathText.name(of: target)
        let lock = try OutputLock(OutputNames.lock(of: name), in: folder, for: target, turn)
        try ExampleFolder.heal(name, in: folder)
        if try folder.status(of: name) != nil { try ExampleFolder.refuseForeign(name, in: folder) }
        let stage = try Stage(OutputNames.stage(of: name), in: folder, turn.unfinished)
        (self.folder, self.name, self.lock, self.stage) = (folder, name, lock, stage)
    }

    /// Puts back what a killed run left aside, and clears away what it had begun.
    private static func heal(_ name: String, in folder: HeldFolder) throws(OutputFailure) {
        let (aside, stage) = (OutputNames.aside(of: name), OutputNames.stage(of: name))
        if try folder.status(of: aside) != nil {
            try refuseForeign(aside, in: folder)
            if try folder.status(of: name) == nil {
                try folder.rename(aside, toFree: name)
                try folder.sync()
            } else {
                try clear(aside, in: folder)
            }
        }
        if try folder.status(of: stage) != nil {
            try refuseForeign(stage, in: folder)
            try clear(stage, in: folder)
        }
    }

    /// The name must be that of an empty folder or of one with the names and the mark of an example.
    private static func refuseForeign(_ name: String, in parent: HeldFolder) throws(OutputFailure) {
        guard try parent.status(of: name)?.kind == .folder else {
            throw .inTheWay(path: parent.path(of: name), what: "iets anders dan een map")
        }
        let folder = try HeldFolder(name, in: parent)
        let names = try folder.names()
        if names.isEmpty { return }
        if Set(names).isSubset(of: ExampleFolder.names), try folder.status(of: mark.file)?.kind == .file,
            try folder.contents(of: mark.file, limit: maximumMarkBytes)?.starts(with: mark.beginning.utf8) == true
        {
            return
        }
        throw .inTheWay(path: parent.path(of: name), what: "een map met iets anders dan voorbeelddata")
    }

    /// Removes what was found to be an example.
    private static func clear(_ name: String, in parent: HeldFolder) throws(OutputFailure) {
        try own.clear(name, in: parent)
    }

    private static let own = OwnContent(Voorbeelddata.paden, last: mark.file)

    /// Adds bytes to the end of a file of the example.
    mutating func append(_ path: String, _ bytes: [UInt8]) throws(OutputFailure) {
        var file = files[path]
        try stage.step { () throws(OutputFailure) in
            if file == nil { file = try stage.open(path, mode: 0o644) }
            try file?.write(bytes)
        }
        files[path] = file
    }

    /// Waits until the disk has everything, and puts the folder in its place.
    ///
    /// - Returns: what is to be said of the folder that stood there, when it could not be cleared away.
    mutating func publish() throws(OutputFailure) -> Leftover? {
        for file in files.values { try file.finish() }
        try folder.refuseReplaced()
        try lock.refuseLost()
        return try stage.publish(
            as: name, aside: OutputNames.aside(of: name), mode: 0o755, replacing: ExampleFolder.own)
    }

    /// Clears away what was written.
    func discard() {
        stage.discard()
    }
}
