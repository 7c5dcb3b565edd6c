import Checking
import Contract
import Faults
import Jeugdhulp
import Tabular

/// What DATA holds besides deliveries: settings and referentie. `data/LEESMIJ.md` explains both.
enum Grondslag {
    /// The files that are there.
    struct Contents {
        /// Whole, by path below DATA; a file that is not there, or can't be read, has no key.
        var bytes: [String: [UInt8]] = [:]
        /// Of the files that are there and can't be read.
        var unreadable: [Fout] = []
    }

    /// The paths that are looked at, in the order in which they are listed.
    static let paths = [Instellingen.path] + Referentie.Files.all

    static func contents(of folder: String) throws(RunFailure) -> Contents {
        let isFolder = try RunFailure.ofInput(folder) { () throws(FileReadError) in
            try FileStatus.of(folder, followingLinks: true)?.kind == .folder
        }
        guard isFolder else {
            throw .input([Fout(Plaats(folder), .dataFolderMissing)])
        }
        var contents = Contents()
        for path in paths {
            if let bytes = try RunFailure.noting(
                &contents.unreadable,
                { () throws(RunFailure) in
                    try content(path, in: folder)
                })
            {
                contents.bytes[path] = bytes
            }
        }
        return contents
    }

    /// The settings stand on the referentie: they may name its gemeenten only.
    ///
    /// - Throws: everything that is wrong with any of the files.
    static func read(_ contents: Contents) throws(RunFailure) -> (Referentie, Instellingen) {
        // What is wrong with the settings is told below.
        let regio = InstellingenReader.read(contents.bytes[Instellingen.path], gemeenten: KnownGemeenten(nil)).0.regio
        let reading = Referentie.read(Referentie.Files(contents.bytes), regio: regio)
        let (instellingen, fouten) = settings(contents, gemeenten: reading.gemeenten)
        let told = Set(contents.unreadable.map(\.plaats.path))
        let all =
            contents.unreadable + fouten
            + reading.fouten.filter { !$0.fault.isOfMissingReferentie || !told.contains($0.plaats.path) }
        guard let referentie = reading.referentie, all.isEmpty else { throw .input(all) }
        return (referentie, instellingen)
    }

    /// The settings, and everything that is wrong with them; `gemeenten` are `nil` when they are not known.
    static func settings(
        _ contents: Contents, gemeenten: [Gemeente]?
    ) -> (instellingen: Instellingen, fouten: [Fout]) {
        let (instellingen, fouten) = InstellingenReader.read(
            contents.bytes[Instellingen.path], gemeenten: KnownGemeenten(gemeenten))
        return (
            instellingen,
            fouten + Checks.faults(of: instellingen.toetsen) + Twijfelregels.faults(of: instellingen.twijfel)
        )
    }

    /// The whole of a small file, or `nil` when it is not there.
    private static func content(_ path: String, in folder: String) throws(RunFailure) -> [UInt8]? {
        let full = folder + "/" + path
        let limit = path == Instellingen.path ? Instellingen.maximumBytes : Limits.referentieBytes
        return try RunFailure.ofInput(path) { () throws(FileReadError) in
            guard try FileStatus.of(full) != nil else { return nil }
            return try InputFile.contents(of: full, limit: limit)
        }
    }
}

extension RunFailure {
    /// What `make` gives; `nil`, and its faults among the others, when the input is to blame.
    static func noting<Value>(
        _ fouten: inout [Fout], _ make: () throws(RunFailure) -> Value?
    ) throws(RunFailure) -> Value? {
        do throws(RunFailure) {
            return try make()
        } catch {
            guard case .input(let more) = error else { throw error }
            fouten += more
            return nil
        }
    }
}
