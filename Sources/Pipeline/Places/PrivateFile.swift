import Output
import Tabular

/// A file about single persons that an option asks for: readable by its owner only, never among what is for everybody, and put in its place
/// whole. It is this process's alone as long as the value lives.
struct PrivateFile {
    private let place: OutputPlace
    private let lock: OutputLock
    private let unfinished: UnfinishedOutput
    private let kind: Kind

    private var folder: HeldFolder { place.folder }

    /// The name of the file in its folder.
    var name: String { place.name }

    /// Waits for its turn. The file may not stand in or under one of `folders`; `reason` says why. One of a run before this begins with
    /// one of `beginnings`; what does not is somebody's own, and called `otherwise`.
    ///
    /// - Throws: `.notAllowed` for such a place, `.inTheWay` for a place where something else stands, `.busy` when another run goes on too
    ///   long.
    init(
        _ path: String, option: String, notUnder folders: [(option: String, path: String)], reason: String,
        beginnings: [[UInt8]], otherwise: String, _ turn: Turn
    ) throws(OutputFailure) {
        place = try OutputPlace(path, option: option, notUnder: folders, reason: reason)
        (kind, unfinished) = (Kind(beginnings: beginnings, otherwise: otherwise), turn.unfinished)
        if try place.folder.status(of: place.name) != nil { try kind.refuseForeign(place.name, in: place.folder) }
        lock = try OutputLock(OutputNames.lock(of: place.name), in: place.folder, for: path, turn)
        try clearLeftover(OutputNames.stage(of: place.name))
    }

    /// Begins the new one, beside its place.
    func stage() throws(OutputFailure) -> StagedFile {
        try place.refuseMoved()
        return try StagedFile(OutputNames.stage(of: place.name), in: folder, mode: 0o600, unfinished)
    }

    /// Where it goes; just before, it is looked at again whether it still may.
    func placement(of stage: StagedFile) throws(OutputFailure) -> StagedFile.Placement {
        try place.refuseMoved()
        try lock.refuseLost()
        let (kind, folder) = (kind, folder)
        return StagedFile.Placement(stage, as: place.name) { (name) throws(OutputFailure) in
            try kind.refuseForeign(name, in: folder)
        }
    }

    /// Replaces the file by what `write` puts in the stage, whole or not at all.
    ///
    /// - Returns: what is to be said of the file that stood there, when it could not be cleared away.
    func replace(_ write: (StagedFile) throws(OutputFailure) -> Void) throws(OutputFailure) -> Leftover? {
        let stage = try stage()
        do throws(OutputFailure) {
            try write(stage)
            return try StagedFile.publish([try placement(of: stage)]).first
        } catch {
            stage.discard()
            throw error
        }
    }

    /// Clears away what a killed run left, which begins as such a file does, or ends before it could.
    private func clearLeftover(_ name: String) throws(OutputFailure) {
        guard try folder.status(of: name) != nil else { return }
        try kind.refuseForeign(name, in: folder)
        try folder.removeFile(name)
    }

    /// How it is known that a file is of this kind.
    private struct Kind {
        let beginnings: [[UInt8]]
        let otherwise: String

        /// Refuses anything but a file that was made before, or the beginning of one: nothing else is ever replaced.
        func refuseForeign(_ name: String, in folder: HeldFolder) throws(OutputFailure) {
            let path = folder.path(of: name)
            guard try folder.status(of: name)?.kind == .file else {
                throw .inTheWay(path: path, what: "iets anders dan een bestand")
            }
            let isOwn = try OutputFailure.looking { () throws(FileReadError) in
                let file = try InputFile(name, in: folder.descriptor, path: path)
                var bytes: [UInt8] = []
                try file.read(at: 0, count: min(file.byteCount, beginnings.map(\.count).max() ?? 0), into: &bytes)
                return beginnings.contains { bytes.starts(with: $0) || $0.starts(with: bytes) }
            }
            guard isOwn else { throw .inTheWay(path: path, what: otherwise) }
        }
    }
}
