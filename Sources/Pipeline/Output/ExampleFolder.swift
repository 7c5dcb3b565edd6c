import Glibc
import Tabular

/// A data folder with example data under construction: staged beside its place, and put there whole.
struct ExampleFolder: ~Copyable {
    /// What an example holds, and how its first file begins; a folder with anything else in it is never replaced.
    private static let names: Set<String> = ["LEESMIJ.txt", "instellingen.json", "leveringen", "referentie"]
    private static let mark = (file: "LEESMIJ.txt", beginning: "ALLES IN DEZE MAP IS VERZONNEN\n")

    private static let asideSuffix = ".tmsd-oud"

    private static let slotSuffix = ".tmsd-slot"

    private let slot: Slot
    private let stage: Stage
    private var descriptors: [String: Int32] = [:]

    /// - Throws: `.inTheWay` when there is a folder that is not empty and not an example, `.busy` when another run is making it.
    init(_ path: String, _ beurt: Beurt) throws(RunFailure) {
        let target = PathText.withoutTrailingSlashes(path)
        try FileWriting.makeFolders(PathText.folder(of: target))
        let slot = try Slot(target + ExampleFolder.slotSuffix, for: target, beurt)
        try FolderExchange.restore(target + ExampleFolder.asideSuffix, as: target)
        try ExampleFolder.refuseForeignFolder(target)
        stage = try Stage(
            target + ".tmsd-nieuw", for: target, aside: target + ExampleFolder.asideSuffix, beurt.unfinished)
        self.slot = slot
    }

    private static func refuseForeignFolder(_ target: String) throws(RunFailure) {
        guard FolderTree.kind(of: target) == .folder else { return }
        let names = try FolderTree.names(in: target)
        let isExample = Set(names).isSubset(of: ExampleFolder.names) && beginsAsExample(target)
        guard names.isEmpty || isExample else {
            throw .inTheWay(path: target, what: "een map met iets anders dan voorbeelddata")
        }
    }

    private static func beginsAsExample(_ target: String) -> Bool {
        let content = try? InputFile.contents(of: target + "/" + mark.file, limit: 1 << 20)
        return content?.starts(with: mark.beginning.utf8) ?? false
    }

    deinit {
        for descriptor in descriptors.values { close(descriptor) }
    }

    /// Adds bytes to the end of a file of the example.
    mutating func append(_ path: String, _ bytes: [UInt8]) throws(RunFailure) {
        let full = stage.path + "/" + path
        let descriptor = descriptors[path]
        var opened = descriptor
        try stage.step { () throws(RunFailure) in
            if opened == nil {
                try FileWriting.makeFolders(PathText.folder(of: full))
                opened = try FileWriting.open(new: full)
            }
            if let opened { try FileWriting.writeAll(bytes, to: opened, path: full) }
        }
        descriptors[path] = opened
    }

    /// Waits until the disk has everything, and puts the folder in its place.
    mutating func publish() throws(RunFailure) {
        for (path, descriptor) in descriptors {
            try FileWriting.settle(descriptor, mode: 0o644, path: stage.path + "/" + path)
        }
        try stage.publish(mode: 0o755)
    }

    /// Clears away what was written.
    func discard() {
        stage.discard()
    }
}
