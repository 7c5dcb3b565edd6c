import Output
import Tabular

/// A file about single persons that an option asks for: readable by its owner only, never among what is for everybody, and put in its place
/// whole. It is this process's alone as long as the value lives.
struct PrivateFile {
    private let place: OutputPlace
    private let lock: OutputLock
    private let unfinished: UnfinishedOutput
    private let beginning: [UInt8]
    private let otherwise: String

    private var folder: HeldFolder { place.folder }

    /// The name of the file in its folder.
    var name: String { place.name }

    /// Waits for its turn. The file may not stand in or under one of `folders`; `reason` says why. One of a run before this begins with
    /// `beginning`; what does not is somebody's own, and called `otherwise`.
    ///
    /// - Throws: `.notAllowed` for such a place, `.inTheWay` for a place where something else stands, `.busy` when another run goes on too
    ///   long.
    init(
        _ path: String, option: String, notUnder folders: [(option: String, path: String)], reason: String,
        beginning: [UInt8], otherwise: String, _ turn: Turn
    ) throws(OutputFailure) {
        place = try OutputPlace(path, option: option, notUnder: folders, reason: reason)
        (self.beginning, self.otherwise, unfinished) = (beginning, otherwise, turn.unfinished)
        let kind = Kind(beginning: beginning, otherwise: otherwise)
        if try place.folder.status(of: place.name) != nil { try kind.refuseForeign(place.name, in: place.folder) }
        lock = try OutputLock(OutputNames.lock(of: place.name), in: place.folder, for: path, turn)
        try clearLeftover(OutputNames.stage(of: place.name), kind)
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
        let (kind, folder) = (Kind(beginning: beginning, otherwise: otherwise), folder)
        return StagedFile.Placement(stage, as: place.name) { (name) throws(OutputFailure) in
            try kind.refuseForeign(name, in: folder)
        }
    }

    /// Clears away what a killed run left, which begins as such a file does, or ends before it could.
    private func clearLeftover(_ name: String, _ kind: Kind) throws(OutputFailure) {
        guard try folder.status(of: name) != nil else { return }
        try kind.refuseForeign(name, in: folder)
        try folder.removeFile(name)
    }

    /// How it is known that a file is of this kind.
    private struct Kind {
        let beginning: [UInt8]
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
                try file.read(at: 0, count: min(file.byteCount, beginning.count), into: &bytes)
                return bytes == Array(beginning.prefix(bytes.count))
            }
            guard isOwn else { throw .inTheWay(path: path, what: otherwise) }
        }
    }
}
