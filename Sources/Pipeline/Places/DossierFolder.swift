import Feedback
import Glibc
import Jeugdhulp
import Output
import Publication
import Tabular

/// The folder of `--dossier DIR`, which is this process's alone as long as the value lives. What stands in it is exact about few, so it
/// is its owner's alone, and stands apart from what is delivered and what is for everybody (`Decision-TwoDoors`).
struct DossierFolder {
    let folders: SummedFolders
    private let path: String
    private let apart: [(option: String, path: String)]

    /// `apart` are DATA and REPORTS, by the option that names them: neither may lie in the other, however links lead there.
    ///
    /// - Throws: as ``SummedFolders``; `.notAllowed` for a place in or above one of `apart`, or among other reports.
    init(_ path: String, apart: [(option: String, path: String)], _ turn: Turn) throws(OutputFailure) {
        self.path = PathText.withoutTrailingSlashes(path)
        self.apart = apart
        try DossierFolder.refuse(path, apart: apart)
        folders = try SummedFolders(self.path, .dossier, turn)
        try refuseMoved()
    }

    /// The same again, just before something is put there: no path may have become one that leads to the others.
    func refuseMoved() throws(OutputFailure) {
        try DossierFolder.refuse(path, apart: apart)
        try folders.refuseLost()
    }

    /// Refuses a place that is not apart; nothing is made.
    static func refuse(_ path: String, apart: [(option: String, path: String)]) throws(OutputFailure) {
        let place = try PathText.intendedPlace(path)
        for other in apart {
            let otherPlace = try PathText.intendedPlace(other.path)
            if PathText.isPlace(place, under: otherPlace) {
                throw .notAllowed("--dossier mag niet onder de map van --\(other.option) staan: \(reason)")
            }
            if PathText.isPlace(otherPlace, under: place) {
                throw .notAllowed("--\(other.option) mag niet onder de map van --dossier staan: \(reason)")
            }
        }
        if try ReportPlace.isAmongReports(place) {
            throw .notAllowed("--dossier mag niet bij rapporten staan: \(reason)")
        }
    }

    private static let reason = "een dossier is voor de analist alleen; kies een map ernaast"

    /// Whether a place is a folder of dossiers, or a dossier, or lies under one.
    static func isAmongDossiers(_ place: String) throws(OutputFailure) -> Bool {
        try ReportPlace.isAmong(place, names: SummedContent.dossier.isName, isDossier)
    }

    private static func isDossier(_ folder: String) throws(OutputFailure) -> Bool {
        let page = folder + "/" + Dossier.indexPath
        let status = try OutputFailure.looking { () throws(FileReadError) -> FileStatus? in
            do throws(FileReadError) {
                return try FileStatus.of(page)
            } catch {
                // A folder of somebody else's; what needs it will say so.
                guard case .cannotOpen(_, EACCES) = error else { throw error }
                return nil
            }
        }
        // More than the page ever has, or what can't be read, is somebody's.
        guard let status, status.kind == .file, status.byteCount < maximumPageBytes else { return false }
        let bytes = try? InputFile.contents(of: page, limit: maximumPageBytes)
        return bytes?.starts(with: Dossier.mark.utf8) ?? false
    }

    private static let maximumPageBytes = 1 << 16

    /// Publishes a dossier that belongs to no report.
    ///
    /// - Returns: what is to be said of what could not be cleared away.
    func publish(_ files: [PublishedFile], as name: String) throws(OutputFailure) -> [Leftover] {
        let staged = try folders.stage(files, as: name)
        do throws(OutputFailure) {
            try refuseMoved()
            return staged.leftovers + (try Placing.publish([staged.placing]))
        } catch {
            staged.stage.discard()
            throw error
        }
    }
}
