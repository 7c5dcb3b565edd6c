import Pipeline

/// A shell that can complete commands and options; each script is made from the tables of the help.
enum Shell: String, CaseIterable {
    case bash, zsh, fish

    /// The whole script.
    var script: String {
        let opening =
            "# Gemaakt met `tmsd aanvulling \(rawValue)` van tmsd \(Version.current); niet met de hand wijzigen.\n"
        return switch self {
        case .bash: opening + BashCompletion.script
        case .zsh: "#compdef tmsd\n" + opening + ZshCompletion.script
        case .fish: opening + FishCompletion.script
        }
    }

    /// What may stand first.
    static let firstWords =
        Command.allCases.map { ($0.rawValue, $0.summary) } + [("help", "toont de hulp")]
        + Help.helpOptions.map { ($0, "toont de hulp") } + Help.versionOptions.map { ($0, Command.versie.summary) }

    /// Words that `help` takes.
    static let topics = Command.allCases.map(\.rawValue)

    /// In quotes for a shell, with nothing in it expanded.
    static func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "'\\''") + "'" }
}
