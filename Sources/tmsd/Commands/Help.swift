import Pipeline

/// The help texts, made from the tables of commands, options and exit statuses.
enum Help {
    /// Other ways to ask for `tmsd versie`.
    static let versionOptions = ["--version", "-V"]
    /// Other ways to ask for `tmsd help`, also behind a command.
    static let helpOptions = ["--help", "-h"]

    /// What can be asked without a command.
    static let general = [
        ("help", "deze tekst, of met een opdracht erachter die van de opdracht"),
        (helpOptions.joined(separator: ", "), "hetzelfde; achter een opdracht de hulp daarvan"),
        (versionOptions.joined(separator: ", "), "hetzelfde als `tmsd versie`"),
    ]

    /// Where the guides are.
    static let guides = """
        Wat in DATA hoort en wat elke melding betekent, staat in de handleiding data/LEESMIJ.md; hoe u een rapport leest in
        reports/LEESMIJ.md. Na `make install` staan beide in share/doc/tmsd, naast de map bin waarin tmsd staat; anders bij de
        broncode. `man tmsd` toont alle hulp bij elkaar.
        """

    /// Which of the two standard streams gets what.
    static let streams = """
        Wat u vroeg, zoals de uitkomst van controleer, komt op de standaarduitvoer; meldingen, waarschuwingen en fouten komen op
        de standaardfoutuitvoer.
        """

    static var overview: String {
        """
        tmsd \(Version.current): cijfers over jeugdhulp in Twente (TMSD) uit indicaties en declaraties

        gebruik: tmsd OPDRACHT [opties]

        opdrachten:
        \(columns(Command.allCases.map { ($0.rawValue, $0.summary) } + general))

        `tmsd OPDRACHT --help` toont de opties.

        \(streams)

        \(guides)

        exitcodes:
        \(columns(exits))

        """
    }

    /// Every exit code and when it comes.
    static let exits =
        ExitStatus.allCases.map { (String($0.rawValue), $0.uitleg) } + [("128+n", "gestopt door signaal n")]

    static func text(for command: Command) -> String {
        """
        tmsd \(command.rawValue): \(command.summary)

        gebruik: \(usage(of: command))

        \(command.explanation)

        opties:
        \(columns(arguments(of: command)))

        """
    }

    /// How a command is written.
    static func usage(of command: Command) -> String {
        let required = command.options.filter(\.isRequired).map(\.usage)
        let optional = command.options.filter { !$0.isRequired }.map { "[\($0.usage)]" }
        return (["tmsd", command.rawValue] + command.operands.map(\.placeholder) + required + optional).joined(
            separator: " ")
    }

    /// The operands and options of a command, each with its help.
    static func arguments(of command: Command) -> [(String, String)] {
        command.operands.map { ($0.placeholder, $0.help) } + command.options.map { ($0.usage, $0.help) }
            + [(helpOptions[0], "deze tekst; \(helpOptions[1]) doet hetzelfde")]
    }

    /// Lines with the second texts below each other.
    private static func columns(_ rows: [(String, String)]) -> String {
        let width = rows.map(\.0.count).max() ?? 0
        return rows.map { "  " + $0.0 + String(repeating: " ", count: width - $0.0.count + 2) + $0.1 }
            .joined(separator: "\n")
    }
}
