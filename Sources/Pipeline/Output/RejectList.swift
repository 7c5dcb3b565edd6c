import Glibc
import Intake
import Tabular

/// The list of rejected rows (`--afgekeurd FILE`): where each stands and why. It is about single persons, so it is readable by its
/// owner only and never goes under REPORTS (contract, section 2.1).
struct RejectList {
    private static let header = ["bestand", "regel", "kolom", "code", "reden", "verwacht"]
    /// About so much of the list stands in memory at a time.
    private static let partBytes = 1 << 20

    private static let slotSuffix = ".tmsd-slot"

    private let path: String
    private let slot: Slot
    private let unfinished: UnfinishedOutput

    /// Waits for its turn. The list may not stand in or under one of `folders`.
    ///
    /// - Throws: `.wrongUse` for such a place, `.inTheWay` for a place where something else than a file stands, `.busy` when another
    ///   run goes on too long.
    init(path: String, notUnder folders: [(option: String, path: String)], _ beurt: Beurt) throws(RunFailure) {
        try OutputPlace.refuse(
            path, option: "afgekeurd", notUnder: folders, reason: "de lijst gaat over personen, en is geen invoer")
        self.path = path
        unfinished = beurt.unfinished
        switch FolderTree.kind(of: path) {
        case .nothing: break
        case .file where RejectList.isList(path): break
        case .file: throw .inTheWay(path: path, what: "een bestand dat geen lijst van afgekeurde rijen is")
        case .folder, .other: throw .inTheWay(path: path, what: "iets anders dan een bestand")
        }
        slot = try Slot(path + RejectList.slotSuffix, for: path, beurt)
    }

    /// Whether a file is empty or a list that was made before: anything else is never replaced.
    private static func isList(_ path: String) -> Bool {
        var csv = CSVText(.dutchSpreadsheet)
        csv.append(header)
        guard let file = try? InputFile(path: path) else { return false }
        var beginning: [UInt8] = []
        let isRead = (try? file.read(at: 0, count: min(file.byteCount, csv.bytes.count), into: &beginning)) != nil
        return isRead && (beginning.isEmpty || beginning == csv.bytes)
    }

    /// Replaces the list by that of these files, whole or not at all.
    func write(_ files: [FileAccount]) throws(RunFailure) {
        let stage = path + ".tmsd-nieuw"
        do throws(RunFailure) {
            try write(files, to: stage)
            try unfinished.step(ending: stage) { () throws(RunFailure) in
                guard unsafe rename(stage, path) == 0 else { throw .cannotWrite(path: path, errno: errno) }
                try FileWriting.sync(folder: PathText.folder(of: path))
            }
        } catch {
            try? unfinished.step(ending: stage) { () throws(RunFailure) in try FolderTree.remove(stage) }
            throw error
        }
    }

    private func write(_ files: [FileAccount], to stage: String) throws(RunFailure) {
        try FolderTree.remove(stage)
        unfinished.begins(stage)
        let list = try StreamedFile(stage, mode: 0o600)
        var csv = CSVText(.dutchSpreadsheet)
        csv.append(RejectList.header)
        for account in files {
            let file = account.file
            for rejection in account.rejections {
                let reden = rejection.reden
                csv.append([
                    file.path, String(rejection.line), rejection.kolom?.naam ?? "", reden.code,
                    reden.melding,
                    reden.verwacht,
                ])
                if csv.bytes.count >= RejectList.partBytes {
                    let part = csv.drain()
                    try unfinished.step { () throws(RunFailure) in try list.write(part) }
                }
            }
        }
        let part = csv.drain()
        try unfinished.step { () throws(RunFailure) in
            try list.write(part)
            try list.finish()
        }
    }
}
