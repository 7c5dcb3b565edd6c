/// What a value may be completed with.
enum Completion {
    case words([String])
    case files
    case folders
    /// Nothing is known of it.
    case nothing

    /// A placeholder for a folder or a file is written the same way in every command.
    init(placeholder: String, choices: [String]) {
        self =
            switch placeholder {
            case _ where !choices.isEmpty: .words(choices)
            case "DATA", "REPORTS", "DIR", "OLD", "NEW": .folders
            case "BESTAND", "FILE": .files
            default: .nothing
            }
    }
}
