/// A data folder held in memory: path below DATA → bytes.
package struct DataFolder: Sendable, Equatable {
    package var files: [String: [UInt8]]

    package init(files: [String: [UInt8]] = [:]) {
        self.files = files
    }

    /// The paths in byte order, which is the order of reading (Rekenregels, R1.1).
    package var paths: [String] {
        files.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Puts a text at a path as UTF-8, replacing what stood there.
    package mutating func write(_ text: String, at path: String) {
        files[path] = Array(text.utf8)
    }
}
