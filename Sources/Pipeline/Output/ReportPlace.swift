import Jeugdhulp

/// Whether a place belongs to published reports, where nothing about single rows may stand.
enum ReportPlace {
    /// Whether a place is REPORTS, or a report, or lies under one: a folder there holds `verantwoording.json`.
    static func isAmongReports(_ place: String) -> Bool {
        var folder = place
        while folder != "/" {
            if FolderTree.kind(of: folder + "/verantwoording.json") == .file { return true }
            let names = (try? FolderTree.names(in: folder)) ?? []
            let holdsReport = names.contains { name in
                Kwartaal(name) != nil && FolderTree.kind(of: "\(folder)/\(name)/verantwoording.json") == .file
            }
            if holdsReport { return true }
            folder = PathText.folder(of: folder)
        }
        return false
    }
}
