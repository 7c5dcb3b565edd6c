import Glibc
import Tabular

/// A new file that is written in parts, so that its whole content never stands in memory. Closed when nobody has it any more.
package final class StreamedFile {
    private let path: String
    private let mode: mode_t
    private let descriptor: Int32

    /// Gets the rights `mode` when it is finished. A name that something has already is a failure.
    init(_ name: String, in folder: HeldFolder, mode: mode_t) throws(OutputFailure) {
        path = folder.path(of: name)
        self.mode = mode
        descriptor = try folder.makeFile(name)
    }

    deinit {
        close(descriptor)
    }

    /// Adds bytes to the end.
    package func write(_ bytes: [UInt8]) throws(OutputFailure) {
        try FileWriting.writeAll(bytes, to: descriptor, path: path)
    }

    /// Waits until the disk has everything.
    package func finish() throws(OutputFailure) {
        try FileWriting.settle(descriptor, mode: mode, path: path)
    }

    /// By which it is known again.
    func identity() throws(OutputFailure) -> FileStatus.Identity {
        try OutputFailure.looking { () throws(FileReadError) in
            try FileStatus.of(open: descriptor, path: path).identity
        }
    }
}
