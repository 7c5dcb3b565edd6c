import Synchronization

/// Where the result of a command goes line by line while the command goes on.
///
/// When it can't be written, the work is done all the same: a list or feedback that was asked for too must not be lost by it. That it could
/// not be written is thrown at the end.
final class ResultOutput: Sendable {
    private let write: @Sendable ([UInt8]) throws(RunFailure) -> Void
    private let failure = Mutex<RunFailure?>(nil)

    init(write: @escaping @Sendable ([UInt8]) throws(RunFailure) -> Void) {
        self.write = write
    }

    /// Adds a line; nothing after the first that could not be written.
    func append(_ line: [UInt8]) {
        failure.withLock { failure in
            guard failure == nil else { return }
            do throws(RunFailure) {
                try write(line)
            } catch {
                failure = error
            }
        }
    }

    /// - Throws: why not all of it could be written.
    func finish() throws(RunFailure) {
        if let failure = failure.withLock({ $0 }) { throw failure }
    }
}
