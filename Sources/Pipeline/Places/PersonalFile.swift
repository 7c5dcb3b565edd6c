import Output
import Tabular

/// A file about persons that a command was asked for: readable by its owner only, never under DATA or among reports (Rekenregels, R5),
/// and put in its place whole or not at all.
struct PersonalFile {
    private static let reason = "het bestand gaat over personen, en is geen invoer"

    /// With what such a file begins, so that nothing else is ever replaced; the longest first.
    private let beginnings: [[UInt8]]
    private let place: OutputPlace
    private let lock: OutputLock
    private let unfinished: UnfinishedOutput

    /// Waits for its turn.
    ///
    /// - Throws: `.notAllowed` for a place in or under one of `folders` or among reports, `.inTheWay` for one where something stands that
    ///   does not begin as such a file does, `.busy` when another run goes on too long.
    init(
        _ path: String, option: String, beginnings: [[UInt8]], notUnder folders: [(option: String, path: String)],
        _ turn: Turn
    ) throws(OutputFailure) {
        self.beginnings = beginnings
        unfinished = turn.unfinished
        place = try OutputPlace(path, option: option, notUnder: folders, reason: PersonalFile.reason)
        try PersonalFile.refuseForeign(place.name, in: place.folder, beginnings)
        lock = try OutputLock(OutputNames.lock(of: place.name), in: place.folder, for: path, turn)
        let leftover = OutputNames.stage(of: place.name)
        try PersonalFile.refuseForeign(leftover, in: place.folder, beginnings)
        if try place.folder.status(of: leftover) != nil { try place.folder.removeFile(leftover) }
    }

    /// Replaces the file by what `write` hands over in parts.
    ///
    /// - Returns: what is to be said of the file that stood there, when it could not be cleared away.
    func replace(
        _ write: (_ part: ([UInt8]) throws(OutputFailure) -> Void) throws(OutputFailure) -> Void
    ) throws(OutputFailure) -> Leftover? {
        try place.refuseMoved()
        let stage = try StagedFile(OutputNames.stage(of: place.name), in: place.folder, mode: 0o600, unfinished)
        do throws(OutputFailure) {
            try write { (part) throws(OutputFailure) in try stage.write(part) }
            try place.refuseMoved()
            try lock.refuseLost()
            return try stage.publish(as: place.name) { (name) throws(OutputFailure) in
                try PersonalFile.refuseForeign(name, in: place.folder, beginnings)
            }
        } catch {
            stage.discard()
            throw error
        }
    }

    /// What begins as such a file does, or ends before it could, is one that a run made.
    private static func refuseForeign(
        _ name: String, in folder: HeldFolder, _ beginnings: [[UInt8]]
    ) throws(OutputFailure) {
        guard let status = try folder.status(of: name) else { return }
        let path = folder.path(of: name)
        guard status.kind == .file else { throw .inTheWay(path: path, what: "iets anders dan een bestand") }
        let isOwn = try OutputFailure.looking { () throws(FileReadError) in
            let file = try InputFile(name, in: folder.descriptor, path: path)
            var bytes: [UInt8] = []
            try file.read(at: 0, count: min(file.byteCount, beginnings.map(\.count).max() ?? 0), into: &bytes)
            return beginnings.contains { bytes.starts(with: $0) || $0.starts(with: bytes) }
        }
        guard isOwn else { throw .inTheWay(path: path, what: "een bestand dat tmsd waarom niet heeft gemaakt") }
    }
}
