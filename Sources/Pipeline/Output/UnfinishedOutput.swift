import Synchronization

/// What a run has begun to write and has not put in its place yet.
///
/// A signal that asks the run to stop is handled in another thread, which clears this away. So that nothing is cleared in the middle
/// of being written, output is written in steps: a step is done to its end, or, once the run is being broken off, never begun.
package final class UnfinishedOutput: Sendable {
    private struct State {
        /// In the order in which they were begun.
        var paths: [String] = []
        var isPublished = false
        var lastWords: (@Sendable (_ signal: Int32) -> Void)?
    }

    private let state = Mutex(State())

    /// Nothing was begun.
    package init() {}

    /// What is made at this path from here on goes when the run is broken off.
    func begins(_ path: String) {
        state.withLock { $0.paths.append(path) }
    }

    /// What is still to be told when a signal breaks the run off.
    func onBreakingOff(_ tell: @escaping @Sendable (_ signal: Int32) -> Void) {
        state.withLock { $0.lastWords = tell }
    }

    /// Does one step of writing. Steps don't contain each other.
    func step<Failure: Error>(_ body: () throws(Failure) -> Void) throws(Failure) {
        try state.withLock { (_) throws(Failure) in try body() }
    }

    /// The step after which nothing unfinished stands at this path any more.
    func step<Failure: Error>(ending path: String, _ body: () throws(Failure) -> Void) throws(Failure) {
        try state.withLock { (state) throws(Failure) in
            try body()
            state.paths.removeAll { $0 == path }
        }
    }

    /// The step that puts what was made at this path where it belongs. After it the run is no longer broken off: what it was for has
    /// been done, and its status must say so.
    func publication<Failure: Error>(of path: String, _ body: () throws(Failure) -> Void) throws(Failure) {
        try state.withLock { (state) throws(Failure) in
            try body()
            state.paths.removeAll { $0 == path }
            state.isPublished = true
        }
    }

    /// Waits for the end of the step that is being done, clears away what is unfinished, tells which signal it was, and calls `end`,
    /// while which no step begins. Does nothing after the publication.
    package func breakOff(by signal: Int32, _ end: () -> Void) {
        state.withLock { state in
            guard !state.isPublished else { return }
            // What can't be cleared is left to the next run.
            for path in state.paths.reversed() { try? FolderTree.remove(path) }
            state.lastWords?(signal)
            end()
        }
    }
}
