import Checksum
import Contract
import Figures
import Intake
import Jeugdhulp
import Output
import Publication
import Tabular

/// The update that this one is explained against: a report folder, read back.
struct PreviousUpdate {
    /// The folder, as it is shown to whoever runs the program.
    let path: String
    let published: PublishedUpdate
    /// SHA-256 of its `cijfers.csv`.
    let sha256: String
    /// Its list of checksums, by which a dossier is known to belong to it; `nil` without one.
    let sums: [UInt8]?

    /// More bytes a file of a report folder never has.
    private static let maximumBytes = 64 << 20

    /// The update to compare with: the given one, or the greatest quarter in REPORTS before this one; `nil` when there is none.
    ///
    /// - Throws: `.published` for a folder that can't be read back.
    init?(_ keuze: Vorigekeuze, reports: String, before kwartaal: Kwartaal) throws(RunFailure) {
        switch keuze {
        case .none: return nil
        case .folder(let path): try self.init(path)
        case .automatic:
            guard let latest = try PreviousUpdate.latest(in: reports, before: kwartaal) else { return nil }
            try self.init(reports + "/" + latest.code)
        }
    }

    /// Reads a report folder back; of `further` files those that are there.
    init(_ path: String, further: [Layout] = []) throws(RunFailure) {
        let isFolder = try RunFailure.ofInput(path) { () throws(FileReadError) in
            try FileStatus.of(path, followingLinks: true)?.kind == .folder
        }
        guard isFolder else { throw .published(folder: path, .missing(path: "")) }
        var fault: FileReadError?
        var figures: [UInt8] = []
        let content = { (name: String) -> [UInt8]? in
            do throws(FileReadError) {
                guard try FileStatus.of(path + "/" + name) != nil else { return nil }
                let bytes = try InputFile.contents(of: path + "/" + name, limit: PreviousUpdate.maximumBytes)
                if name == PublishedUpdate.figuresPath { figures = bytes }
                return bytes
            } catch {
                fault = fault ?? error
                return nil
            }
        }
        let read: Result<PublishedUpdate, PublishedUpdate.Fault>
        do throws(PublishedUpdate.Fault) {
            read = .success(try PublishedUpdate(inputPaths: Grondslag.paths, further: further, content: content))
        } catch {
            read = .failure(error)
        }
        sums = content(SumsText.path)
        if let fault { throw .input([Fout(fault, path: fault.path)]) }
        do throws(PublishedUpdate.Fault) {
            published = try read.get()
        } catch {
            throw .published(folder: path, error)
        }
        self.path = path
        sha256 = SHA256.hexDigest(of: figures)
    }

    /// The greatest quarter of which REPORTS holds an update; a folder without any file of an update is none.
    private static func latest(in reports: String, before kwartaal: Kwartaal) throws(RunFailure) -> Kwartaal? {
        try quarters(in: reports).last { $0 < kwartaal }
    }

    /// The quarters of which REPORTS holds an update, in order.
    static func quarters(in reports: String) throws(RunFailure) -> [Kwartaal] {
        let names: [String]
        do throws(FileReadError) {
            names = try FolderListing.names(in: reports)
        } catch {
            if case .cannotOpen(_, let code) = error, FileStatus.saysAbsent(code) {
                throw .output(.cannotWrite(path: reports, errno: code))
            }
            throw .output(OutputFailure(error))
        }
        return try RunFailure.ofInput(reports) { () throws(FileReadError) in
            var quarters: [Kwartaal] = []
            for quarter in names.compactMap(Kwartaal.init).sorted() {
                let folder = "\(reports)/\(quarter.code)/"
                for path in PublishedUpdate.neededPaths where try FileStatus.of(folder + path) != nil {
                    quarters.append(quarter)
                    break
                }
            }
            return quarters
        }
    }
}
