import Glibc
import TestSupport
import Testing

/// A fresh folder with a delivery in `data/`, in which the program is run as a child process with relative paths.
final class CaseFolder: Sendable {
    private let folder = TemporaryFolder()
    private let streams = TemporaryFolder()

    static let rapport = ["rapport", "--data", "data", "--uit", "reports", "--kwartaal", "2020-Q2", "--vanaf", "2019"]

    var path: String { folder.path }

    /// Puts `changes` over the small delivery; `nil` takes a file away.
    init(_ changes: [String: String?] = [:]) {
        for (path, text) in SmallDelivery.files { write(text, at: "data/" + path) }
        change(changes)
    }

    func change(_ changes: [String: String?]) {
        for (path, text) in changes {
            if let text { write(text, at: "data/" + path) } else { remove("data/" + path) }
        }
    }

    func write(_ text: String, at relative: String) { folder.write(Array(text.utf8), at: relative) }

    func write(_ bytes: [UInt8], at relative: String) { folder.write(bytes, at: relative) }

    func remove(_ relative: String) {
        precondition(unsafe unlink(path + "/" + relative) == 0, "cannot remove (\(errno))")
    }

    func link(_ relative: String, to target: String) {
        precondition(unsafe symlink(target, path + "/" + relative) == 0, "cannot link (\(errno))")
    }

    func makeFolder(_ relative: String) {
        precondition(unsafe mkdir(path + "/" + relative, 0o755) == 0, "cannot make a folder (\(errno))")
    }

    func removeFolder(_ relative: String) {
        precondition(unsafe rmdir(path + "/" + relative) == 0, "cannot remove a folder (\(errno))")
    }

    /// The rights of a file or folder.
    func mode(of relative: String) -> mode_t {
        var status = stat()
        precondition(unsafe stat(path + "/" + relative, &status) == 0, "nothing at \(relative) (\(errno))")
        return status.st_mode & 0o777
    }

    func setMode(_ mode: mode_t, of relative: String) {
        precondition(unsafe chmod(path + "/" + relative, mode) == 0, "cannot change rights (\(errno))")
    }

    /// Everything but what stands in `data/`.
    var outputs: FileSet { FileSet(folder.files().filter { !$0.key.hasPrefix("data/") }) }

    private var delivered: FileSet { FileSet(folder.files()).below("data") }

    /// Whether anything stands there, a link to nothing included.
    func exists(_ relative: String) -> Bool {
        var status = stat()
        return unsafe lstat(path + "/" + relative, &status) == 0
    }

    /// The names in `reports/`, those of reports that are being written included.
    var reportNames: Set<String> { Set(TemporaryFolder.names(in: path + "/reports")) }

    /// Runs `tmsd` to its end; `shell` is what a shell does just before it becomes `tmsd`.
    func run(
        _ arguments: [String] = rapport, shell: String = "", environment: [String] = ["PATH=/usr/bin:/bin"],
        at location: SourceLocation = #_sourceLocation
    ) -> CaseRun {
        let data = delivered
        let status = start(arguments, shell: shell, environment: environment).wait()
        if delivered != data, arguments.first != "voorbeeld" {
            Issue.record("the run changed what was delivered", sourceLocation: location)
        }
        return lastRun(status: status)
    }

    /// What the run that was started last left behind, once it has ended with `status`.
    func lastRun(status: Int32) -> CaseRun {
        CaseRun(status: status, out: said("out"), err: said("err"), files: outputs)
    }

    /// Starts `tmsd` and lets it go on.
    func start(
        _ arguments: [String] = rapport, shell: String = "", environment: [String] = ["PATH=/usr/bin:/bin"]
    ) -> ChildProcess {
        let out = stream("out")
        let err = stream("err")
        defer {
            close(out)
            close(err)
        }
        let script = "cd \"$1\" || exit 99; shift; \(shell)\nexec \"$@\""
        return ChildProcess(
            ["/bin/sh", "-c", script, "sh", path, Tmsd.path] + arguments, environment: environment,
            output: out, errors: err)
    }

    private func stream(_ name: String) -> Int32 {
        let descriptor = unsafe open(streams.path + "/" + name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        precondition(descriptor >= 0, "no file for what is said (\(errno))")
        return descriptor
    }

    private func said(_ name: String) -> String { String(decoding: streams.read(name) ?? [], as: UTF8.self) }
}
