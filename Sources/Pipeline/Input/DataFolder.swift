import Checksum
import Contract
import Disclosure
import Faults
import Feedback
import Jeugdhulp
import Tabular

/// DATA: its settings, its referentie and the paths of its deliveries. Rekenregels, R1.1.
struct DataFolder {
    let path: String
    let instellingen: Instellingen
    let referentie: Referentie
    /// Settings and referentie, in byte order of path.
    let inputFiles: [Dossier.InputFile]
    /// In byte order of path.
    let deliveries: [(path: String, soort: Leveringssoort)]
    /// Other files below `leveringen`, in byte order of path.
    let otherFiles: [String]
    /// Only where a previous update is counted again.
    var reread: RereadSettings?
    /// Links to folders below `leveringen`, which are not followed.
    let linkedFolders: [String]

    /// - Throws: everything that is wrong with settings and referentie, and that there are no deliveries.
    init(_ path: String) throws(RunFailure) {
        let contents = try Grondslag.contents(of: path)
        var fouten: [Fout] = []
        let grondslag = try RunFailure.noting(&fouten) { () throws(RunFailure) in try Grondslag.read(contents) }
        let listing = try RunFailure.noting(&fouten) { () throws(RunFailure) in try Listing(path) }
        guard let grondslag, let listing else { throw .input(fouten) }
        try self.init(path, contents, grondslag, listing)
    }

    /// Copies of settings and referentie for everybody.
    var publishableInput: [PublishableInput] {
        inputFiles.map {
            PublishableInput(
                path: $0.path, content: $0.content, aanvullend: referentie.aanvullendeBedragen,
                regio: instellingen.regio)
        }
    }

    /// The same deliveries with settings and referentie from elsewhere. Nothing is looked at on the disk.
    ///
    /// - Throws: what is wrong with those settings and that referentie, for these deliveries too.
    init(_ other: DataFolder, contents: Grondslag.Contents) throws(RunFailure) {
        let listing = Listing(
            deliveries: other.deliveries, otherFiles: other.otherFiles, linkedFolders: other.linkedFolders)
        try self.init(other.path, contents, try Grondslag.read(contents), listing)
    }

    private init(
        _ path: String, _ contents: Grondslag.Contents, _ grondslag: (Referentie, Instellingen), _ listing: Listing
    ) throws(RunFailure) {
        (referentie, instellingen) = grondslag
        self.path = path
        inputFiles = contents.bytes.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { name in
            let bytes = contents.bytes[name] ?? []
            return Dossier.InputFile(path: name, content: bytes, sha256: SHA256.hexDigest(of: bytes))
        }
        (deliveries, otherFiles, linkedFolders) = (listing.deliveries, listing.otherFiles, listing.linkedFolders)
        if instellingen.leveringen == .volledig { try DataFolder.refuseUndated(deliveries.map(\.path)) }
    }

    /// Where deliveries replace each other, each must stand in a dated folder, and no two may have one day.
    private static func refuseUndated(_ paths: [String]) throws(RunFailure) {
        var names: [CalendarDate: String] = [:]
        for path in paths {
            let map = Leveringsmap(path: path)
            guard let map else {
                throw .input([Fout(Plaats(path), .undatedFolder)])
            }
            if let other = names[map.date], other != map.name {
                throw .input([Fout(Plaats(path), .foldersOfOneDay(other, map.name, day: map.date))])
            }
            names[map.date] = map.name
        }
    }
}
