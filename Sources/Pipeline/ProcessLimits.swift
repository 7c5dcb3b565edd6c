import Glibc
import Wording

/// What whoever started the program lets the process have.
enum ProcessLimits {
    /// With less address space than this the program can't run at all, and would end by a signal. How much more it needs depends on
    /// the delivery.
    private static let minimumMebibytes = 128
    /// With fewer open files the libraries below the program fail before it can say why; each thread needs one more.
    private static let minimumFiles = 16

    /// - Throws: `.tooLittle` when a limit (`ulimit -v`, `ulimit -n`) is below what the program needs.
    static func check() throws(RunFailure) {
        let mebibytes = limit(__rlimit_resource_t(RLIMIT_AS.rawValue)) >> 20
        guard mebibytes >= minimumMebibytes else {
            throw .tooLittle(
                "\(mebibytes) MiB geheugen gebruiken; geef minstens \(minimumMebibytes) MiB (ulimit -v), en meer naarmate de leveringen "
                    + "groter zijn")
        }
        let files = limit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue))
        guard files >= minimumFiles else {
            throw .tooLittle(
                Plural.counted(files, "bestand", "bestanden")
                    + " tegelijk openen; geef er minstens \(minimumFiles) (ulimit -n)")
        }
    }

    private static func limit(_ resource: __rlimit_resource_t) -> Int {
        var limit = rlimit()
        return unsafe getrlimit(resource, &limit) == 0 ? Int(clamping: limit.rlim_cur) : .max
    }
}
