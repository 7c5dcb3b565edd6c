/// What a command is about, given without a name: `BESTAND`.
struct Operand {
    let placeholder: String
    /// What it says in the help of its command, in Dutch.
    let help: String
    /// The only values there are; empty where there are more.
    var choices: [String] = []

    /// What a shell may complete it with.
    var completion: Completion { Completion(placeholder: placeholder, choices: choices) }
}
