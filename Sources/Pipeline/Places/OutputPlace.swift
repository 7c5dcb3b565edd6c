import Glibc
import Output

/// Where a file that is no report is to stand: in a folder that exists, and not where it may not.
struct OutputPlace {
    /// The folder that it comes in, open from the start.
    let folder: HeldFolder
    /// Its name there.
    let name: String
    private let path: String
    private let option: String
    private let folders: [(option: String, path: String)]
    private let reason: String

    /// Refuses a file in or under one of `folders`, which need not exist yet, or among reports.
    ///
    /// - Throws: `.notAllowed` with the option and the reason; `.cannotWrite` when the folder of the file does not exist.
    init(
        _ path: String, option: String, notUnder folders: [(option: String, path: String)], reason: String
    ) throws(OutputFailure) {
        folder = try HeldFolder(PathText.folder(of: path))
        name = PathText.name(of: path)
        (self.path, self.option, self.folders, self.reason) = (path, option, folders, reason)
        try refuseMoved()
    }

    /// The same again, just before something is put there: the folder must still be where its path leads, and that may not have become
    /// a place where the file may not stand.
    func refuseMoved() throws(OutputFailure) {
        guard let place = try PathText.place(folder.path) else { throw .cannotWrite(path: folder.path, errno: ENOENT) }
        for folder in folders where PathText.isPlace(place, under: try PathText.intendedPlace(folder.path)) {
            throw .notAllowed("--\(option) mag niet onder de map van --\(folder.option) staan: \(reason)")
        }
        if try ReportPlace.isAmongReports(place) {
            throw .notAllowed("--\(option) mag niet bij rapporten staan: \(reason)")
        }
        try folder.refuseReplaced()
    }
}
