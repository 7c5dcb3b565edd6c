import Glibc
import Jeugdhulp
import Publication
import Tabular

/// REPORTS, which is this process's alone as long as the value lives.
struct ReportsFolder: ~Copyable {
    private static let slotName = ".tmsd-slot"
    private static let stagePrefix = ".tmsd-nieuw-"
    private static let asidePrefix = ".tmsd-oud-"

    private let path: String
    /// Open, so that no other folder can get its number.
    private let descriptor: Int32
    private let slot: Slot
    private let unfinished: UnfinishedOutput

    /// Makes the folder where needed and waits for its turn.
    ///
    /// - Throws: `.busy` when another run goes on too long, `.wrongUse` for a place in or under `deliveries`, where a report would be
    ///   taken for input.
    init(_ path: String, notUnder deliveries: String, _ beurt: Beurt) throws(RunFailure) {
        let wasThere = FolderTree.isFolder(path)
        try FileWriting.makeFolders(path)
        if let place = PathText.place(path), let other = PathText.place(deliveries),
            PathText.isPlace(place, under: other)
        {
            if !wasThere { _ = unsafe rmdir(path) }
            throw .wrongUse("--uit mag niet onder leveringen van --data staan: een rapport is geen invoer")
        }
        let descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .cannotWrite(path: path, errno: errno) }
        do throws(RunFailure) {
            slot = try Slot(path + "/" + ReportsFolder.slotName, for: path, beurt)
        } catch {
            close(descriptor)
            throw error
        }
        self.path = path
        self.descriptor = descriptor
        unfinished = beurt.unfinished
    }

    deinit {
        close(descriptor)
    }

    /// Puts a whole report in place; whoever reads the old one is not disturbed.
    func publish(_ files: [PublishedFile], of kwartaal: Kwartaal) throws(RunFailure) {
        try refuseOtherFolder()
        clearLeftovers()
        let target = path + "/" + kwartaal.code
        try refuseForeignFiles(in: target, besides: files)
        let stage = try Stage(
            path + "/" + ReportsFolder.stagePrefix + "\(getpid())-" + kwartaal.code, for: target,
            aside: path + "/" + ReportsFolder.asidePrefix + kwartaal.code, unfinished)
        do throws(RunFailure) {
            try write(files, to: stage)
            try stage.publish(mode: 0o755)
        } catch {
            stage.discard()
            throw error
        }
    }

    /// Lists the updates that stand here anew. A page that can't be written takes nothing away from the report that was published.
    func writeIndex() -> Waarschuwing? {
        let scratch = path + "/" + ReportsFolder.stagePrefix + "\(getpid())-" + IndexPage.path
        let outcome: ReportsIndex.Outcome
        do throws(RunFailure) {
            outcome = try ReportsIndex.write(in: path, scratch: scratch)
        } catch {
            return Waarschuwing(
                code: "WAA-009",
                tekst: "Het overzicht \(path)/\(IndexPage.path) is niet bijgewerkt: het is niet te schrijven.")
        }
        switch outcome {
        case .written: return nil
        case .foreign:
            return Waarschuwing(
                code: "WAA-010",
                tekst:
                    "Het overzicht \(path)/\(IndexPage.path) is niet bijgewerkt: het bestand dat daar staat, is niet van tmsd."
            )
        }
    }

    /// A folder that was taken away or put in another's place while the rows were read, or whose disk was, is not written in.
    private func refuseOtherFolder() throws(RunFailure) {
        var opened = stat()
        var named = stat()
        guard unsafe fstat(descriptor, &opened) == 0, unsafe stat(path, &named) == 0 else {
            throw .cannotWrite(path: path, errno: errno)
        }
        guard opened.st_dev == named.st_dev, opened.st_ino == named.st_ino else {
            throw .inTheWay(path: path, what: "een andere map dan toen deze run begon")
        }
    }

    /// What killed runs left: stages are of no use, folders put aside go back where they came from. What can't be cleared stays; it
    /// is in nobody's way.
    private func clearLeftovers() {
        for name in (try? FolderTree.names(in: path)) ?? [] {
            if name.hasPrefix(ReportsFolder.stagePrefix) {
                try? FolderTree.remove(path + "/" + name)
            } else if name.hasPrefix(ReportsFolder.asidePrefix) {
                let target = String(name.dropFirst(ReportsFolder.asidePrefix.count))
                try? FolderExchange.restore(path + "/" + name, as: path + "/" + target)
            }
        }
    }

    /// A folder with a file in it that no report has is never replaced: that file would be lost.
    private func refuseForeignFiles(in target: String, besides files: [PublishedFile]) throws(RunFailure) {
        guard FolderTree.kind(of: target) == .folder else { return }
        let known = Set(files.map(\.path)).union(PublishedFile.furtherPaths)
        let found: [String]
        do throws(FileReadError) {
            found = try FolderListing.files(below: target)
        } catch {
            throw .inTheWay(path: error.path, what: "iets dat niet te lezen is")
        }
        if let foreign = found.first(where: { !known.contains($0) }) {
            throw .inTheWay(path: target + "/" + foreign, what: "een bestand dat niet van tmsd is")
        }
    }

    private func write(_ files: [PublishedFile], to stage: Stage) throws(RunFailure) {
        for file in files {
            try stage.step { () throws(RunFailure) in
                let full = stage.path + "/" + file.path
                try FileWriting.makeFolders(PathText.folder(of: full))
                try FileWriting.create(full, bytes: file.bytes, mode: 0o644)
            }
        }
    }
}
