import Glibc
import Pipeline

/// What a process can do against leaking what stands in its memory, and against surroundings that would change its output.
///
/// Locale and time zone need nothing: the program never calls `setlocale`, and reads no local time.
enum ProcessHardening {
    /// Why the program can't run at all, said; `nil` when it can.
    static func refusal() -> ExitStatus? {
        do throws(RunFailure) {
            try ProcessLimits.checkStack()
            return nil
        } catch {
            return Log.standardStreams.fails(error)
        }
    }

    /// Ends as a program does that writes to a pipe which nobody reads any more: whoever started this one may look for that.
    static func endByPipeSignal() {
        signal(SIGPIPE, SIG_DFL)
        raise(SIGPIPE)
    }

    /// To be called before anything is read.
    static func apply() {
        refuseMemoryDumps()
        // The rights of what is published follow from the program alone; what is about persons is made without rights for others.
        umask(0o022)
        // Output that nobody reads any more, or that may not grow further, must end as an error and not by a signal.
        for number in [SIGPIPE, SIGXFSZ] { signal(number, SIG_IGN) }
        occupyStandardStreams()
    }

    /// A core dump would hold rows. The limit keeps the kernel from writing one, and the flag from handing one to a collector; it
    /// also keeps other processes of this user from reading the memory. A kernel that refuses either changes nothing of the run.
    private static func refuseMemoryDumps() {
        var none = rlimit(rlim_cur: 0, rlim_max: 0)
        _ = unsafe setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
        // The headers keep this function from Swift, so it is looked up by name. Sound: prctl(2) takes five words, whatever its
        // declaration says.
        typealias Prctl = @convention(c) (Int32, UInt, UInt, UInt, UInt) -> Int32
        guard let symbol = unsafe dlsym(nil, "prctl") else { return }
        let setDumpable: Int32 = 4
        _ = unsafe unsafeBitCast(symbol, to: Prctl.self)(setDumpable, 0, 0, 0, 0)
    }

    /// A standard stream that was closed would otherwise be taken by the first file that is opened. Writing to it stays an error.
    private static func occupyStandardStreams() {
        for descriptor in 0...2 where fcntl(Int32(descriptor), F_GETFD) == -1 {
            _ = unsafe open("/dev/null", O_RDONLY)
        }
    }
}
