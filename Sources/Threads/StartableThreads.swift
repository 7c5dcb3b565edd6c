internal import Glibc
internal import Synchronization

/// How many threads this process may have.
package enum StartableThreads {
    /// Starts threads besides this one until there are `maximum` in all or the system refuses more, and ends them again; returns how
    /// many there were, this one included: at least 1.
    ///
    /// Dispatch waits for ever for a thread that it can't start, so it may not be asked for more than there can be.
    package static func count(upTo maximum: Int) -> Int {
        let gate = Gate()
        var threads: [pthread_t] = []
        gate.closed.withLock { _ in
            while threads.count + 1 < maximum, let thread = start(waitingFor: gate) { threads.append(thread) }
        }
        for thread in threads { pthread_join(thread, nil) }
        return threads.count + 1
    }

    /// What the threads wait for, so that all are there at the same time.
    private final class Gate: Sendable {
        let closed = Mutex(())
    }

    private static func start(waitingFor gate: Gate) -> pthread_t? {
        var thread = pthread_t()
        // Sound: the pointer is the retained object, which the thread takes over.
        let object = unsafe Unmanaged.passRetained(gate)
        let failure = unsafe pthread_create(
            &thread, nil,
            { pointer in
                guard let pointer = unsafe pointer else { return nil }
                unsafe Unmanaged<Gate>.fromOpaque(pointer).takeRetainedValue().closed.withLock { _ in }
                return nil
            }, object.toOpaque())
        if failure == 0 { return thread }
        unsafe object.release()
        return nil
    }
}
