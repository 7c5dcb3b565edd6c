import Attack
import Contract
import Intake
import Jeugdhulp
import Publication
import Tabular

/// The folders of updates in REPORTS, in order of quarter, or one such folder by itself, and what is published there.
///
/// A folder without any file of an update is none, as for `tmsd rapport`.
struct PublishedFolders {
    /// More bytes a published file never has.
    private static let maximumBytes = 64 << 20
    /// More bytes the files of all updates that are attacked never have.
    private static let maximumBytesInAll = 1 << 30

    private let folders: [(name: String, path: String)]
    private let updates: [AttackedUpdate]

    /// - Throws: `.published` where no update is; `.input` for a file that can't be read.
    init(_ reports: String) throws(RunFailure) {
        folders = try PublishedFolders.folders(in: reports)
        guard !folders.isEmpty else {
            throw .published(folder: reports, .missing(path: ""))
        }
        var updates: [AttackedUpdate] = []
        var left = PublishedFolders.maximumBytesInAll
        for folder in folders { updates.append(try PublishedFolders.update(folder, left: &left)) }
        self.updates = updates
    }

    /// The updates of other quarters in REPORTS, as far as they can be attacked: one that can't be read back tells nobody anything.
    static func others(in reports: String, than kwartaal: Kwartaal) -> [AttackedUpdate] {
        guard let folders = try? folders(in: reports) else { return [] }
        var left = maximumBytesInAll
        return folders.filter { $0.name != kwartaal.code && $0.path != reports }.compactMap { folder in
            guard let update = try? update(folder, left: &left), (try? Attack.check(update)) != nil else { return nil }
            return update
        }
    }

    /// - Throws: `.published` for a file that is not as it was published.
    func attack(knowing knowledge: InsideKnowledge) throws(RunFailure) -> AttackOutcome {
        // One update at a time first, so that a fault is told with its folder.
        for (update, folder) in zip(updates, folders) {
            do throws(AttackFault) {
                try Attack.check(update)
            } catch {
                throw .published(folder: folder.path, PublishedUpdate.Fault(error))
            }
        }
        do throws(AttackFault) {
            return try Attack.run(updates, knowing: knowledge)
        } catch {
            throw .published(folder: folders[0].path, PublishedUpdate.Fault(error))
        }
    }

    private static func folders(in reports: String) throws(RunFailure) -> [(name: String, path: String)] {
        try RunFailure.ofInput(reports) { () throws(FileReadError) in
            guard try FileStatus.of(reports, followingLinks: true)?.kind == .folder else { return [] }
            if try FileStatus.of(reports + "/" + (AttackedUpdate.neededPaths.first ?? "")) != nil {
                let name = reports.split(separator: "/").last.map(String.init) ?? reports
                return [(name, reports)]
            }
            var found: [(name: String, path: String)] = []
            for quarter in try FolderListing.names(in: reports).compactMap(Kwartaal.init).sorted() {
                let path = reports + "/" + quarter.code
                for name in AttackedUpdate.neededPaths where try FileStatus.of(path + "/" + name) != nil {
                    found.append((quarter.code, path))
                    break
                }
            }
            return found
        }
    }

    /// Every CSV file, and the account.
    private static func update(
        _ folder: (name: String, path: String), left: inout Int
    ) throws(RunFailure) -> AttackedUpdate {
        var unread = left
        let files = try RunFailure.ofInput(folder.path) { () throws(FileReadError) in
            var files: [String: [UInt8]] = [:]
            for path in try FolderListing.files(below: folder.path)
            where path.hasSuffix(".csv") || AttackedUpdate.paths.contains(path) {
                let limit = min(maximumBytes, unread)
                let bytes = try InputFile.contents(of: folder.path + "/" + path, limit: limit)
                unread -= bytes.count
                files[path] = bytes
            }
            return files
        }
        left = unread
        return AttackedUpdate(name: folder.name, files: files)
    }
}

extension PublishedUpdate.Fault {
    /// An update that can't be attacked can't be read back either.
    fileprivate init(_ fault: AttackFault) {
        self =
            switch fault {
            case .missing(let path): .missing(path: path)
            case .notAsPublished(let path, let line): .notAsWritten(path: path, line: line)
            case .missingColumns(let path, let columns): .missingColumns(path: path, columns)
            case .tooManyLines(let path, let limit): .tooManyLines(path: path, limit: limit)
            }
    }
}
