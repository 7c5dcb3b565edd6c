internal import Dispatch
internal import Synchronization

/// Spreads independent tasks over threads.
///
/// Which thread takes which task is left to chance, so what the states add up to may not depend on it.
package struct Workers: Sendable {
    /// Threads, at least 1.
    package let count: Int

    /// `count` threads, at least 1.
    package init(count: Int) {
        self.count = max(1, count)
    }

    /// Runs tasks 0 ..< `tasks`, each once; every thread starts with a state of its own and hands it in at the end.
    ///
    /// Tasks are taken in order. When one throws, no further ones are started; of the errors that were thrown, the one of the
    /// lowest task is thrown on. `makeState` gets the number of the thread, 0 ..< `count`; states come back in that order.
    package func run<State: Sendable, Failure: Error>(
        tasks: Int,
        makeState: @Sendable (_ worker: Int) -> State,
        perform: @Sendable (_ task: Int, _ state: inout State) throws(Failure) -> Void
    ) throws(Failure) -> [State] {
        let progress = Mutex(Progress<Failure>())
        let results = Mutex([State?](repeating: nil, count: count))
        onEachThread { worker in
            var state = makeState(worker)
            while let task = progress.withLock({ $0.take(below: tasks) }) {
                do throws(Failure) {
                    try perform(task, &state)
                } catch {
                    progress.withLock { $0.note(error, of: task) }
                }
            }
            results.withLock { [state] in $0[worker] = state }
        }
        if let failure = progress.withLock({ $0.failure }) { throw failure.error }
        return results.withLock { $0.compactMap(\.self) }
    }

    /// Calls `body` once on each thread. One thread is the caller's: nothing is started then, where perhaps nothing can be.
    private func onEachThread(_ body: @Sendable (_ worker: Int) -> Void) {
        if count == 1 { body(0) } else { DispatchQueue.concurrentPerform(iterations: count, execute: body) }
    }

    /// The results of tasks 0 ..< `tasks`, in that order.
    package func map<Result: Sendable, Failure: Error>(
        tasks: Int, _ transform: @Sendable (_ task: Int) throws(Failure) -> Result
    ) throws(Failure) -> [Result] {
        let states = try run(
            tasks: tasks, makeState: { _ in [(Int, Result)]() },
            perform: { (task, state) throws(Failure) in state.append((task, try transform(task))) })
        return states.flatMap(\.self).sorted { $0.0 < $1.0 }.map(\.1)
    }
}

/// Which task is next, and the first failure.
private struct Progress<Failure: Error>: Sendable {
    private var next = 0
    private(set) var failure: (task: Int, error: Failure)?

    mutating func take(below tasks: Int) -> Int? {
        guard failure == nil, next < tasks else { return nil }
        defer { next += 1 }
        return next
    }

    mutating func note(_ error: Failure, of task: Int) {
        if let failure, failure.task < task { return }
        failure = (task, error)
    }
}
