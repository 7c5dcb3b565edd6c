import Feedback
import Glibc

/// The folder of `--terugkoppeling DIR`: a page and a list for each gemeente. It is about single rows, so only its owner can read it.
struct FeedbackFolder {
    /// Stands in every such folder; a folder with something else in it is never replaced.
    private static let mark = "TERUGKOPPELING.txt"

    private static let asideSuffix = ".tmsd-oud"

    private static let slotSuffix = ".tmsd-slot"

    private let target: String
    private let slot: Slot
    private let unfinished: UnfinishedOutput

    /// Waits for its turn.
    ///
    /// - Throws: `.wrongUse` for a place under DATA or among reports, `.inTheWay` where something else stands, `.busy` when another
    ///   run goes on too long.
    init(_ path: String, notUnder data: String, _ beurt: Beurt) throws(RunFailure) {
        target = PathText.withoutTrailingSlashes(path)
        unfinished = beurt.unfinished
        let place = PathText.nearestPlace(target)
        if let other = PathText.place(data), PathText.isPlace(place, under: other) {
            throw .wrongUse("--terugkoppeling mag niet onder de map van --data staan")
        }
        if ReportPlace.isAmongReports(place) {
            throw .wrongUse("--terugkoppeling mag niet bij de rapporten staan: zij gaat over afzonderlijke rijen")
        }
        try FileWriting.makeFolders(PathText.folder(of: target))
        slot = try Slot(target + FeedbackFolder.slotSuffix, for: target, beurt)
        try FolderExchange.restore(target + FeedbackFolder.asideSuffix, as: target)
        switch FolderTree.kind(of: target) {
        case .nothing: break
        case .folder:
            let names = try FolderTree.names(in: target)
            guard names.isEmpty || FeedbackFolder.isFeedback(names) else {
                throw .inTheWay(path: target, what: "een map met iets anders dan een terugkoppeling")
            }
        case .file, .other: throw .inTheWay(path: target, what: "iets anders dan een map")
        }
    }

    /// Whether these are the names of a feedback folder and of nothing else.
    private static func isFeedback(_ names: [String]) -> Bool {
        names.contains(mark)
            && names.allSatisfy { name in
                name == mark || name.hasSuffix(".md") || name.hasSuffix(".csv")
            }
    }

    /// Puts the whole folder in place, or leaves what stood there.
    func publish(_ terugkoppeling: Terugkoppeling) throws(RunFailure) {
        let stage = try Stage(
            target + ".tmsd-nieuw", for: target, aside: target + FeedbackFolder.asideSuffix, unfinished)
        do throws(RunFailure) {
            try write(terugkoppeling, to: stage)
            try stage.publish(mode: 0o700)
        } catch {
            stage.discard()
            throw error
        }
    }

    private func write(_ terugkoppeling: Terugkoppeling, to stage: Stage) throws(RunFailure) {
        try stage.step { () throws(RunFailure) in
            try FileWriting.create(
                stage.path + "/" + FeedbackFolder.mark, bytes: Array(Terugkoppeling.readMe.utf8), mode: 0o600)
        }
        for ontvanger in terugkoppeling.ontvangers {
            try stage.step { () throws(RunFailure) in
                try FileWriting.create(
                    stage.path + "/\(ontvanger.naam).md", bytes: Array(terugkoppeling.page(for: ontvanger).utf8),
                    mode: 0o600)
                let list = try StreamedFile(stage.path + "/\(ontvanger.naam).csv", mode: 0o600)
                try terugkoppeling.list(for: ontvanger) { (bytes) throws(RunFailure) in try list.write(bytes) }
                try list.finish()
            }
        }
    }
}
