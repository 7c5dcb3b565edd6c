import Glibc

/// Why a file or folder could not be read; the associated value is the `errno` of the system.
package enum FileReadError: Error, Equatable {
    case cannotOpen(path: String, errno: Int32)
    case cannotRead(path: String, errno: Int32)
    case notARegularFile(path: String)
    /// The file is not what it was when it was opened.
    case changed(path: String)
    case tooLarge(path: String, limit: Int)
    case nameIsNotUTF8(parent: String)
    case tooManyFiles(path: String, limit: Int)
    case tooDeep(path: String, limit: Int)

    /// The path that was asked for, or of the folder in which the fault lies.
    package var path: String {
        switch self {
        case .cannotOpen(let path, _), .cannotRead(let path, _), .notARegularFile(let path), .changed(let path),
            .tooLarge(let path, _), .nameIsNotUTF8(let path), .tooManyFiles(let path, _), .tooDeep(let path, _):
            path
        }
    }
}

/// A regular file opened for reading; closed when the value ends.
package struct InputFile: ~Copyable {
    /// What tells that a file is still the one that was opened. The time of the last change of any kind is among it, for the time of
    /// the content can be set back.
    package struct Identity: Equatable, Sendable {
        /// Size at the time of opening.
        package let byteCount: Int
        let modifiedSeconds: Int
        let modifiedNanoseconds: Int
        let changedSeconds: Int
        let changedNanoseconds: Int
        let device: UInt
        let inode: UInt
    }

    /// As it was given to `init`.
    package let path: String
    /// At the time of opening.
    package let identity: Identity
    private let descriptor: Int32

    /// Size at the time of opening.
    package var byteCount: Int { identity.byteCount }

    /// Opens the file a link points to, and waits for nothing: what is no regular file throws `notARegularFile`.
    package init(path: String) throws(FileReadError) {
        // O_NONBLOCK: opening a named pipe must not wait for a writer.
        try self.init(unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK), path: path)
    }

    /// Opens the file that has a name in an open folder; a link is none. `path` is how it is called in an error.
    package init(_ name: String, in folder: Int32, path: String) throws(FileReadError) {
        let descriptor = unsafe openat(folder, name, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW)
        if descriptor < 0, errno == ELOOP { throw .notARegularFile(path: path) }
        try self.init(descriptor, path: path)
    }

    private init(_ descriptor: Int32, path: String) throws(FileReadError) {
        guard descriptor >= 0 else { throw .cannotOpen(path: path, errno: errno) }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else {
            let code = errno
            close(descriptor)
            throw .cannotRead(path: path, errno: code)
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw .notARegularFile(path: path)
        }
        self.path = path
        self.descriptor = descriptor
        self.identity = Identity(status)
    }

    deinit {
        close(descriptor)
    }

    /// Whether size, times, device and number are still those of the moment of opening.
    package func isUnchanged() throws(FileReadError) -> Bool {
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else { throw .cannotRead(path: path, errno: errno) }
        return Identity(status) == identity
    }

    /// Fills `buffer` with the bytes from `offset` on, as many as `count`; its former content is lost.
    package func read(at offset: Int, count: Int, into buffer: inout [UInt8]) throws(FileReadError) {
        if buffer.count > count { buffer.removeLast(buffer.count - count) }
        if buffer.count < count { buffer.append(contentsOf: repeatElement(0, count: count - buffer.count)) }
        try fill(&buffer, from: 0, with: offset, count: count)
    }

    /// Puts the bytes from `offset` on, as many as `count`, in `buffer` behind `margin` bytes, with at least as many behind them: of
    /// those and of whatever follows the content is unknown. The buffer never gets smaller.
    package func read(
        at offset: Int, count: Int, into buffer: inout [UInt8], margin: Int
    ) throws(FileReadError) {
        let needed = count + 2 * margin
        if buffer.count < needed {
            buffer = try larger(at: offset, count: count, margin: margin)
        } else {
            try fill(&buffer, from: margin, with: offset, count: count)
        }
    }

    /// A new buffer with those bytes between margins of zeros. The rest of it is not cleared first.
    private func larger(at offset: Int, count: Int, margin: Int) throws(FileReadError) -> [UInt8] {
        var failure: FileReadError?
        // Sound: every byte is written before the buffer has any.
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count + 2 * margin) { target, initializedCount in
            unsafe target[0..<margin].initialize(repeating: 0)
            unsafe target[(margin + count)..<(count + 2 * margin)].initialize(repeating: 0)
            failure = unsafe fill(UnsafeMutableRawBufferPointer(target), from: margin, with: offset, count: count)
            initializedCount = failure == nil ? count + 2 * margin : 0
        }
        if let failure { throw failure }
        return bytes
    }

    /// There are at least `place + count` bytes in the buffer.
    private func fill(
        _ buffer: inout [UInt8], from place: Int, with offset: Int, count: Int
    ) throws(FileReadError) {
        let failure = unsafe buffer.withUnsafeMutableBytes { target in
            unsafe fill(target, from: place, with: offset, count: count)
        }
        if let failure { throw failure }
    }

    /// Returns why it could not; for whoever can't throw.
    private func fill(
        _ target: UnsafeMutableRawBufferPointer, from place: Int, with offset: Int, count: Int
    ) -> FileReadError? {
        var filled = 0
        while filled < count {
            let received = unsafe pread(
                descriptor, target.baseAddress! + place + filled, count - filled, offset + filled)
            if received < 0 {
                if errno == EINTR { continue }
                return .cannotRead(path: path, errno: errno)
            }
            guard received > 0 else { return .changed(path: path) }
            filled += received
        }
        return nil
    }

    /// The whole content of a file that may not be larger than `limit` bytes.
    package static func contents(of path: String, limit: Int) throws(FileReadError) -> [UInt8] {
        try InputFile(path: path).contents(limit: limit)
    }

    /// The whole content, which may not be larger than `limit` bytes.
    package func contents(limit: Int) throws(FileReadError) -> [UInt8] {
        guard byteCount <= limit else { throw .tooLarge(path: path, limit: limit) }
        var bytes: [UInt8] = []
        try read(at: 0, count: byteCount, into: &bytes)
        guard try isUnchanged() else { throw .changed(path: path) }
        return bytes
    }
}

extension InputFile.Identity {
    init(_ status: stat) {
        self.init(
            byteCount: Int(status.st_size), modifiedSeconds: Int(status.st_mtim.tv_sec),
            modifiedNanoseconds: Int(status.st_mtim.tv_nsec), changedSeconds: Int(status.st_ctim.tv_sec),
            changedNanoseconds: Int(status.st_ctim.tv_nsec), device: UInt(status.st_dev), inode: UInt(status.st_ino))
    }
}
