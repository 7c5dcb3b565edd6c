import Output
import Publication
import Tabular

/// Puts REPORTS, or the folder of dossiers, right after a run that was killed, before anything in it is looked at: what was put aside goes back where it
/// came from, and what was begun goes away. What is not surely the program's stays where it is.
struct SummedHealing {
    static let stagePrefix = OutputNames.prefix + "nieuw-"
    static let asidePrefix = OutputNames.prefix + "oud-"

    /// What the folder is for as long as the value lives: this process's alone.
    let folder: HeldFolder
    /// What stands in the folders in it.
    let content: SummedContent

    /// Looks at every name; `paths` are those of files that one may hold besides the ones it lists itself.
    ///
    /// - Returns: what is to be said of what stays.
    /// - Throws: `.cannotWrite` or `.cannotLook` when one can't be put back, or it is not known whether it must be.
    func heal(paths: [String] = []) throws(OutputFailure) -> [Leftover] {
        var said: [Leftover] = []
        for name in try folder.names() where name.hasPrefix(OutputNames.prefix) {
            if name.hasPrefix(SummedHealing.asidePrefix) {
                let target = String(name.dropFirst(SummedHealing.asidePrefix.count))
                if content.isName(target), try folder.status(of: target) == nil, try isWhole(name) {
                    try folder.rename(name, toFree: target)
                    try folder.sync()
                } else if let left = clear(name, paths) {
                    said.append(left)
                }
            } else if name.hasPrefix(SummedHealing.stagePrefix), let left = clear(name, paths) {
                said.append(left)
            }
        }
        return said
    }

    private func isWhole(_ name: String) throws(OutputFailure) -> Bool {
        guard try folder.status(of: name)?.kind == .folder else { return false }
        return try content.isWhole(try HeldFolder(name, in: folder))
    }

    /// Removes a folder that holds nothing but the program's own files, or a page that lists the updates.
    private func clear(_ name: String, _ paths: [String]) -> Leftover? {
        do throws(OutputFailure) {
            if try folder.status(of: name)?.kind == .file {
                let page = ReportsIndex.Page.all.first { name.hasSuffix($0.path) } ?? ReportsIndex.Page.all[0]
                try ReportsIndex.refuseForeign(page, name, in: folder)
                try folder.removeFile(name)
            } else {
                let listed = try SummedContent.paths(listedIn: try HeldFolder(name, in: folder))
                try content.own(listed + paths).clear(name, in: folder)
            }
            return nil
        } catch {
            return Leftover(path: folder.path(of: name), failure: error)
        }
    }
}
