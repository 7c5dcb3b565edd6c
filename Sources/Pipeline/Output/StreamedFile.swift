import Glibc

/// A new file that is written in parts, so that its whole content never stands in memory. Closed when the value ends.
struct StreamedFile: ~Copyable {
    private let path: String
    private let mode: mode_t
    private let descriptor: Int32

    /// Gets the rights `mode` when it is finished. A file that is there already is a failure.
    init(_ path: String, mode: mode_t) throws(RunFailure) {
        descriptor = try FileWriting.open(new: path)
        self.path = path
        self.mode = mode
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
}
