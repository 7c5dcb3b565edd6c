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
        as target: String, refuseForeign: @escaping (_ name: String) throws(OutputFailure) -> Void
    ) throws(OutputFailure) -> Leftover? {
        try StagedFile.publish([Placement(self, as: target, refuseForeign)]).first
    }

    /// A file and the name that it is for.
    package struct Placement {
        fileprivate let file: StagedFile
        fileprivate let target: String
        fileprivate let refuseForeign: (_ name: String) throws(OutputFailure) -> Void

        /// `refuseForeign` throws when what has a name is not the program's to replace.
        package init(
            _ file: StagedFile, as target: String,
            _ refuseForeign: @escaping (_ name: String) throws(OutputFailure) -> Void
        ) {
            (self.file, self.target, self.refuseForeign) = (file, target, refuseForeign)
        }

        fileprivate var exchange: Exchange {
            Exchange(folder: file.folder, stage: file.name, target: target, aside: nil)
        }
    }

    /// Puts each in its place, in this order, once the disk has everything of all, in one step. After a failure all that stood there stands
    /// there still, where the system can exchange two names. All must have been begun in one run.
    ///
    /// - Returns: what is to be said of a file that stood there, when it could not be cleared away: the new one stands, so that is no
    ///   failure.
    package static func publish(_ placements: [Placement]) throws(OutputFailure) -> [Leftover] {
        guard let unfinished = placements.first?.file.unfinished else { return [] }
        var done: [(placement: Placement, old: String?)] = []
        try unfinished.step(ending: placements.map(\.file.path)) { () throws(OutputFailure) in
            for placement in placements { try placement.file.finish() }
            do throws(OutputFailure) {
                for placement in placements {
                    done.append(
                        (placement, try placement.exchange.perform(refuseForeign: placement.refuseForeign)))
                }
            } catch {
                for step in done.reversed() { try step.placement.exchange.undo(step.old) }
                throw error
            }
        }
        return done.compactMap { step in step.old.flatMap { step.placement.file.remove($0) } }
    }

    private var path: String { folder.path(of: name) }

    private func finish() throws(OutputFailure) {
        try file.finish()
        guard try folder.holds(identity, as: name) else {
            throw .inTheWay(path: path, what: "iets anders dan wat deze run daar maakte")
        }
    }

    private func remove(_ old: String) -> Leftover? {
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
