import Glibc

/// Where output that is no report may not stand.
enum OutputPlace {
    /// Refuses a file in or under one of `folders`, which need not exist yet, or among reports.
    ///
    /// - Throws: `.wrongUse` with the option and the reason; `.cannotWrite` when the folder of the file does not exist.
    static func refuse(
        _ path: String, option: String, notUnder folders: [(option: String, path: String)], reason: String
    ) throws(RunFailure) {
        let parent = PathText.folder(of: path)
        guard let place = PathText.place(parent) else { throw .cannotWrite(path: parent, errno: errno) }
        for folder in folders where PathText.isPlace(place, under: PathText.intendedPlace(folder.path)) {
            throw .wrongUse("--\(option) mag niet onder de map van --\(folder.option) staan: \(reason)")
        }
        if ReportPlace.isAmongReports(place) { throw .wrongUse("--\(option) mag niet bij rapporten staan: \(reason)") }
    }
}
