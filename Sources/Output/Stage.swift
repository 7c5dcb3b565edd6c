package import Glibc
import Synchronization
import Tabular

/// A folder under construction beside the one that it will replace. Until it is published only its owner can come in.
package final class Stage {
    /// What the folder will hold, for the thread that clears it away when the run is broken off.
    private final class Written: Sendable {
        let paths = Mutex(Set<String>())
        let emptyFolders = Mutex(Set<String>())

        var content: OwnContent {
            OwnContent(paths.withLock { $0 }, emptyFolders: emptyFolders.withLock { $0 })
        }
    }

    private let folder: HeldFolder
    let parent: HeldFolder
    let unfinished: UnfinishedOutput
    private let name: String
    private let written: Written
    private let innerMode: mode_t

    /// Nothing may have the name yet. `innerMode` are the rights of the folders that are made in it.
    package init(
        _ name: String, in parent: HeldFolder, innerMode: mode_t = 0o755, _ unfinished: UnfinishedOutput
    ) throws(OutputFailure) {
        self.innerMode = innerMode
        let written = Written()
        var made: HeldFolder?
        try unfinished.begin(parent.path(of: name)) { () throws(OutputFailure) in
            let folder = try parent.makeFolder(name)
            made = folder
            return { Stage.clear(name, folder, in: parent, written) }
        }
        guard let made else { preconditionFailure("a step that did not fail was not done") }
        folder = made
        (self.parent, self.name, self.written, self.unfinished) = (parent, name, written, unfinished)
    }

    /// Makes a folder with nothing in it, directly in this one.
    package func createFolder(_ name: String) throws(OutputFailure) {
        try unfinished.step { () throws(OutputFailure) in
            written.emptyFolders.withLock { _ = $0.insert(name) }
            try folder.makeFolder(name).setMode(innerMode)
        }
    }

    /// Makes a file in it, and the folders it stands in.
    package func create(_ path: String, bytes: [UInt8], mode: mode_t) throws(OutputFailure) {
        try create(path, mode: mode) { (file) throws(OutputFailure) in try file.write(bytes) }
    }

    /// Makes a file that `write` fills, in one step (``UnfinishedOutput``).
    package func create(
        _ path: String, mode: mode_t, _ write: (StreamedFile) throws(OutputFailure) -> Void
    ) throws(OutputFailure) {
        try unfinished.step { () throws(OutputFailure) in
            let file = try open(path, mode: mode)
            try write(file)
            try file.finish()
        }
    }

    /// Makes a file, open to be written in further steps.
    package func open(_ path: String, mode: mode_t) throws(OutputFailure) -> StreamedFile {
        var parts = path.split(separator: "/").map(String.init)
        guard let last = parts.popLast() else { preconditionFailure("a file without a name") }
        written.paths.withLock { _ = $0.insert(path) }
        var holder = folder
        for part in parts {
            if try holder.status(of: part) == nil {
                let made = try holder.makeFolder(part)
                try made.setMode(innerMode)
                holder = made
            } else {
                holder = try HeldFolder(part, in: holder)
            }
        }
        return try StreamedFile(last, in: holder, mode: mode)
    }

    /// Does a part of the work on the folder; see ``UnfinishedOutput``.
    package func step(_ body: () throws(OutputFailure) -> Void) throws(OutputFailure) {
        try unfinished.step(body)
    }

    /// Puts the folder in its place, with these rights, once the disk has everything; or leaves what stood there.
    ///
    /// - Returns: what is to be said of the folder that stood there, when it could not be cleared away: the new one stands, so that is no
    ///   failure.
    package func publish(
        as target: String, aside: String, mode: mode_t, replacing own: OwnContent
    ) throws(OutputFailure) -> Leftover? {
        try Placing.publish([Placing(self, as: target, aside: aside, mode: mode, replacing: own)]).first
    }

    /// Waits until the disk has the names of everything in it.
    func sync() throws(OutputFailure) { try syncFolders(folder) }

    /// By which an ``UnfinishedOutput`` knows it.
    var path: String { folder.path }

    /// Gives it its rights, when there is nothing in it but what was written here, and says how it takes the place of something else.
    func exchange(as target: String, aside: String, mode: mode_t) throws(OutputFailure) -> Exchange {
        try refuseChanged()
        try folder.setMode(mode)
        return Exchange(folder: parent, stage: name, target: target, aside: aside)
    }

    /// Refuses to publish anything but what was written here.
    private func refuseChanged() throws(OutputFailure) {
        guard try parent.holds(folder.identity, as: name) else {
            throw .inTheWay(path: folder.path, what: "iets anders dan wat deze run daar maakte")
        }
        let content = written.content
        if let foreign = try content.foreign(in: folder) {
            throw .inTheWay(path: folder.path(of: foreign), what: "een bestand dat deze run niet maakte")
        }
    }

    /// Clears away what was written.
    package func discard() {
        let (name, folder, parent, written) = (name, folder, parent, written)
        unfinished.step(ending: folder.path) { Stage.clear(name, folder, in: parent, written) }
    }

    /// What can't be cleared is left to the next run; what has the name now and is not this folder is somebody's.
    private static func clear(_ name: String, _ folder: HeldFolder, in parent: HeldFolder, _ written: Written) {
        guard (try? parent.holds(folder.identity, as: name)) == true else { return }
        try? written.content.clear(name, in: parent)
    }

    private func syncFolders(_ folder: HeldFolder) throws(OutputFailure) {
        for name in try folder.names() where try folder.status(of: name)?.kind == .folder {
            try syncFolders(try HeldFolder(name, in: folder))
        }
        try folder.sync()
    }
}
