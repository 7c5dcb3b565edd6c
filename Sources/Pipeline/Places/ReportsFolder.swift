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

    /// Lists the updates that stand here anew. A page that can't be written takes nothing away from the report that was published.
    func writeIndex() -> Waarschuwing? {
        let page = folders.folder.path(of: IndexPage.path)
        do throws(RunFailure) {
            return try ReportsIndex.write(
                in: folders.folder, scratch: "\(SummedHealing.stagePrefix)\(getpid())-\(IndexPage.path)",
                folders.unfinished
            ).map { Waarschuwing($0) }
        } catch {
            guard case .output(.inTheWay(page, _)) = error else {
                return .indexNotWritten(page)
            }
            return .indexIsForeign(page)
        }
    }
}
