import Glibc

/// Puts a new folder in the place of an old one.
enum FolderExchange {
    /// After this `target` is what `stage` was, at no moment half of it, and the disk has it; what was there before is at the path
    /// that is returned, if there was anything. After a failure `target` is what it was.
    ///
    /// Where the file system can't exchange two names in one step, the old folder is moved aside just before the new one takes
    /// its place; a run that is killed between the two leaves the old one aside, from where `restore` puts it back.
    static func exchange(stage: String, as target: String, aside: String) throws(RunFailure) -> String? {
        let parent = PathText.folder(of: target)
        switch FolderTree.kind(of: target) {
        case .nothing:
            try move(stage, to: target)
            try confirm(parent) { () throws(RunFailure) in try move(target, to: stage) }
            return nil
        case .folder:
            if swapNames(stage, target) {
                try confirm(parent) { () throws(RunFailure) in _ = swapNames(stage, target) }
                return stage
            }
            try move(target, to: aside)
            do throws(RunFailure) {
                try move(stage, to: target)
            } catch {
                try move(aside, to: target)
                throw error
            }
            try confirm(parent) { () throws(RunFailure) in
                try move(target, to: stage)
                try move(aside, to: target)
            }
            return aside
        case .file, .other:
            throw .inTheWay(path: target, what: "iets anders dan een map")
        }
    }

    /// Waits until the disk has the new names, or takes them back.
    private static func confirm(_ parent: String, else undo: () throws(RunFailure) -> Void) throws(RunFailure) {
        do throws(RunFailure) {
            try FileWriting.sync(folder: parent)
        } catch {
            try undo()
            throw error
        }
    }

    /// Puts back a folder that a killed run left aside.
    static func restore(_ aside: String, as target: String) throws(RunFailure) {
        guard FolderTree.kind(of: aside) == .folder else { return }
        if FolderTree.kind(of: target) == .nothing {
            try move(aside, to: target)
        } else {
            try FolderTree.remove(aside)
        }
    }

    /// Exchanges two names in one step; `false` where the C library or the file system can't.
    private static func swapNames(_ left: String, _ right: String) -> Bool {
        // The C library has this function since 2018 but its headers keep it from Swift, so it is looked up by name. Sound: the type
        // is the one that renameat2(2) documents.
        typealias RenameAt2 = @convention(c) (Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32) -> Int32
        guard let symbol = unsafe dlsym(nil, "renameat2") else { return false }
        let renameat2 = unsafe unsafeBitCast(symbol, to: RenameAt2.self)
        let exchange: UInt32 = 2
        return unsafe renameat2(AT_FDCWD, left, AT_FDCWD, right, exchange) == 0
    }

    private static func move(_ source: String, to target: String) throws(RunFailure) {
        guard unsafe rename(source, target) == 0 else { throw .cannotWrite(path: target, errno: errno) }
    }
}
