/// Completion for fish.
enum FishCompletion {
    static var script: String {
        let first = Command.allCases.map { ($0.rawValue, $0.summary) } + [("help", "toont de hulp")]
        let general =
            ["complete -c tmsd -f"]
            + first.map { "complete -c tmsd -n __fish_use_subcommand -a \($0.0) -d \(quoted($0.1))" }
            + [
                "complete -c tmsd -n __fish_use_subcommand -s V -l version -d \(quoted(Command.versie.summary))",
                "complete -c tmsd -s h -l help -d \(quoted("toont de hulp"))",
                "complete -c tmsd -n \(seen("help")) -a \(quoted(Shell.topics.joined(separator: " ")))",
            ]
        return (general + Command.allCases.flatMap(lines)).joined(separator: "\n") + "\n"
    }

    private static func lines(_ command: Command) -> [String] {
        let condition = "complete -c tmsd -n \(seen(command.rawValue))"
        let options = command.options.map { option in
            "\(condition) -l \(option.name)\(value(option.completion)) -d \(quoted(option.help))"
        }
        let operands = command.operands.prefix(1).map { "\(condition)\(operand($0.completion))" }
        return operands + options
    }

    private static func value(_ completion: Completion?) -> String {
        switch completion {
        case nil: ""
        case .words(let choices)?: " -x -a \(quoted(choices.joined(separator: " ")))"
        case .files?: " -r -F"
        case .folders?: " -x -a '(__fish_complete_directories)'"
        case .nothing?: " -x"
        }
    }

    private static func operand(_ completion: Completion) -> String {
        switch completion {
        case .words(let choices): " -a \(quoted(choices.joined(separator: " ")))"
        case .files: " -F"
        case .folders: " -a '(__fish_complete_directories)'"
        case .nothing: ""
        }
    }

    private static func seen(_ command: String) -> String { quoted("__fish_seen_subcommand_from \(command)") }

    /// fish knows the backslash inside single quotes.
    private static func quoted(_ text: String) -> String {
        "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
    }
}
