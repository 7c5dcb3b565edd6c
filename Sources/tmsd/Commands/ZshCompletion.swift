/// Completion for zsh.
enum ZshCompletion {
    static var script: String {
        """
        _tmsd() {
            local curcontext="$curcontext" state line
            local -a opdrachten
            opdrachten=(
        \(described(Shell.firstWords, indent: 8))
            )
            _arguments -C '1: :->opdracht' '*:: :->rest'
            case $state in
                opdracht) _describe opdracht opdrachten ;;
                rest)
                    case $words[1] in
                        help) _arguments '1:opdracht:(\(Shell.topics.joined(separator: " ")))' ;;
        \(Command.allCases.map(arguments).joined(separator: "\n"))
                    esac ;;
            esac
        }
        if [[ $funcstack[1] == _tmsd ]]; then _tmsd "$@"; else compdef _tmsd tmsd; fi

        """
    }

    private static func arguments(_ command: Command) -> String {
        let options = command.options.map { option in
            let value = option.placeholder.map { ":\(plain($0)):\(action(option.completion ?? .nothing))" } ?? ""
            let name = option.placeholder == nil ? option.name : option.name + "="
            return Shell.quoted("--\(name)[\(plain(option.help))]\(value)")
        }
        let help = Help.helpOptions.reversed()
        let helpSpec = "'(\(help.joined(separator: " ")))'{\(help.joined(separator: ","))}'[deze tekst]'"
        let operands = command.operands.enumerated().map { place, operand in
            Shell.quoted("\(place + 1):\(plain(operand.help)):\(action(operand.completion))")
        }
        let all = (options + [helpSpec] + operands).joined(separator: " \\\n                    ")
        return "                \(command.rawValue))\n                    _arguments \(all) ;;"
    }

    private static func action(_ completion: Completion) -> String {
        switch completion {
        case .words(let choices): "(\(choices.joined(separator: " ")))"
        case .files: "_files"
        case .folders: "_files -/"
        case .nothing: " "
        }
    }

    private static func described(_ rows: [(String, String)], indent: Int) -> String {
        rows.map { String(repeating: " ", count: indent) + Shell.quoted("\($0.0):\(plain($0.1))") }
            .joined(separator: "\n")
    }

    /// Without what `_arguments` reads as notation.
    private static func plain(_ text: String) -> String {
        text.replacing(":", with: "\\:").replacing("[", with: "(").replacing("]", with: ")")
    }
}
