import Pipeline

/// The help texts, made from the tables of commands, options and exit statuses.
enum Help {
    static var overview: String {
        """
        tmsd \(Version.current): cijfers over jeugdhulp in Twente (TMSD) uit indicaties en declaraties

        gebruik: tmsd OPDRACHT [opties]

        opdrachten:
        \(columns(Command.allCases.map { ($0.rawValue, $0.summary) } + [("help", "deze tekst, of die van een opdracht")]))

        `tmsd OPDRACHT --help` toont de opties.

        exitcodes:
        \(columns(ExitStatus.allCases.map { (String($0.rawValue), $0.uitleg) } + [("128+n", "gestopt door signaal n")]))

        """
    }

    static func text(for command: Command) -> String {
        let required = command.options.filter(\.isRequired).map(\.usage)
        let optional = command.options.filter { !$0.isRequired }.map { "[\($0.usage)]" }
        let operands = command.operands.map { ($0.placeholder, $0.help) }
        let words = ["tmsd", command.rawValue] + operands.map(\.0) + required + optional
        return """
            tmsd \(command.rawValue): \(command.summary)

            gebruik: \(words.joined(separator: " "))

            \(command.explanation)

            opties:
            \(columns(operands + command.options.map { ($0.usage, $0.help) } + [("--help", "deze tekst")]))

            """
    }

    /// Lines with the second texts below each other.
    private static func columns(_ rows: [(String, String)]) -> String {
        let width = rows.map(\.0.count).max() ?? 0
        return rows.map { "  " + $0.0 + String(repeating: " ", count: width - $0.0.count + 2) + $0.1 }
            .joined(separator: "\n")
    }
}
