/// Completion for bash 4 and later.
enum BashCompletion {
    static var script: String {
        """
        _tmsd() {
            local cur=${COMP_WORDS[COMP_CWORD]} optie=${COMP_WORDS[COMP_CWORD-1]} opdracht=${COMP_WORDS[1]} woorden=
            COMPREPLY=()
            if (( COMP_CWORD == 1 )); then
                mapfile -t COMPREPLY < <(compgen -W '\(words(Shell.firstWords.map(\.0)))' -- "$cur")
                return
            fi
            # Achter een optie met = is dat teken een woord op zich.
            if [[ $cur == = ]]; then
                cur=
            elif [[ $optie == = ]]; then
                optie=${COMP_WORDS[COMP_CWORD-2]}
            fi
            case $opdracht:$optie in
        \(values)
            esac
            case $opdracht in
                help) woorden='\(words(Shell.topics))' ;;
        \(arguments)
            esac
            if [[ $cur == -* || -n $woorden ]]; then
                mapfile -t COMPREPLY < <(compgen -W "$woorden" -- "$cur")
            fi
        }
        complete -F _tmsd tmsd

        """
    }

    /// What stands behind an option.
    private static var values: String {
        Command.allCases.flatMap { command in
            command.options.compactMap { option in
                option.completion.map { "        \(command.rawValue):--\(option.name)) \(action($0)); return ;;" }
            }
        }.joined(separator: "\n")
    }

    /// The options, and where no option is begun the operand.
    private static var arguments: String {
        Command.allCases.map { command in
            let options = command.options.map { "--" + $0.name } + Help.helpOptions
            let all = "woorden='\(words(options))'"
            guard let operand = command.operands.first else { return "        \(command.rawValue)) \(all) ;;" }
            return """
                        \(command.rawValue))
                            if [[ $cur != -* ]]; then \(action(operand.completion)); return; fi
                            \(all) ;;
                """
        }.joined(separator: "\n")
    }

    private static func action(_ completion: Completion) -> String {
        switch completion {
        case .words(let choices): "mapfile -t COMPREPLY < <(compgen -W '\(words(choices))' -- \"$cur\")"
        case .files: "compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -f -- \"$cur\")"
        case .folders: "compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -d -- \"$cur\")"
        case .nothing: ":"
        }
    }

    private static func words(_ words: [String]) -> String { words.joined(separator: " ") }
}
