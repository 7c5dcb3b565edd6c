/// A call of the system that a test lets go wrong.
enum SystemCall: CaseIterable {
    case flock, fsync, renameat2

    /// How it goes wrong.
    enum Fault {
        /// It fails with this `errno`.
        case fails(Int32)
        /// It kills whoever calls, as `SIGKILL` would.
        case kills

        /// What seccomp(2) calls it.
        var verdict: UInt32 {
            switch self {
            case .fails(let code): 0x0005_0000 | UInt32(code)
            case .kills: 0x8000_0000
            }
        }
    }

    /// Of the kernel.
    var number: UInt32 {
        #if arch(x86_64)
            switch self {
            case .flock: 73
            case .fsync: 74
            case .renameat2: 316
            }
        #else
            switch self {
            case .flock: 32
            case .fsync: 82
            case .renameat2: 276
            }
        #endif
    }
}
