import Faults
import Glibc
import Json
import Output
import Synchronization
import Tabular

/// The file of `--log FILE`: one JSON object per line per event, added to what is there.
///
/// Every event is one write to a file that was opened to append, so the lines of two runs don't mix. The file holds paths and counts,
/// nothing of a person, and is made readable by its owner only; one that is there keeps the rights it has.
final class LogFile: Sendable {
    /// How the file begins, if it is one.
    private static let beginning = Array("{\"tijd\":\"".utf8)

    private struct State {
        /// Whether the last line has no end: its write, or one of a run before, was cut short.
        var isTorn: Bool
        var hasFailed = false
    }

    private let path: String
    private let descriptor: Int32
    private let state: Mutex<State>

    /// Opens the file, or makes it in a folder that exists.
    ///
    /// - Throws: `.notAllowed` for a place in or under one of `folders` or among reports; `.inTheWay` for a link, or anything else
    ///   than a log; `.cannotWrite`.
    init(path: String, notUnder folders: [(option: String, path: String)]) throws(OutputFailure) {
        let place = try OutputPlace(
            path, option: "log", notUnder: folders, reason: "een logboek is geen invoer en hoort niet bij rapporten")
        if let status = try place.folder.status(of: place.name), status.kind != .file {
            throw .inTheWay(path: path, what: "iets anders dan een bestand")
        }
        // Not blocking: what took the place since would otherwise hold up the run.
        let flags = O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY
        let descriptor = unsafe openat(place.folder.descriptor, place.name, flags, 0o600)
        guard descriptor >= 0 else { throw .cannotWrite(path: path, errno: errno) }
        do throws(OutputFailure) {
            guard let isTorn = try LogFile.isTorn(descriptor, place) else {
                throw .inTheWay(path: path, what: "een bestand dat geen logboek van tmsd is")
            }
            state = Mutex(State(isTorn: isTorn))
        } catch {
            close(descriptor)
            throw error
        }
        self.path = path
        self.descriptor = descriptor
    }

    deinit {
        close(descriptor)
    }

    /// Whether the last line of a log has no end; `nil` for a file that is no log, or is no longer the one that was opened.
    private static func isTorn(_ descriptor: Int32, _ place: OutputPlace) throws(OutputFailure) -> Bool? {
        let path = place.folder.path(of: place.name)
        do throws(FileReadError) {
            let opened = try FileStatus.of(open: descriptor, path: path)
            let named = try FileStatus.of(place.name, in: place.folder.descriptor, path: path)
            guard opened.kind == .file, named?.identity == opened.identity else { return nil }
            let file = try InputFile(place.name, in: place.folder.descriptor, path: path)
            if file.byteCount == 0 { return false }
            var bytes: [UInt8] = []
            try file.read(at: 0, count: min(file.byteCount, beginning.count), into: &bytes)
            guard bytes == beginning else { return nil }
            try file.read(at: file.byteCount - 1, count: 1, into: &bytes)
            return bytes != [UInt8(ascii: "\n")]
        } catch {
            throw OutputFailure(error)
        }
    }

    /// Adds a line. The first time that it can't be written whole, what to say of it.
    func append(_ record: LogRecord) -> String? {
        let members =
            [
                ("tijd", JsonValue.string(Clock.utc())), ("proces", .integer(Int(getpid()))),
                ("gebeurtenis", .string(record.name)),
            ] + record.members
        let line = JsonValue.object(members.map { JsonMember(key: $0.0, value: $0.1) }).compact()
        return state.withLock { state in
            let bytes = Array(((state.isTorn ? "\n" : "") + line + "\n").utf8)
            let (written, code) = write(bytes)
            if written == bytes.count {
                state.isTorn = false
                return nil
            }
            if written > 0 { state.isTorn = true }
            guard !state.hasFailed else { return nil }
            state.hasFailed = true
            return Melding(.logStops(SystemError.text(code)), at: path).line
        }
    }

    /// One write, so that it stands in the file in one piece; how much was written and why not more.
    private func write(_ bytes: [UInt8]) -> (written: Int, errno: Int32) {
        while true {
            let count = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count >= 0 { return (count, ENOSPC) }
            if errno != EINTR { return (0, errno) }
        }
    }
}
