import Jeugdhulp
import Output
import Publication
import Tabular

/// Puts REPORTS right after a run that was killed, before anything in it is looked at: a report that was put aside goes back where it
/// came from, and what was begun goes away. What is not surely the program's stays where it is.
struct ReportHealing {
    static let stagePrefix = OutputNames.prefix + "nieuw-"
    static let asidePrefix = OutputNames.prefix + "oud-"

    /// What the folder is for as long as the value lives: this process's alone.
    let folder: HeldFolder

    /// Looks at every name; `paths` are those of files that a report may hold besides the ones it lists itself.
    ///
    /// - Returns: what is to be said of what stays.
    /// - Throws: `.cannotWrite` or `.cannotLook` when a report can't be put back, or it is not known whether it must be.
    func heal(paths: [String] = []) throws(OutputFailure) -> [Leftover] {
        var said: [Leftover] = []
        for name in try folder.names() where name.hasPrefix(OutputNames.prefix) {
            if name.hasPrefix(ReportHealing.asidePrefix) {
                let target = String(name.dropFirst(ReportHealing.asidePrefix.count))
                if Kwartaal(target) != nil, try folder.status(of: target) == nil, try isWholeReport(name) {
                    try folder.rename(name, toFree: target)
                    try folder.sync()
                } else if let left = clear(name, paths) {
                    said.append(left)
                }
            } else if name.hasPrefix(ReportHealing.stagePrefix), let left = clear(name, paths) {
                said.append(left)
            }
        }
        return said
    }

    private func isWholeReport(_ name: String) throws(OutputFailure) -> Bool {
        guard try folder.status(of: name)?.kind == .folder else { return false }
        return try ReportContent.isWhole(try HeldFolder(name, in: folder))
    }

    /// Removes a folder that holds nothing but files of a report, or a page that lists the updates.
    private func clear(_ name: String, _ paths: [String]) -> Leftover? {
        do throws(OutputFailure) {
            if try folder.status(of: name)?.kind == .file {
                let page = ReportsIndex.Page.all.first { name.hasSuffix($0.path) } ?? ReportsIndex.Page.all[0]
                try ReportsIndex.refuseForeign(page, name, in: folder)
                try folder.removeFile(name)
            } else {
                let listed = try ReportContent.paths(listedIn: try HeldFolder(name, in: folder))
                try ReportContent.own(listed + paths).clear(name, in: folder)
            }
            return nil
        } catch {
            return Leftover(path: folder.path(of: name), failure: error)
        }
    }
}
