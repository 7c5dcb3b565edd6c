import Faults
import Glibc

/// What whoever started the program lets the process have.
package enum ProcessLimits {
    /// With less address space than this the program can't run at all, and would end by a signal. How much more it needs depends on
    /// the delivery.
    private static let minimumMebibytes = 128
    /// With fewer open files the libraries below the program fail before it can say why; each thread needs one more.
    private static let minimumFiles = 16
    /// With a smaller stack the program ends by a signal in the middle of its work.
    private static let minimumStackKibibytes = 256

    /// To be called before anything else, for with too small a stack hardly anything can be called.
    ///
    /// - Throws: `.tooLittle` when the limit (`ulimit -s`) is below what the program needs.
    package static func checkStack() throws(RunFailure) {
        let kibibytes = limit(__rlimit_resource_t(RLIMIT_STACK.rawValue)) >> 10
        guard kibibytes >= minimumStackKibibytes else {
            throw .tooLittle(.tooLittleStack(kibibytes, minimum: minimumStackKibibytes))
        }
    }

    /// - Throws: `.tooLittle` when a limit (`ulimit -v`, `ulimit -n`) is below what the program needs.
    static func check() throws(RunFailure) {
        let mebibytes = limit(__rlimit_resource_t(RLIMIT_AS.rawValue)) >> 20
        guard mebibytes >= minimumMebibytes else {
            throw .tooLittle(.tooLittleMemory(mebibytes, minimum: minimumMebibytes))
        }
        let files = limit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue))
        guard files >= minimumFiles else {
            throw .tooLittle(.tooFewFiles(files, minimum: minimumFiles))
        }
    }

    private static func limit(_ resource: __rlimit_resource_t) -> Int {
        var limit = rlimit()
        return unsafe getrlimit(resource, &limit) == 0 ? Int(clamping: limit.rlim_cur) : .max
    }
}
