import Glibc
import Tabular

/// The file of an ``OutputLock``, opened. Closed, and by that no longer locked, when nobody has it any more.
final class LockFile: Sendable {
    /// How it is called in messages.
    let path: String
    private let folder: HeldFolder
    private let name: String
    private let descriptor: Int32
    private let identity: FileStatus.Identity
    private let isNew: Bool
    private let isAlone: Bool

    /// Opens the file, or makes it. Nothing of what is there is changed.
    init(_ name: String, in folder: HeldFolder) throws(OutputFailure) {
        path = folder.path(of: name)
        let flags = O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY
        var opened = unsafe openat(folder.descriptor, name, O_RDWR | O_CREAT | O_EXCL | flags, 0o644)
        isNew = opened >= 0
        if opened < 0, errno == EEXIST {
            opened = unsafe openat(folder.descriptor, name, O_RDWR | flags)
            // Whoever may not write in a file that another user's killed run left behind can still lock it.
            if opened < 0, errno == EACCES { opened = unsafe openat(folder.descriptor, name, O_RDONLY | flags) }
        }
        guard opened >= 0 else {
            guard errno != ELOOP else { throw .inTheWay(path: path, what: LockFile.other) }
            throw .cannotWrite(path: path, errno: errno)
        }
        let status: FileStatus
        do throws(FileReadError) {
            status = try FileStatus.of(open: opened, path: path)
        } catch {
            close(opened)
            throw OutputFailure(error)
        }
        (self.folder, self.name, descriptor, identity) = (folder, name, opened, status.identity)
        isAlone = status.kind == .file && status.linkCount <= 1
    }

    deinit {
        close(descriptor)
    }

    private static let other = "iets anders dan een slot van tmsd"

    /// 0 when this process has the lock now, else the error.
    func lock() -> Int32 { flock(descriptor, LOCK_EX | LOCK_NB) == 0 ? 0 : errno }

    /// Whether this is the file that has the name.
    func stands() throws(OutputFailure) -> Bool { try folder.holds(identity, as: name) }

    /// Refuses a file of which another name exists, or with a text that no run wrote: what stands in it is somebody's.
    func refuseForeign() throws(OutputFailure) {
        guard isAlone, let bytes = try folder.contents(of: name, limit: LockHolder.maximumBytes),
            bytes.starts(with: LockHolder.beginning) || bytes.allSatisfy({ $0 == 0 })
        else { throw .inTheWay(path: path, what: LockFile.other) }
    }

    /// That it can't be written, because the disk is full or the file is another's, is no reason not to go on.
    func note(_ holder: LockHolder) {
        _ = ftruncate(descriptor, 0)
        try? FileWriting.writeAll(Array(holder.text.utf8), to: descriptor, path: path)
    }

    /// Removes the file while it is the one that has the name.
    func remove() {
        if (try? stands()) == true { try? folder.removeFile(name) }
    }

    /// Removes the file if it was made here and nobody wrote in it. A run that took it in the meantime finds out before it publishes.
    func removeIfMadeHere() {
        guard isNew, let status = try? folder.status(of: name), status.byteCount == 0 else { return }
        remove()
    }
}
