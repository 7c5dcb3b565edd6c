import Glibc
import Tabular

/// A new file that is written in parts, so that its whole content never stands in memory. Closed when nobody has it any more.
final class StreamedFile {
    private let path: String
    private let mode: mode_t
    private let descriptor: Int32

    /// Gets the rights `mode` when it is finished. A name that something has already is a failure.
    init(_ name: String, in folder: HeldFolder, mode: mode_t) throws(RunFailure) {
        path = folder.path(of: name)
        self.mode = mode
        descriptor = try folder.makeFile(name)
    }

    deinit {
        close(descriptor)
    }

    func write(_ bytes: [UInt8]) throws(RunFailure) {
        try FileWriting.writeAll(bytes, to: descriptor, path: path)
    }

    /// Waits until the disk has everything.
    func finish() throws(RunFailure) {
        try FileWriting.settle(descriptor, mode: mode, path: path)
    }

    /// By which it is known again.
    func identity() throws(RunFailure) -> FileStatus.Identity {
        try RunFailure.ofOutput { () throws(FileReadError) in
            try FileStatus.of(open: descriptor, path: path).identity
        }
    }
}
