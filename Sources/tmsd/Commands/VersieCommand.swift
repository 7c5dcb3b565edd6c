import Pipeline

/// `tmsd versie`: the version, the commit and the build.
enum VersieCommand {
    static let options: [Option] = []

    static let explanation = """
        Zegt welke versie van tmsd dit is, van welke commit zij is gebouwd en hoe. Is de commit niet bekend, dan staat er
        onbekend; `make` in een werkmap van git legt haar vast. Een rapport noemt alleen de versie.
        """

    static func run() throws(RunFailure) {
        try StandardOutput.write(Build.lines.map { $0 + "\n" }.joined())
    }
}
