import Feedback
import Glibc
import Output
import Publication
import Tabular

/// The folder of `--terugkoppeling DIR`: a page and a list for each gemeente. It is about single rows, so only its owner can read it.
struct FeedbackFolder {
    /// Stands in every such folder; a folder with something else in it is never replaced.
    private static let mark = "TERUGKOPPELING.txt"

    /// A page and a list per gemeente or for what is of none.
    private static let own = OwnContent(last: mark) { name in
        guard name != mark else { return true }
        guard name.hasSuffix(".md") || name.hasSuffix(".csv"), let point = name.lastIndex(of: ".") else { return false }
        return Terugkoppeling.isNaam(String(name[..<point]))
    }

    private let folder: HeldFolder
    private let name: String
    private let lock: OutputLock
    private let unfinished: UnfinishedOutput
    /// What is to be said of what an earlier run left.
    private let leftovers: [Leftover]

    /// Waits for its turn, and first puts back what a killed run left aside.
    ///
    /// - Throws: `.notAllowed` for a place under DATA or among reports, `.inTheWay` where something else stands, `.busy` when another
    ///   run goes on too long.
    init(_ path: String, notUnder data: String, _ turn: Turn) throws(OutputFailure) {
        let target = PathText.withoutTrailingSlashes(path)
        unfinished = turn.unfinished
        let place = try PathText.intendedPlace(target)
        if PathText.isPlace(place, under: try PathText.intendedPlace(data)) {
            throw .notAllowed("--terugkoppeling mag niet onder de map van --data staan")
        }
        if try ReportPlace.isAmongReports(place) {
            throw .notAllowed("--terugkoppeling mag niet bij de rapporten staan: zij gaat over afzonderlijke rijen")
        }
        try FileWriting.makeFolders(PathText.folder(of: target))
        folder = try HeldFolder(PathText.folder(of: target))
        name = PathText.name(of: target)
        lock = try OutputLock(OutputNames.lock(of: name), in: folder, for: target, turn)
        leftovers = try FeedbackFolder.heal(name, in: folder)
        if try folder.status(of: name) != nil { try FeedbackFolder.refuseForeign(name, in: folder) }
    }

    /// Puts back what a killed run left aside, and clears away what it had begun; what is not surely the program's stays.
    private static func heal(_ name: String, in folder: HeldFolder) throws(OutputFailure) -> [Leftover] {
        var said: [Leftover] = []
        let (aside, stage) = (OutputNames.aside(of: name), OutputNames.stage(of: name))
        if try folder.status(of: aside)?.kind == .folder {
            if try folder.status(of: name) == nil, try isWhole(aside, in: folder) {
                try folder.rename(aside, toFree: name)
                try folder.sync()
            } else if let left = Leftover.clear(aside, in: folder, own) {
                said.append(left)
            }
        }
        if try folder.status(of: stage) != nil { try own.clear(stage, in: folder) }
        return said
    }

    private static func isWhole(_ name: String, in parent: HeldFolder) throws(OutputFailure) -> Bool {
        let folder = try HeldFolder(name, in: parent)
        let text = Array(Terugkoppeling.readMe.utf8)
        guard let files = try own.files(in: folder), files.contains(mark) else { return false }
        return try folder.contents(of: mark, limit: text.count) == text
    }

    /// Refuses a folder with anything in it but feedback, or with files and without the mark.
    private static func refuseForeign(_ name: String, in parent: HeldFolder) throws(OutputFailure) {
        guard try parent.status(of: name)?.kind == .folder else {
            throw .inTheWay(path: parent.path(of: name), what: "iets anders dan een map")
        }
        let folder = try HeldFolder(name, in: parent)
        if let files = try own.files(in: folder), files.isEmpty || files.contains(mark) { return }
        throw .inTheWay(path: parent.path(of: name), what: "een map met iets anders dan een terugkoppeling")
    }

    /// Puts the whole folder in place, or leaves what stood there.
    ///
    /// - Returns: what is to be said of what could not be cleared away.
    func publish(_ terugkoppeling: Terugkoppeling) throws(OutputFailure) -> [Leftover] {
        try folder.refuseReplaced()
        try lock.refuseLost()
        let stage = try Stage(OutputNames.stage(of: name), in: folder, unfinished)
        do throws(OutputFailure) {
            try write(terugkoppeling, to: stage)
            try folder.refuseReplaced()
            try lock.refuseLost()
            let left = try stage.publish(
                as: name, aside: OutputNames.aside(of: name), mode: 0o700, replacing: FeedbackFolder.own)
            return leftovers + [left].compactMap(\.self)
        } catch {
            stage.discard()
            throw error
        }
    }

    private func write(_ terugkoppeling: Terugkoppeling, to stage: Stage) throws(OutputFailure) {
        try stage.create(FeedbackFolder.mark, bytes: Array(Terugkoppeling.readMe.utf8), mode: 0o600)
        for ontvanger in terugkoppeling.ontvangers {
            try stage.create(
                "\(ontvanger.naam).md", bytes: Array(terugkoppeling.page(for: ontvanger).utf8), mode: 0o600)
            try stage.create("\(ontvanger.naam).csv", mode: 0o600) { (list) throws(OutputFailure) in
                try terugkoppeling.list(for: ontvanger) { (bytes) throws(OutputFailure) in try list.write(bytes) }
            }
        }
    }
}
