import Glibc
import Jeugdhulp
import Publication
import Tabular

/// The page in REPORTS that lists its updates.
enum ReportsIndex {
    /// A page that the program did not make is no larger than this, or it is not looked at.
    private static let maximumBytes = 1 << 20

    /// Why the page was left as it was.
    enum Outcome {
        case written
        /// The file there is not one of the program.
        case foreign
    }

    /// Makes the page anew from the updates that stand there. Whoever reads the old one is not disturbed.
    ///
    /// `scratch` is the path of a new file beside it; it is gone afterwards.
    static func write(in reports: String, scratch: String) throws(RunFailure) -> Outcome {
        let place = reports + "/" + IndexPage.path
        guard isOwn(place) else { return .foreign }
        let entries = try PreviousUpdate.quarters(in: reports).map { kwartaal in
            IndexPage.Entry(
                kwartaal: kwartaal, kop: (try? PreviousUpdate(reports + "/" + kwartaal.code))?.published.kop)
        }
        do throws(RunFailure) {
            try FileWriting.create(scratch, bytes: Array(IndexPage(entries).markdown.utf8), mode: 0o644)
            guard unsafe rename(scratch, place) == 0 else { throw .cannotWrite(path: place, errno: errno) }
            try FileWriting.sync(folder: reports)
        } catch {
            _ = unsafe unlink(scratch)
            throw error
        }
        return .written
    }

    /// Whether the page may be replaced: it is not there, or the program made it.
    private static func isOwn(_ place: String) -> Bool {
        switch FolderTree.kind(of: place) {
        case .nothing: return true
        case .file:
            guard let bytes = try? InputFile.contents(of: place, limit: maximumBytes) else { return false }
            return bytes.starts(with: IndexPage.mark.utf8)
        case .folder, .other: return false
        }
    }
}
