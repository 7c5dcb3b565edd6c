import Glibc
import Jeugdhulp
import Output
import Publication
import Tabular

/// REPORTS, which is this process's alone as long as the value lives.
struct ReportsFolder: ~Copyable {
    private static let lockName = OutputNames.lock(of: "")

    private let folder: HeldFolder
    private let lock: OutputLock
    private let unfinished: UnfinishedOutput

    /// Makes the folder where needed, waits for its turn, and puts back first what a killed run left aside.
    ///
    /// - Throws: `.busy` when another run goes on too long, `.notAllowed` for a place in or under `deliveries`, where a report would be
    ///   taken for input.
    init(_ path: String, notUnder deliveries: String, _ turn: Turn) throws(OutputFailure) {
        let path = PathText.withoutTrailingSlashes(path)
        if PathText.isPlace(try PathText.intendedPlace(path), under: try PathText.intendedPlace(deliveries)) {
            throw .notAllowed("--uit mag niet onder leveringen van --data staan: een rapport is geen invoer")
        }
        try FileWriting.makeFolders(path)
        let folder = try HeldFolder(path)
        let lock = try OutputLock(ReportsFolder.lockName, in: folder, for: path, turn)
        // What stays is said when something is published here.
        _ = try ReportHealing(folder: folder).heal()
        (self.folder, self.lock, unfinished) = (folder, lock, turn.unfinished)
    }

    /// Puts a whole report in place; whoever reads the old one is not disturbed.
    ///
    /// - Returns: what is to be said of what could not be cleared away.
    func publish(_ files: [PublishedFile], of kwartaal: Kwartaal) throws(OutputFailure) -> [Leftover] {
        try folder.refuseReplaced()
        try lock.refuseLost()
        let leftovers = try ReportHealing(folder: folder).heal(paths: files.map(\.path))
        let own = ReportContent.own(files.map(\.path))
        if try folder.status(of: kwartaal.code) != nil { try own.refuseForeign(kwartaal.code, in: folder) }
        let stage = try Stage("\(ReportHealing.stagePrefix)\(getpid())-\(kwartaal.code)", in: folder, unfinished)
        do throws(OutputFailure) {
            // First, so that a stage that is left half made is known for what it is.
            let isSums = { (file: PublishedFile) in file.path == ReportContent.sums }
            for file in files.filter(isSums) + files.filter({ !isSums($0) }) {
                try stage.create(file.path, bytes: file.bytes, mode: 0o644)
            }
            try folder.refuseReplaced()
            try lock.refuseLost()
            let left = try stage.publish(
                as: kwartaal.code, aside: ReportHealing.asidePrefix + kwartaal.code, mode: 0o755, replacing: own)
            return leftovers + [left].compactMap(\.self)
        } catch {
            stage.discard()
            throw error
        }
    }

    /// Lists the updates that stand here anew, on both pages. One that can't be written takes nothing away from the report that was
    /// published.
    func writeIndex(_ kader: Indexkader) -> [Waarschuwing] {
        let entries: [IndexPage.Entry]
        do throws(RunFailure) {
            entries = try ReportsIndex.entries(in: folder)
        } catch {
            return ReportsIndex.Page.all.map { notWritten($0, error) }
        }
        return ReportsIndex.Page.all.compactMap { page in
            let text = page.path == IndexHtml.path ? IndexHtml(entries, kader).html : IndexPage(entries).markdown
            do throws(RunFailure) {
                return try ReportsIndex.write(
                    page, text, in: folder, scratch: "\(ReportHealing.stagePrefix)\(getpid())-\(page.path)", unfinished
                ).map { Waarschuwing($0) }
            } catch {
                return notWritten(page, error)
            }
        }
    }

    private func notWritten(_ page: ReportsIndex.Page, _ failure: RunFailure) -> Waarschuwing {
        let path = folder.path(of: page.path)
        guard case .output(.inTheWay(path, _)) = failure else {
            return Waarschuwing(
                code: "WAA-009", tekst: "Het overzicht \(path) is niet bijgewerkt: het is niet te schrijven.")
        }
        return Waarschuwing(
            code: "WAA-010",
            tekst: "Het overzicht \(path) is niet bijgewerkt: het bestand dat daar staat, is niet van tmsd.")
    }
}
