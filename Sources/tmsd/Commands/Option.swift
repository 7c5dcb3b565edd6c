/// An option of a command: `--naam WAARDE`, or `--naam` alone.
struct Option {
    let name: String
    /// `nil` for an option without a value.
    let placeholder: String?
    let isRequired: Bool
    /// In Dutch, with the default where there is one.
    let help: String
    /// The only values there are; empty where there are more.
    var choices: [String] = []
    /// Whether it may be given more than once.
    var isRepeatable = false

    /// As it is written.
    var usage: String { placeholder.map { "--\(name) \($0)" } ?? "--\(name)" }

    /// What a shell may complete its value with; `nil` for one without a value.
    var completion: Completion? { placeholder.map { Completion(placeholder: $0, choices: choices) } }
}
