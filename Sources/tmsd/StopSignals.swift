import Glibc
import Output
import Pipeline

/// The signals that ask the program to stop: it then clears away what it had begun to write, and ends by that same signal, so that
/// whoever started it sees 128 + its number.
enum StopSignals {
    private static let numbers = [SIGINT, SIGTERM, SIGHUP]

    /// Waits for them in a thread of its own. To be called before there are other threads, so that all of these leave them alone.
    ///
    /// What was ignored from the start, as `nohup` does with SIGHUP, stays ignored. Without a thread to spare the signals end the
    /// program at once, and the next run clears up.
    static func watch(_ unfinished: UnfinishedOutput) {
        let waiting = Waiting(for: numbers.filter { !isIgnored($0) }, unfinished: unfinished)
        waiting.setBlocked(true)
        var thread = pthread_t()
        // Sound: the pointer is the retained object, which the thread takes over.
        let object = unsafe Unmanaged.passRetained(waiting)
        let failure = unsafe pthread_create(
            &thread, nil,
            { pointer in
                guard let pointer = unsafe pointer else { return nil }
                unsafe Unmanaged<Waiting>.fromOpaque(pointer).takeRetainedValue().wait()
            }, object.toOpaque())
        guard failure != 0 else { return }
        unsafe object.release()
        waiting.setBlocked(false)
    }

    private static func isIgnored(_ number: Int32) -> Bool {
        var action = sigaction()
        guard unsafe sigaction(number, nil, &action) == 0 else { return false }
        // Sound: SIG_IGN is the number 1 in the place of a function, and is only compared here.
        let handler = unsafe unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
        let ignoring = unsafe unsafeBitCast(SIG_IGN, to: Int.self)
        return handler == ignoring
    }
}

/// The signals that are waited for, and what to clear away when one comes.
private final class Waiting: Sendable {
    private let signals: sigset_t
    private let unfinished: UnfinishedOutput

    init(for numbers: [Int32], unfinished: UnfinishedOutput) {
        var signals = sigset_t()
        unsafe sigemptyset(&signals)
        for number in numbers { unsafe sigaddset(&signals, number) }
        self.signals = signals
        self.unfinished = unfinished
    }

    /// Keeps the signals from this thread and the ones it starts, or no longer.
    func setBlocked(_ isBlocked: Bool) {
        var signals = signals
        unsafe pthread_sigmask(isBlocked ? SIG_BLOCK : SIG_UNBLOCK, &signals, nil)
    }

    func wait() -> Never {
        var signals = signals
        var number: Int32 = 0
        while unsafe sigwait(&signals, &number) != 0 {}
        // A second signal ends the process at once, also while the end of a step or a slow disk is waited for.
        setBlocked(false)
        unfinished.breakOff(signal: number) { raise(number) }
        // The report has been published: the run ends by itself.
        while true { pause() }
    }
}
