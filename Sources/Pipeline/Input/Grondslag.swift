import Checking
import Intake
import Jeugdhulp
import Tabular

/// What DATA holds besides deliveries: settings and referentie. Contract, section 1.
enum Grondslag {
    /// The paths that are looked at, in the order in which they are listed.
    static let paths = [Instellingen.path] + Referentie.Files.all

    /// The files that are there, whole, by path below DATA.
    static func contents(of folder: String) throws(RunFailure) -> [String: [UInt8]] {
        let isFolder = try RunFailure.ofInput(folder) { () throws(FileReadError) in
            try FileStatus.of(folder, followingLinks: true)?.kind == .folder
        }
        guard isFolder else {
            throw .input([
                Fout(
                    .invoerOntbreekt, Plaats(folder), code: "LEV-001", gevonden: "deze map is er niet",
                    verwacht: "een map met referentie/ en leveringen/")
            ])
        }
        var contents: [String: [UInt8]] = [:]
        for path in paths { contents[path] = try content(path, in: folder) }
        return contents
    }

    /// The settings stand on the referentie: they may name its gemeenten only.
    static func read(_ contents: [String: [UInt8]]) throws(RunFailure) -> (Referentie, Instellingen) {
        do throws(Fout) {
            let referentie = try Referentie(Referentie.Files(contents))
            let instellingen = try InstellingenReader.read(
                contents[Instellingen.path], gemeenten: Set(referentie.gemeenten.map(\.code)))
            try Checks.validate(instellingen.toetsen)
            return (referentie, instellingen)
        } catch {
            throw .input([error])
        }
    }

    /// The whole of a small file, or `nil` when it is not there.
    private static func content(_ path: String, in folder: String) throws(RunFailure) -> [UInt8]? {
        let full = folder + "/" + path
        return try RunFailure.ofInput(path) { () throws(FileReadError) in
            guard try FileStatus.of(full) != nil else { return nil }
            return try InputFile.contents(of: full, limit: Limits.referentieBytes)
        }
    }
}
