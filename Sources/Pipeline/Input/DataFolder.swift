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
    /// Only where a previous update is counted again.
    var reread: RereadSettings?
    /// Links to folders below `leveringen`, which are not followed.
    var linkedFolders: [String] {
        otherFiles.filter { FolderTree.kind(of: path + "/" + $0) == .other && FolderTree.isFolder(path + "/" + $0) }
    }

    private static let leveringen = "leveringen"

    init(_ path: String) throws(RunFailure) {
        try self.init(path, contents: try Grondslag.contents(of: path))
    }

    /// Takes settings and referentie from elsewhere.
    ///
    /// - Throws: everything that is wrong with them, and that there are no deliveries.
    init(_ path: String, contents: Grondslag.Contents) throws(RunFailure) {
        var fouten: [Fout] = []
        let grondslag = try RunFailure.noting(&fouten) { () throws(RunFailure) in try Grondslag.read(contents) }
        let listed = try RunFailure.noting(&fouten) { () throws(RunFailure) in try DataFolder.list(path) }
        guard let grondslag, let listed else { throw .input(fouten) }
        (referentie, instellingen) = grondslag
        (deliveries, otherFiles) = listed
        self.path = path
        inputFiles = contents.bytes.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { name in
            let bytes = contents.bytes[name] ?? []
            return Update.InputFile(path: name, content: bytes, sha256: SHA256.hexDigest(of: bytes))
        }
        if instellingen.leveringen == .volledig { try DataFolder.refuseUndated(deliveries.map(\.path)) }
    }

    /// Where deliveries replace each other, each must stand in a dated folder, and no two may have one day.
    private static func refuseUndated(_ paths: [String]) throws(RunFailure) {
        var names: [CalendarDate: String] = [:]
        for path in paths {
            let map = Leveringsmap(path: path)
            guard let map else {
                throw .input([
                    Fout(
                        .gegevensGeweigerd, Plaats(path), code: "LEV-008",
                        gevonden: "geen map met een dag, maand of kwartaal als naam direct onder leveringen",
                        verwacht: "bij leveringen: volledig een map zoals leveringen/2020-10-31, leveringen/2020-10 of "
                            + "leveringen/2020-Q4; geef de map zo'n naam")
                ])
            }
            if let other = names[map.date], other != map.name {
                throw .input([
                    Fout(
                        .gegevensGeweigerd, Plaats(path), code: "LEV-009",
                        gevonden: "de mappen \(other) en \(map.name) tellen als van dezelfde dag, \(map.date)",
                        verwacht:
                            "per dag één map: een maand of kwartaal telt als de laatste dag; voeg ze samen of geef er een "
                            + "een andere naam")
                ])
            }
            names[map.date] = map.name
        }
    }

    private static func list(
        _ folder: String
    ) throws(RunFailure) -> (deliveries: [(path: String, soort: Leveringssoort)], others: [String]) {
        let paths: [String]
        do throws(FileReadError) {
            paths = try FolderListing.files(below: folder + "/" + leveringen).map { leveringen + "/" + $0 }
        } catch {
            let below =
                error.path.hasPrefix(folder + "/") ? String(error.path.dropFirst(folder.utf8.count + 1)) : leveringen
            throw .input([Fout(error, path: below)])
        }
        var deliveries: [(path: String, soort: Leveringssoort)] = []
        var others: [String] = []
        for path in paths {
            let name = path.split(separator: "/").last.map(String.init) ?? path
            if let soort = Leveringssoort(fileName: name) {
                deliveries.append((path, soort))
            } else {
                others.append(path)
            }
        }
        let missing = Leveringssoort.allCases.filter { soort in !deliveries.contains { $0.soort == soort } }
        guard missing.isEmpty else {
            throw .input(
                missing.map { soort in
                    Fout(
                        .invoerOntbreekt, Plaats(leveringen), code: "LEV-002",
                        gevonden: "geen enkel bestand \(soort.rawValue)*.csv", verwacht: "minstens één")
                })
        }
        return (deliveries, others)
    }
}
