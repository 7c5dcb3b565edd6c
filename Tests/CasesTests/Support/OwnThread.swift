import Glibc

/// What a child process takes over from the thread that starts it.
enum OwnThread {
    /// Runs `work` in a thread that may not pass by the rights of files and folders, not even as root.
    static func withoutOverride<Value: Sendable>(_ work: @escaping @Sendable () -> Value) -> Value {
        run {
            if geteuid() == 0 {
                for capability: UInt in [dacOverride, dacReadSearch] { drop(capability) }
            }
            return work()
        }
    }

    /// Runs `work` in a thread that may use one processor only.
    static func onOneProcessor<Value: Sendable>(_ work: @escaping @Sendable () -> Value) -> Value {
        run {
            var allowed = [UInt64](repeating: 0, count: 16)
            let size = 8 * allowed.count
            let kept = unsafe allowed.withUnsafeMutableBytes { unsafe affinity("sched_getaffinity", size, $0) }
            precondition(kept >= 0, "the processors of this thread are unknown (\(errno))")
            let word = allowed.firstIndex { $0 != 0 } ?? 0
            let processor = allowed[word].trailingZeroBitCount
            for index in allowed.indices { allowed[index] = index == word ? 1 << processor : 0 }
            let set = unsafe allowed.withUnsafeMutableBytes { unsafe affinity("sched_setaffinity", size, $0) }
            precondition(set == 0, "this thread can't be kept on one processor (\(errno))")
            return work()
        }
    }

    /// Runs `work` in a thread in which a system call goes wrong, each time, as it can on another disk; so it does in what it starts.
    static func with<Value: Sendable>(
        _ call: SystemCall, _ fault: SystemCall.Fault, _ work: @escaping @Sendable () -> Value
    ) -> Value {
        run {
            precondition(filter(call, fault), "this kernel lets no system call fail (\(errno))")
            return work()
        }
    }

    /// Whether `with` can do what it says.
    static let canFilterSystemCalls = run { filter(.flock, .fails(ENOLCK)) }

    private static let dacOverride: UInt = 1
    private static let dacReadSearch: UInt = 2

    // The C library keeps the functions below from Swift, so they are looked up by name. Sound: the types are those of their
    // manual pages; prctl(2) takes five words, whatever its declaration says.

    private static func drop(_ capability: UInt) {
        typealias Prctl = @convention(c) (Int32, UInt, UInt, UInt, UInt) -> Int32
        let dropFromBoundingSet: Int32 = 24
        let prctl = unsafe unsafeBitCast(symbol("prctl"), to: Prctl.self)
        precondition(prctl(dropFromBoundingSet, capability, 0, 0, 0) == 0, "root can't give up a right (\(errno))")
    }

    /// Four instructions (seccomp(2)): load the number of the call; is it this one; then the fault; else go on.
    private static func filter(_ call: SystemCall, _ fault: SystemCall.Fault) -> Bool {
        typealias Prctl = @convention(c) (Int32, UInt, UInt, UInt, UInt) -> Int32
        let prctl = unsafe unsafeBitCast(symbol("prctl"), to: Prctl.self)
        let (setNoNewPrivileges, setFilter, mode): (Int32, Int32, UInt) = (38, 22, 2)
        let instruction = { (code: UInt64, jumps: UInt64, value: UInt32) in code | jumps << 16 | UInt64(value) << 32 }
        let program = [
            instruction(0x20, 0, 0), instruction(0x15, 0x0100, call.number), instruction(0x06, 0, fault.verdict),
            instruction(0x06, 0, 0x7FFF_0000),
        ]
        guard prctl(setNoNewPrivileges, 1, 0, 0, 0) == 0 else { return false }
        return unsafe program.withUnsafeBytes { bytes in
            var header = (UInt64(program.count), UInt64(UInt(bitPattern: bytes.baseAddress)))
            return unsafe withUnsafePointer(to: &header) { pointer in
                prctl(setFilter, mode, UInt(bitPattern: pointer), 0, 0) == 0
            }
        }
    }

    private static func affinity(_ name: String, _ size: Int, _ mask: UnsafeMutableRawBufferPointer) -> Int32 {
        typealias Affinity = @convention(c) (pid_t, Int, UnsafeMutableRawPointer?) -> Int32
        return unsafe unsafeBitCast(symbol(name), to: Affinity.self)(0, size, mask.baseAddress)
    }

    private static func symbol(_ name: String) -> UnsafeMutableRawPointer {
        guard let symbol = unsafe dlsym(nil, name) else { preconditionFailure("the C library has no \(name)") }
        return unsafe symbol
    }

    private final class Task<Value: Sendable>: Sendable {
        let work: @Sendable () -> Value
        // Sound: written by the thread before it ends and read after it was joined.
        nonisolated(unsafe) var value: Value?

        init(_ work: @escaping @Sendable () -> Value) { self.work = work }

        func perform() { unsafe value = work() }
    }

    private static func run<Value: Sendable>(_ work: @escaping @Sendable () -> Value) -> Value {
        let task = Task(work)
        let perform = Perform { task.perform() }
        var thread = pthread_t()
        // Sound: the pointer is the retained `perform`, which the thread takes over.
        let failure = unsafe pthread_create(
            &thread, nil,
            { pointer in
                guard let pointer = unsafe pointer else { return nil }
                unsafe Unmanaged<Perform>.fromOpaque(pointer).takeRetainedValue().perform()
                return nil
            }, Unmanaged.passRetained(perform).toOpaque())
        precondition(failure == 0, "no thread (\(failure))")
        pthread_join(thread, nil)
        guard let value = unsafe task.value else { preconditionFailure("the thread ended without a value") }
        return value
    }

    private final class Perform: Sendable {
        let perform: @Sendable () -> Void

        init(_ perform: @escaping @Sendable () -> Void) { self.perform = perform }
    }
}
