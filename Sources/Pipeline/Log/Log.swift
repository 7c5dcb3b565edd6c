import Glibc
package import Output
import Publication
import Tabular

/// The one place where events become messages for people, on standard error, or the result of a command, on standard output, and
/// lines of the log file. It gets counts and paths, never anything of a person.
package struct Log: Sendable {
    private let write: @Sendable ([UInt8]) -> Void
    /// `nil` where results go where messages do.
    private let result: ResultOutput?
    private let logFile: LogFile?
    private let isQuiet: Bool

    /// The only writer to standard error; results go to standard output. No log file.
    package static let standardStreams = Log(
        write: { bytes in
            // A message that can't be delivered changes nothing of the run.
            try? FileWriting.writeAll(bytes, to: STDERR_FILENO, path: "")
        }, result: ResultOutput(write: StandardOutput.write), logFile: nil, isQuiet: false)

    /// `write` gets one whole line at a time, from one thread: of messages and of results.
    package init(write: @escaping @Sendable ([UInt8]) -> Void) {
        self.init(write: write, result: nil, logFile: nil, isQuiet: false)
    }

    private init(
        write: @escaping @Sendable ([UInt8]) -> Void, result: ResultOutput?, logFile: LogFile?, isQuiet: Bool
    ) {
        self.write = write
        self.result = result
        self.logFile = logFile
        self.isQuiet = isQuiet
    }

    /// The same, quiet or not, and with a log file or without.
    ///
    /// - Parameters:
    ///   - isQuiet: Whether only faults are said, and no result is shown (`--stil`).
    ///   - path: The file of `--log`, which gets every event.
    ///   - folders: Where that file may not stand, by the option that names them.
    /// - Throws: as `LogFile` does when the file can't be used.
    package func with(
        isQuiet: Bool, path: String?, notUnder folders: [(option: String, path: String)]
    ) throws(RunFailure) -> Log {
        let logFile = try RunFailure.ofOutput { () throws(OutputFailure) in
            try path.map { path throws(OutputFailure) in try LogFile(path: path, notUnder: folders) }
        }
        return Log(write: write, result: result, logFile: logFile, isQuiet: isQuiet)
    }

    /// Does the work of a command; tells that it began, what failed and how it ended, which is the status, also when that was a signal.
    package func following(
        _ opdracht: String, _ unfinished: UnfinishedOutput, _ work: () throws(RunFailure) -> Void
    ) -> ExitStatus {
        let began = Clock.now()
        unfinished.onBreakingOff { status in
            tell(.afgebroken(signal: status - 128))
            note(.einde(status: status, nanoseconds: Clock.now() - began))
        }
        note(.begin(opdracht: opdracht))
        let status: ExitStatus
        do throws(RunFailure) {
            try work()
            try result?.finish()
            status = .done
        } catch {
            tell(.mislukt(error, opdracht: opdracht))
            status = error.status
        }
        note(.einde(status: status.rawValue, nanoseconds: Clock.now() - began))
        return status
    }

    /// Says a failure from before there was a log file; its status.
    package func fails(_ failure: RunFailure) -> ExitStatus {
        tell(.mislukt(failure, opdracht: nil))
        return failure.status
    }

    /// Shows how far reading is; `nil` when nothing but faults is said, or there is no terminal.
    var progress: Progress? { isQuiet ? nil : .onTerminal }

    /// Says an event to whoever started the run, or shows it as a result, and keeps it in the log file.
    func tell(_ event: Event) {
        note(event)
        guard event.isFault || !isQuiet else { return }
        if event.isResult, let result {
            for line in event.lines { result.append(Log.bytes(line)) }
        } else {
            say(event.lines)
        }
    }

    /// Keeps an event in the log file only.
    func note(_ event: Event) {
        guard let logFile else { return }
        for record in event.records {
            // Said even when quiet, and once: the outcome of the run is not at stake, but its log is not whole.
            if let failure = logFile.append(record) { say([failure]) }
        }
    }

    /// One line for each text, in this order; text from outside can't break a line.
    private func say(_ lines: [String]) {
        for line in lines { write(Log.bytes(line)) }
    }

    private static func bytes(_ line: String) -> [UInt8] {
        Array(VisibleText.escaped(line).utf8) + [UInt8(ascii: "\n")]
    }
}
