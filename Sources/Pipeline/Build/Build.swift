import Glibc

/// How this program was built. Nothing of it reaches a report, whose bytes are the same everywhere.
package enum Build {
    private static let unknown = "onbekend"

    /// The commit in hexadecimal digits, with `+` behind it when the tree had changes; `onbekend` when the program was not built by
    /// `make` in a git work tree.
    static var commit: String {
        BuildID.commit(ofProgramAt: program).map { $0.commit + ($0.hasChanges ? "+" : "") } ?? unknown
    }

    private static let program = "/proc/self/exe"

    /// For `tmsd versie`: a line for the version, and one for each thing that is known of the build.
    package static var lines: [String] {
        let commit = BuildID.commit(ofProgramAt: program)
        let changes = commit?.hasChanges == true ? ", met wijzigingen die niet zijn vastgelegd" : ""
        return [
            "tmsd \(Version.current)", "commit        \(commit?.commit ?? unknown)\(changes)",
            "compiler      \(compiler)",
            "doel          \(target)", "optimalisatie \(optimisation)",
            "Swift         \(isSelfContained ? "in het programma opgenomen" : "uit de bibliotheken van deze machine")",
        ]
    }

    /// The language can only tell that its compiler is at least of some version.
    private static var compiler: String {
        #if compiler(>=6.4)
            "Swift 6.4 of nieuwer"
        #elseif compiler(>=6.3)
            "Swift 6.3"
        #else
            "Swift 6.2"
        #endif
    }

    private static var target: String {
        #if arch(x86_64)
            "x86_64-linux-gnu"
        #elseif arch(arm64)
            "aarch64-linux-gnu"
        #else
            unknown
        #endif
    }

    private static var optimisation: String {
        #if DEBUG
            "geen (debug)"
        #else
            "volledig (release)"
        #endif
    }

    /// Whether the Swift libraries are part of the program: then none was loaded beside it.
    private static var isSelfContained: Bool {
        guard let library = unsafe dlopen("libswiftCore.so", RTLD_LAZY | RTLD_NOLOAD) else { return true }
        unsafe dlclose(library)
        return false
    }
}
