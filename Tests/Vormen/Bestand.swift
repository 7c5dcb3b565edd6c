import Glibc

/// A file that is written from start to end; any fault ends the program.
struct Bestand: ~Copyable {
    /// How much is written at once.
    static let blockBytes = 1 << 20

    private let descriptor: Int32
    private let pad: String

    init(_ pad: String) {
        self.pad = pad
        descriptor = unsafe open(pad, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        if descriptor < 0 { Vormen.end(73, "\(pad) can't be made") }
    }

    deinit {
        close(descriptor)
    }

    func append(_ bytes: [UInt8]) {
        var start = 0
        while start < bytes.count {
            // Sound: what is written lies within the array.
            let count = unsafe bytes.withUnsafeBytes { bytes in
                unsafe Glibc.write(descriptor, bytes.baseAddress.map { unsafe $0 + start }, bytes.count - start)
            }
            if count <= 0 { Vormen.end(73, "\(pad) can't be written") }
            start += count
        }
    }
}
