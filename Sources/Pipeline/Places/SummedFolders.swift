import Glibc
import Output
import Publication
import Tabular

/// A folder in which folders are published whole, such as REPORTS: this process's alone as long as the value lives.
struct SummedFolders {
    private static let lockName = OutputNames.lock(of: "")

    /// Open from the start.
    let folder: HeldFolder
    let unfinished: UnfinishedOutput
    private let lock: OutputLock
    private let content: SummedContent

    /// Makes the folder where needed, waits for its turn, and puts back first what a killed run left aside.
    ///
    /// - Throws: `.busy` when another run goes on too long.
    init(_ path: String, _ content: SummedContent, _ turn: Turn) throws(OutputFailure) {
        try FileWriting.makeFolders(path, last: content.folderMode)
        let folder = try HeldFolder(path)
        let lock = try OutputLock(SummedFolders.lockName, in: folder, for: path, turn)
        // What stays is said when something is published here.
        _ = try SummedHealing(folder: folder, content: content).heal()
        (self.folder, self.lock, self.content, unfinished) = (folder, lock, content, turn.unfinished)
    }

    /// Makes a whole folder beside its place; whoever reads what stands there is not disturbed.
    func stage(_ files: [PublishedFile], as name: String) throws(OutputFailure) -> Staged {
        try refuseLost()
        let leftovers = try SummedHealing(folder: folder, content: content).heal(paths: files.map(\.path))
        let own = try content.own(files.map(\.path) + listedOfGemeenten(name))
        if try folder.status(of: name) != nil { try own.refuseForeign(name, in: folder) }
        let stage = try Stage(
            "\(SummedHealing.stagePrefix)\(getpid())-\(name)", in: folder, innerMode: content.folderMode, unfinished)
        do throws(OutputFailure) {
            // First, so that a stage that is left half made is known for what it is.
            let isSums = { (file: PublishedFile) in file.path == SummedContent.sums }
            for file in files.filter(isSums) + files.filter({ !isSums($0) }) {
                try stage.create(file.path, bytes: file.bytes, mode: content.fileMode)
            }
        } catch {
            stage.discard()
            throw error
        }
        let placing = Placing(
            stage, as: name, aside: SummedHealing.asidePrefix + name, mode: content.folderMode, replacing: own)
        return Staged(placing: placing, stage: stage, leftovers: leftovers)
    }

    /// What stands there of gemeenten that may be others now, as far as it is listed as the program's own.
    private func listedOfGemeenten(_ name: String) throws(OutputFailure) -> [String] {
        guard try folder.status(of: name)?.kind == .folder else { return [] }
        return try SummedContent.paths(listedIn: try HeldFolder(name, in: folder)).filter(SummedContent.isOfGemeente)
    }

    /// Refuses to go on when the folder or its lock is not this process's any more.
    func refuseLost() throws(OutputFailure) {
        try folder.refuseReplaced()
        try lock.refuseLost()
    }

    /// A folder that was made beside its place.
    struct Staged {
        let placing: Placing
        let stage: Stage
        /// What is to be said of what an earlier run left.
        let leftovers: [Leftover]
    }
}
