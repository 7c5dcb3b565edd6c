import Glibc

/// What the process may use of memory.
enum MemoryLimit {
    /// With less than this the program can't run at all, and would end by a signal. How much more it needs depends on the delivery.
    private static let minimumMebibytes = 128

    /// - Throws: `.tooLittleMemory` when whoever started the program allows it less than it needs (`ulimit -v`).
    static func check() throws(RunFailure) {
        var limit = rlimit()
        guard unsafe getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit) == 0 else { return }
        let mebibytes = Int(clamping: limit.rlim_cur >> 20)
        guard mebibytes >= minimumMebibytes else {
            throw .tooLittleMemory(mebibytes: mebibytes, minimum: minimumMebibytes)
        }
    }
}
