import Faults
import Glibc

/// What is said when the program ends by a signal of its own making: a fault in it, or memory that ran out. Nothing can be cleared away
/// then; the next run does that.
enum CrashMessage {
    private static let numbers = [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE]
    /// For the handler, as the stack itself may be what ran out.
    private static let stackBytes = 1 << 16

    /// From here on; the process ends by that same signal after the message.
    static func arm() {
        // Sound: the memory is never given back, so the system may use it to the end.
        let memory = UnsafeMutableRawPointer.allocate(byteCount: stackBytes, alignment: 16)
        var stack = unsafe stack_t(ss_sp: memory, ss_flags: 0, ss_size: stackBytes)
        unsafe sigaltstack(&stack, nil)
        var action = sigaction()
        unsafe action.__sigaction_handler.sa_handler = { number in CrashMessage.say(number) }
        action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND)) | SA_ONSTACK
        for number in numbers { unsafe sigaction(number, &action, nil) }
    }

    /// Calls nothing that a handler of signals may not call.
    private static func say(_ number: Int32) {
        let text = Notice.crashLine
        // Sound: the text is a part of the program.
        _ = unsafe write(STDERR_FILENO, text.utf8Start, text.utf8CodeUnitCount)
        // Waits until the handler has returned, and then ends the process.
        raise(number)
    }
}
