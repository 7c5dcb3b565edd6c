import Contract
import Faults
import Intake
import Output
import Tabular

extension DataFolder {
    /// What stands below `leveringen`.
    struct Listing {
        /// In byte order of path.
        let deliveries: [(path: String, soort: Leveringssoort)]
        /// In byte order of path.
        let otherFiles: [String]
        /// Links to folders, which are not followed.
        let linkedFolders: [String]
    }
}

extension DataFolder.Listing {
    private static let leveringen = "leveringen"

    /// Looks through DATA.
    ///
    /// - Throws: `.input` when something can't be looked at, or there is no delivery of a kind.
    init(_ folder: String) throws(RunFailure) {
        let leveringen = DataFolder.Listing.leveringen
        let paths: [String]
        do throws(FileReadError) {
            paths = try FolderListing.files(below: folder + "/" + leveringen).map { leveringen + "/" + $0 }
        } catch {
            let above = (folder + "/").utf8
            let below =
                error.path.utf8.starts(with: above) ? error.path.utf8.dropFirst(above.count) : leveringen.utf8[...]
            throw .input([Fout(error, path: String(decoding: below, as: UTF8.self))])
        }
        var deliveries: [(path: String, soort: Leveringssoort)] = []
        var others: [String] = []
        var links: [String] = []
        for path in paths {
            if let soort = Leveringssoort(fileName: PathText.name(of: path)) {
                deliveries.append((path, soort))
            } else {
                others.append(path)
                if try DataFolder.Listing.isLinkedFolder(path, in: folder) { links.append(path) }
            }
        }
        (self.deliveries, otherFiles, linkedFolders) = (deliveries, others, links)
        let missing = Leveringssoort.allCases.filter { soort in !deliveries.contains { $0.soort == soort } }
        guard missing.isEmpty else { throw .input(missing.map(DataFolder.Listing.missing)) }
    }

    private static func missing(_ soort: Leveringssoort) -> Fout {
        Fout(Plaats(leveringen), .noFile(of: soort.rawValue))
    }

    /// A link that leads round in a circle leads to no folder.
    private static func isLinkedFolder(_ path: String, in folder: String) throws(RunFailure) -> Bool {
        try RunFailure.ofInput(path) { () throws(FileReadError) in
            guard try FileStatus.of(folder + "/" + path)?.kind == .link else { return false }
            return try FileStatus.leadsToFolder(folder + "/" + path)
        }
    }
}
