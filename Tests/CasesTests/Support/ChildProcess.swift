import Glibc

/// A program that was started by a test.
struct ChildProcess: Sendable {
    let id: pid_t

    /// Starts a program with nothing but what is given here, and no signal blocked or ignored.
    init(_ arguments: [String], environment: [String], output: Int32, errors: Int32) {
        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        unsafe posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        unsafe posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
        unsafe posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO)
        var attributes = posix_spawnattr_t()
        unsafe posix_spawnattr_init(&attributes)
        defer { unsafe posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        var all = sigset_t()
        unsafe sigemptyset(&none)
        unsafe sigfillset(&all)
        unsafe posix_spawnattr_setsigmask(&attributes, &none)
        unsafe posix_spawnattr_setsigdefault(&attributes, &all)
        unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        // Sound: both lists end in nil, their texts are freed after the call, and the call copies them.
        var texts = unsafe arguments.map { unsafe strdup($0) } + [nil]
        var settings = unsafe environment.map { unsafe strdup($0) } + [nil]
        defer { unsafe (texts + settings).forEach { unsafe free($0) } }
        var id: pid_t = 0
        let failure = unsafe posix_spawn(&id, arguments[0], &actions, &attributes, &texts, &settings)
        precondition(failure == 0, "cannot start \(arguments[0]) (\(failure))")
        self.id = id
    }

    func send(_ signal: Int32) { kill(id, signal) }

    /// Whether it has ended; it can still be waited for.
    var hasEnded: Bool {
        var about = unsafe siginfo_t()
        let asked = unsafe waitid(P_PID, id_t(id), &about, WEXITED | WNOHANG | WNOWAIT)
        return unsafe asked == 0 && about.si_signo == SIGCHLD
    }

    /// Waits until it is stopped, or `false` when it has ended; it can still be waited for.
    var isStopped: Bool {
        var about = unsafe siginfo_t()
        let asked = unsafe waitid(P_PID, id_t(id), &about, WEXITED | WSTOPPED | WNOWAIT)
        let stopped: Int32 = 5
        return unsafe asked == 0 && about.si_code == stopped
    }

    /// Waits for the end: the exit status, or 128 + the number of the signal.
    func wait() -> Int32 {
        var status: Int32 = 0
        while unsafe waitpid(id, &status, 0) < 0 { precondition(errno == EINTR, "no such child (\(errno))") }
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    }
}
