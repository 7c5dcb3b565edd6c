import Glibc
import Jeugdhulp
import Output
import Tabular

/// Whether a place belongs to published reports, where nothing about single rows may stand.
enum ReportPlace {
    private static let mark = "/verantwoording.json"

    /// Whether a place is REPORTS, or a report, or lies under one: a folder there holds `verantwoording.json`.
    static func isAmongReports(_ place: String) throws(OutputFailure) -> Bool {
        try isAmong(place, names: { Kwartaal($0) != nil }, isReport)
    }

    /// Whether a place, or one above it, is such a folder or holds one with such a name.
    static func isAmong(
        _ place: String, names isName: (String) -> Bool, _ isOne: (_ folder: String) throws(OutputFailure) -> Bool
    ) throws(OutputFailure) -> Bool {
        var folder = place
        while folder != "/" {
            if try isOne(folder) { return true }
            for name in try names(in: folder, isName) where try isOne(folder + "/" + name) { return true }
            folder = PathText.folder(of: folder)
        }
        return false
    }

    private static func isReport(_ folder: String) throws(OutputFailure) -> Bool {
        try OutputFailure.looking { () throws(FileReadError) in try FileStatus.of(folder + mark)?.kind == .file }
    }

    /// The names in a folder that such folders have. A folder above an output may be one that the user can only pass through: then every
    /// quarter there may be is tried.
    private static func names(
        in folder: String, _ isName: (String) -> Bool
    ) throws(OutputFailure) -> [String] {
        do throws(FileReadError) {
            return try FolderListing.names(in: folder).filter(isName)
        } catch {
            switch error {
            case .cannotOpen(_, let code) where FileStatus.saysAbsent(code): return []
            case .cannotOpen(_, EACCES), .nameIsNotUTF8:
                return (1900...2199).flatMap { year in (1...4).map { "\(year)-Q\($0)" } }
            default: throw OutputFailure(error)
            }
        }
    }
}
