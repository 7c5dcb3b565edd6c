import Glibc
import Tabular

/// The right to write one output, which one process has at a time and which dies with its process.
///
/// It is a lock (`flock`) on a file that stands there as long as the output is written; what stands in the file is advice for people.
/// A file that a killed run left behind holds nobody up: the next run takes the same lock on it.
package final class OutputLock {
    private let file: LockFile
    private let unfinished: UnfinishedOutput

    /// Takes the lock on the file with this name, which is made when it is not there.
    ///
    /// - Throws: `.busy` when another run has had it for as long as `turn` waits, `.cannotLock` where files can't be locked,
    ///   `.inTheWay` for anything else than such a file.
    package init(_ name: String, in folder: HeldFolder, for output: String, _ turn: Turn) throws(OutputFailure) {
        var turn = turn
        unfinished = turn.unfinished
        while true {
            let file = try LockFile(name, in: folder)
            switch file.lock() {
            case 0 where try file.stands():
                try file.refuseForeign()
                unfinished.begin(file.path) { { file.remove() } }
                file.note(turn.holder)
                self.file = file
                return
            case 0, EINTR:
                // Whoever had it before removed the file after it was opened here: there may be a newer one.
                continue
            case EWOULDBLOCK:
                let holder = LockHolder(name, in: folder)
                guard turn.waits(for: output, holder) else { throw .busy(path: output, holder: holder) }
            case let code:
                file.removeIfMadeHere()
                throw .cannotLock(path: output, errno: code)
            }
        }
    }

    deinit {
        // While the lock is still held, so that no other run's file can stand there.
        unfinished.step(ending: file.path) { file.remove() }
    }

    /// Refuses to go on when the file was taken away: another run may have taken its place.
    package func refuseLost() throws(OutputFailure) {
        guard try file.stands() else { throw .inTheWay(path: file.path, what: "niet meer het slot van deze run") }
    }
}
