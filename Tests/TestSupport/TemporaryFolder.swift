import Glibc

/// A new folder of one test, removed with everything in it when the value goes.
package final class TemporaryFolder: Sendable {
    package let path: String

    package init() {
        var template = Array("\(TemporaryFolder.parent)/tmsd-test-XXXXXX".utf8CString)
        guard let made = unsafe template.withUnsafeMutableBufferPointer({ unsafe mkdtemp($0.baseAddress!) }) else {
            preconditionFailure("no temporary folder could be made (\(errno))")
        }
        path = unsafe String(cString: made)
    }

    /// In memory where the system has a place for that: every report is synced, which takes a disk longer than making it.
    private static let parent = unsafe access("/dev/shm", W_OK | X_OK) == 0 ? "/dev/shm" : "/tmp"

    deinit {
        TemporaryFolder.remove(path)
    }

    /// Writes a file below the folder, making the folders above it.
    package func write(_ bytes: [UInt8], at relative: String) {
        var folder = path
        for part in relative.split(separator: "/").dropLast() {
            folder += "/" + part
            _ = unsafe mkdir(folder, 0o755)
        }
        TemporaryFolder.write(bytes, to: path + "/" + relative)
    }

    /// Writes any file anew.
    package static func write(_ bytes: [UInt8], to path: String) {
        let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        precondition(descriptor >= 0, "cannot write \(path) (\(errno))")
        var written = 0
        while written < bytes.count {
            let count = unsafe bytes.withUnsafeBytes {
                unsafe Glibc.write(descriptor, $0.baseAddress! + written, bytes.count - written)
            }
            precondition(count > 0, "cannot write \(path) (\(errno))")
            written += count
        }
        close(descriptor)
    }

    /// Removes a file below the folder.
    package func removeFile(_ relative: String) {
        precondition(unsafe unlink(path + "/" + relative) == 0, "cannot remove \(relative) (\(errno))")
    }

    /// The content of a file below the folder, or `nil` when it is not there.
    package func read(_ relative: String) -> [UInt8]? {
        TemporaryFolder.contents(of: path + "/" + relative)
    }

    /// The content of any file, or `nil` when it can't be read.
    package static func contents(of path: String) -> [UInt8]? {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var content: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = unsafe block.withUnsafeMutableBytes { unsafe Glibc.read(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { return count == 0 ? content : nil }
            content += block[..<count]
        }
    }

    /// All files below the folder, by their path in it.
    package func files() -> [String: [UInt8]] { TemporaryFolder.files(below: path) }

    /// All files below any folder, by their path in it.
    package static func files(below folder: String) -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for name in tree(folder, prefix: "") { files[name] = contents(of: folder + "/" + name) }
        return files
    }

    private static func remove(_ path: String) {
        for name in names(in: path) {
            if isFolder(path + "/" + name) {
                remove(path + "/" + name)
            } else {
                _ = unsafe unlink(path + "/" + name)
            }
        }
        _ = unsafe rmdir(path)
    }

    private static func tree(_ path: String, prefix: String) -> [String] {
        names(in: path).sorted().flatMap { name in
            isFolder(path + "/" + name) ? tree(path + "/" + name, prefix: prefix + name + "/") : [prefix + name]
        }
    }

    private static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return unsafe lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// The names in any folder, in no order.
    package static func names(in path: String) -> [String] {
        guard let stream = unsafe opendir(path) else { return [] }
        defer { unsafe closedir(stream) }
        var names: [String] = []
        while let entry = unsafe readdir(stream) {
            let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { raw in
                String(decoding: unsafe Array(raw.prefix { $0 != 0 }), as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }
}
