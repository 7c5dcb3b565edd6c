import Glibc
import Intake
import Tabular

/// The list of rejected rows (`--afgekeurd FILE`): where each stands and why. It is about single persons, so it is readable by its
/// owner only and never goes under REPORTS (contract, section 2.1).
struct RejectList {
    /// About so much of the list stands in memory at a time.
    private static let partBytes = 1 << 20

    private let path: String

    /// - Throws: `.wrongUse` for a place under `reports`, `.inTheWay` for a place where something else than a file stands.
    init(path: String, notUnder reports: String?) throws(RunFailure) {
        let folder = RejectList.folder(of: path)
        guard let place = RejectList.resolved(folder) else { throw .cannotWrite(path: folder, errno: errno) }
        if let reports = reports.map(RejectList.resolvedOrFuture), (place + "/").hasPrefix(reports + "/") {
            throw .wrongUse("--afgekeurd mag niet onder de map van --uit staan: de lijst gaat over personen")
        }
        switch FolderTree.kind(of: path) {
        case .nothing, .file: self.path = path
        case .folder, .other: throw .inTheWay(path: path, what: "iets anders dan een bestand")
        }
    }

    /// Replaces the list by that of these files, whole or not at all.
    func write(_ files: [FileAccount]) throws(RunFailure) {
        let stage = path + ".tmsd-nieuw"
        try FolderTree.remove(stage)
        let list = try StreamedFile(stage, mode: 0o600)
        var csv = CSVText(.dutchSpreadsheet)
        csv.append(["bestand", "regel", "kolom", "code", "reden", "verwacht"])
        for account in files {
            let file = account.file
            for rejection in account.rejections {
                let reden = rejection.reden
                csv.append([
                    file.path, String(rejection.line), reden.kolom(in: file.soort)?.naam ?? "", reden.code,
                    reden.melding,
                    reden.verwacht,
                ])
                if csv.bytes.count >= RejectList.partBytes { try list.write(csv.drain()) }
            }
        }
        try list.write(csv.drain())
        try list.finish()
        guard unsafe rename(stage, path) == 0 else { throw .cannotWrite(path: path, errno: errno) }
    }

    private static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// The path without links and dots; `nil` when it does not exist.
    private static func resolved(_ path: String) -> String? {
        guard let pointer = unsafe realpath(path, nil) else { return nil }
        defer { unsafe free(pointer) }
        return unsafe String(cString: pointer)
    }

    /// As `resolved`; of a folder that does not exist yet, by the nearest folder above it that does.
    private static func resolvedOrFuture(_ path: String) -> String {
        if let resolved = resolved(path) { return resolved }
        let trimmed = path.hasSuffix("/") ? String(path.dropLast()) : path
        let parent = folder(of: trimmed)
        let name = trimmed.split(separator: "/").last.map(String.init) ?? ""
        return parent == trimmed ? trimmed : resolvedOrFuture(parent) + "/" + name
    }
}
