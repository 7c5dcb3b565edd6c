package import Glibc
import Tabular

/// A file under construction beside the one that it will replace.
package final class StagedFile {
    private let file: StreamedFile
    private let identity: FileStatus.Identity
    private let name: String
    private let folder: HeldFolder
    private let unfinished: UnfinishedOutput

    /// Nothing may have the name yet.
    package init(_ name: String, in folder: HeldFolder, mode: mode_t, _ unfinished: UnfinishedOutput)
        throws(OutputFailure)
    {
        var made: StreamedFile?
        var known: FileStatus.Identity?
        try unfinished.begin(folder.path(of: name)) { () throws(OutputFailure) in
            let file = try StreamedFile(name, in: folder, mode: mode)
            let identity = try file.identity()
            (made, known) = (file, identity)
            return { StagedFile.clear(name, identity, in: folder) }
        }
        guard let made, let known else { preconditionFailure("a step that did not fail was not done") }
        file = made
        identity = known
        (self.name, self.folder, self.unfinished) = (name, folder, unfinished)
    }

    /// Adds bytes to the end, in one step.
    package func write(_ bytes: [UInt8]) throws(OutputFailure) {
        try unfinished.step { () throws(OutputFailure) in try file.write(bytes) }
    }

    /// Puts the file in its place, once the disk has everything; or leaves what stood there. `refuseForeign` throws when what has a name
    /// is not the program's to replace.
    ///
    /// - Returns: what is to be said of the file that stood there, when it could not be cleared away: the new one stands, so that is no
    ///   failure.
    package func publish(
        as target: String, refuseForeign: (_ name: String) throws(OutputFailure) -> Void
    ) throws(OutputFailure) -> Leftover? {
        var old: String?
        try unfinished.step(ending: folder.path(of: name)) { () throws(OutputFailure) in
            try file.finish()
            guard try folder.holds(identity, as: name) else {
                throw .inTheWay(path: folder.path(of: name), what: "iets anders dan wat deze run daar maakte")
            }
            old = try Exchange(folder: folder, stage: name, target: target, aside: nil)
                .perform(refuseForeign: refuseForeign)
        }
        guard let old else { return nil }
        do throws(OutputFailure) {
            try folder.removeFile(old)
            return nil
        } catch {
            return Leftover(path: folder.path(of: old), failure: error)
        }
    }

    /// Clears away what was written.
    package func discard() {
        let (name, identity, folder) = (name, identity, folder)
        unfinished.step(ending: folder.path(of: name)) { StagedFile.clear(name, identity, in: folder) }
    }

    /// What can't be cleared is left to the next run; what has the name now and is not this file is somebody's.
    private static func clear(_ name: String, _ identity: FileStatus.Identity, in folder: HeldFolder) {
        guard (try? folder.holds(identity, as: name)) == true else { return }
        try? folder.removeFile(name)
    }
}
