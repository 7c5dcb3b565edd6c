import Checksum
import Intake
import Jeugdhulp
import Publication
import Tabular

/// DATA: its settings, its referentie and the paths of its deliveries. Contract, section 1.
struct DataFolder {
    let path: String
    let instellingen: Instellingen
    let referentie: Referentie
    /// Settings and referentie, in byte order of path.
    let inputFiles: [Update.InputFile]
    /// In byte order of path.
    let deliveries: [(path: String, soort: Leveringssoort)]
    /// Other files below `leveringen`, in byte order of path.
    let otherFiles: [String]
    /// Links to folders below `leveringen`, which are not followed.
    let linkedFolders: [String]

    init(_ path: String) throws(RunFailure) {
        let contents = try Grondslag.contents(of: path)
        let grondslag = try Grondslag.read(contents)
        try self.init(path, contents, grondslag, try Listing(path))
    }

    /// The same deliveries with settings and referentie from elsewhere, by path below DATA; a path without content is a file that is not
    /// there. Nothing is looked at on the disk.
    ///
    /// - Throws: what is wrong with those settings and that referentie, for these deliveries too.
    init(_ other: DataFolder, contents: [String: [UInt8]]) throws(RunFailure) {
        let listing = Listing(
            deliveries: other.deliveries, otherFiles: other.otherFiles, linkedFolders: other.linkedFolders)
        try self.init(other.path, contents, try Grondslag.read(contents), listing)
    }

    private init(
        _ path: String, _ contents: [String: [UInt8]], _ grondslag: (Referentie, Instellingen), _ listing: Listing
    ) throws(RunFailure) {
        (referentie, instellingen) = grondslag
        self.path = path
        inputFiles = contents.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { name in
            let bytes = contents[name] ?? []
            return Update.InputFile(path: name, content: bytes, sha256: SHA256.hexDigest(of: bytes))
        }
        (deliveries, otherFiles, linkedFolders) = (listing.deliveries, listing.otherFiles, listing.linkedFolders)
        if instellingen.leveringen == .volledig { try DataFolder.refuseUndated(deliveries.map(\.path)) }
    }

    /// Where deliveries replace each other, each must stand in a dated folder, and no two may have one date.
    private static func refuseUndated(_ paths: [String]) throws(RunFailure) {
        var names: [CalendarDate: String] = [:]
        for path in paths {
            let map = Leveringsmap(path: path)
            guard let map else {
                throw .input([
                    Fout(
                        .gegevensGeweigerd, Plaats(path), code: "LEV-008",
                        gevonden: "geen map met een datum direct onder leveringen",
                        verwacht: "bij leveringen: volledig een map zoals leveringen/2020-10 of leveringen/2020-10-31")
                ])
            }
            if let other = names[map.date], other != map.name {
                throw .input([
                    Fout(
                        .gegevensGeweigerd, Plaats(path), code: "LEV-009",
                        gevonden: "de mappen \(other) en \(map.name) hebben dezelfde datum",
                        verwacht: "per datum één map")
                ])
            }
            names[map.date] = map.name
        }
    }
}
