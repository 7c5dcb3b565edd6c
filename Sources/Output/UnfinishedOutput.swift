import Synchronization

/// What a run has begun to write and has not put in its place yet.
///
/// A signal that asks the run to stop is handled in another thread, which clears this away. So that nothing is cleared in the middle
/// of being written, output is written in steps: a step is done to its end, or, once the run is being broken off, never begun.
package final class UnfinishedOutput: Sendable {
    private struct State {
        /// In the order in which they were begun, and how each is cleared away.
        var begun: [(path: String, clear: @Sendable () -> Void)] = []
        var isPublished = false
        var note: (@Sendable (_ status: Int32) -> Void)?
    }

    private let state = Mutex(State())

    /// Nothing was begun.
    package init() {}

    /// `note` gets the status with which the run ends, when it is broken off.
    package func onBreakingOff(_ note: @escaping @Sendable (_ status: Int32) -> Void) {
        state.withLock { $0.note = note }
    }

    /// The step that makes something new at this path; what `make` returns clears it away when the run is broken off.
    func begin<Failure: Error>(
        _ path: String, _ make: () throws(Failure) -> @Sendable () -> Void
    ) throws(Failure) {
        try state.withLock { (state) throws(Failure) in state.begun.append((path, try make())) }
    }

    /// Does one step of writing. Steps don't contain each other.
    func step<Failure: Error>(_ body: () throws(Failure) -> Void) throws(Failure) {
        try state.withLock { (_) throws(Failure) in try body() }
    }

    /// The step after which nothing unfinished stands at this path any more.
    func step<Failure: Error>(ending path: String, _ body: () throws(Failure) -> Void) throws(Failure) {
        try step(ending: [path], body)
    }

    /// The same for several paths.
    func step<Failure: Error>(ending paths: [String], _ body: () throws(Failure) -> Void) throws(Failure) {
        try state.withLock { (state) throws(Failure) in
            try body()
            state.begun.removeAll { paths.contains($0.path) }
        }
    }

    /// The step that puts what was made at these paths where it belongs. After it the run is no longer broken off: what it was for has
    /// been done, and its status must say so.
    func publication<Failure: Error>(of paths: [String], _ body: () throws(Failure) -> Void) throws(Failure) {
        try state.withLock { (state) throws(Failure) in
            try body()
            state.begun.removeAll { paths.contains($0.path) }
            state.isPublished = true
        }
    }

    /// Waits for the end of the step that is being done, clears away what is unfinished, and calls `end`, during which no step begins.
    /// Does nothing after the publication. `signal` is the number of what breaks the run off.
    package func breakOff(signal: Int32, _ end: () -> Void) {
        state.withLock { state in
            guard !state.isPublished else { return }
            // What can't be cleared is left to the next run.
            for begun in state.begun.reversed() { begun.clear() }
            state.note?(128 + signal)
            end()
        }
    }
}
