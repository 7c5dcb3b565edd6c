import Faults
import Glibc
import Output
import Publication
import Tabular

/// REPORTS, which is this process's alone as long as the value lives.
struct ReportsFolder: ~Copyable {
    let folders: SummedFolders

    /// - Throws: as ``SummedFolders``; `.notAllowed` for a place in or under `deliveries`, where a report would be taken for input, and
    ///   for one among dossiers, which are for the analyst alone.
    init(_ path: String, notUnder deliveries: String, _ turn: Turn) throws(OutputFailure) {
        let path = PathText.withoutTrailingSlashes(path)
        let place = try PathText.intendedPlace(path)
        if PathText.isPlace(place, under: try PathText.intendedPlace(deliveries)) {
            throw .notAllowed("--uit mag niet onder leveringen van --data staan: een rapport is geen invoer")
        }
        if try DossierFolder.isAmongDossiers(place) {
            throw .notAllowed("--uit mag niet bij een dossier staan: een rapport is voor iedereen, een dossier niet")
        }
        folders = try SummedFolders(path, .report, turn)
    }

    /// Lists the updates that stand here anew, on both pages. One that can't be written takes nothing away from the report that was
    /// published.
    func writeIndex(_ kader: Indexkader) -> [Waarschuwing] {
        let entries: [IndexPage.Entry]
        do throws(RunFailure) {
            entries = try ReportsIndex.entries(in: folders.folder)
        } catch {
            return ReportsIndex.Page.all.map { notWritten($0, error) }
        }
        return ReportsIndex.Page.all.compactMap { page in
            let text = page.text(entries, kader)
            do throws(RunFailure) {
                return try ReportsIndex.write(
                    page, text, in: folders.folder, scratch: "\(SummedHealing.stagePrefix)\(getpid())-\(page.path)",
                    folders.unfinished
                ).map { Waarschuwing($0) }
            } catch {
                return notWritten(page, error)
            }
        }
    }

    private func notWritten(_ page: ReportsIndex.Page, _ failure: RunFailure) -> Waarschuwing {
        let path = folders.folder.path(of: page.path)
        guard case .output(.inTheWay(path, _)) = failure else {
            return .indexNotWritten(path)
        }
        return .indexIsForeign(path)
    }
}
