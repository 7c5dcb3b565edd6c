import Glibc

/// The right to write one output, which one process has at a time and which dies with its process.
///
/// It is a lock (`flock`) on a file that stands there as long as the output is written; what stands in the file is advice for people.
/// A file that a killed run left behind holds nobody up: the next run takes the same lock on it.
final class Slot {
    private let path: String
    private let descriptor: Int32
    private let unfinished: UnfinishedOutput

    /// Takes the lock on the file at `path`, which is made when it is not there.
    ///
    /// - Throws: `.busy` when another run has had it for as long as `beurt` waits, `.cannotLock` where files can't be locked.
    init(_ path: String, for output: String, _ beurt: Beurt) throws(RunFailure) {
        var beurt = beurt
        while true {
            let descriptor = try Slot.open(path)
            if flock(descriptor, LOCK_EX | LOCK_NB) == 0 {
                if Slot.stands(descriptor, at: path) {
                    self.path = path
                    self.descriptor = descriptor
                    unfinished = beurt.unfinished
                    unfinished.begins(path)
                    note(SlotHolder(opdracht: beurt.opdracht))
                    return
                }
                // Whoever had it before removed the file after it was opened here: there may be a newer one.
                close(descriptor)
                continue
            }
            let code = errno
            close(descriptor)
            if code == EINTR { continue }
            guard code == EWOULDBLOCK else { throw .cannotLock(path: output, errno: code) }
            let holder = SlotHolder(path: path)
            guard beurt.waits(for: output, holder) else { throw .busy(path: output, holder: holder) }
        }
    }

    deinit {
        // While the lock is still held, so that no other run's file can stand there.
        unfinished.step(ending: path) { _ = unsafe unlink(path) }
        close(descriptor)
    }

    /// Whoever may not write in a file that another user's killed run left behind can still lock it.
    private static func open(_ path: String) throws(RunFailure) -> Int32 {
        let flags = O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK
        let descriptor = unsafe Glibc.open(path, O_RDWR | O_CREAT | flags, 0o644)
        if descriptor >= 0 { return descriptor }
        let code = errno
        let readOnly = code == EACCES ? unsafe Glibc.open(path, O_RDONLY | flags) : -1
        guard readOnly >= 0 else { throw .cannotWrite(path: path, errno: code) }
        return readOnly
    }

    /// Whether the open file is the one that has this path.
    private static func stands(_ descriptor: Int32, at path: String) -> Bool {
        var opened = stat()
        var named = stat()
        return unsafe fstat(descriptor, &opened) == 0 && lstat(path, &named) == 0
            && opened.st_dev == named.st_dev && opened.st_ino == named.st_ino
    }

    /// That it can't be written, because the disk is full or the file is another's, is no reason not to go on.
    private func note(_ holder: SlotHolder) {
        _ = ftruncate(descriptor, 0)
        try? FileWriting.writeAll(Array(holder.text.utf8), to: descriptor, path: path)
    }
}
