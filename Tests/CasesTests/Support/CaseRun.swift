import Testing

/// What one run of the program left behind.
struct CaseRun: Sendable {
    /// The exit status, or 128 + the number of the signal.
    let status: Int32
    let out: String
    let err: String
    /// Every file that stands in the folder but those of `data/`.
    let files: FileSet

    /// The lines of standard error.
    var lines: [String] { err.split(separator: "\n").map(String.init) }

    /// The lines of standard output.
    var outLines: [String] { out.split(separator: "\n").map(String.init) }

    /// The text of a file; empty when it is not there.
    func text(_ path: String) -> String { String(decoding: files[path] ?? [], as: UTF8.self) }
}

/// Files by their path. In a failed expectation only their paths and sizes are shown.
struct FileSet: Sendable, Equatable, CustomTestStringConvertible {
    private var contents: [String: [UInt8]]

    init(_ contents: [String: [UInt8]]) { self.contents = contents }

    /// In no order.
    var paths: [String] { Array(contents.keys) }
    var bytes: [[UInt8]] { Array(contents.values) }
    var pairs: [(path: String, bytes: [UInt8])] { contents.map { ($0.key, $0.value) } }
    var count: Int { contents.count }
    var isEmpty: Bool { contents.isEmpty }

    subscript(path: String) -> [UInt8]? { contents[path] }

    /// Those whose path begins so, by the rest of it.
    func below(_ folder: String) -> FileSet {
        FileSet(
            contents.filter { $0.key.hasPrefix(folder + "/") }.reduce(into: [:]) { files, file in
                files[String(file.key.dropFirst(folder.count + 1))] = file.value
            })
    }

    /// The paths of files that are not the same in both, or stand in one only.
    func differences(from other: FileSet) -> [String] {
        Set(paths + other.paths).filter { self[$0] != other[$0] }.sorted()
    }

    func without(_ path: String) -> FileSet { FileSet(contents.filter { $0.key != path }) }

    var testDescription: String {
        contents.sorted { $0.key < $1.key }.map { "\($0.key) (\($0.value.count))" }.joined(separator: ", ")
    }
}
