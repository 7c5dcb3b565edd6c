/// An argument that a command does not know, and what is said of it: its name when it is written as options are, in small letters, else its
/// place only, because it may be anything, a key or a number of a person too.
struct WrongArgument {
    private static let maximumLetters = 64

    private let argument: String
    /// From 1, behind the command.
    private let place: Int
    private let command: Command

    init(_ argument: String, place: Int, command: Command) {
        self.argument = argument
        self.place = place
        self.command = command
    }

    /// What is wrong and what would be right, in Dutch; without the value, which may be a name.
    var message: String {
        guard argument.hasPrefix("-"), let written = argument.split(separator: "=").first else {
            return "`tmsd \(command.rawValue)` kent argument \(place) na de opdracht niet; \(known)"
        }
        let meant = Suggestion.text(for: "--" + written.drop { $0 == "-" }, among: names)
        guard written.utf8.count <= WrongArgument.maximumLetters, written.utf8.allSatisfy(WrongArgument.isOfAnOption)
        else {
            return "`tmsd \(command.rawValue)` kent argument \(place) na de opdracht niet\(meant); \(known)"
        }
        let others = Command.allCases.filter { other in other.options.contains { "--" + $0.name == written } }
        if !others.isEmpty {
            let names = others.map { "`tmsd \($0.rawValue)`" }.joined(separator: ", ")
            return "`tmsd \(command.rawValue)` heeft geen optie \(written), die is van \(names); \(known)"
        }
        return "`tmsd \(command.rawValue)` kent de optie \(written) niet\(meant); \(known)"
    }

    private static func isOfAnOption(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
    }

    private var names: [String] { command.options.map { "--" + $0.name } + ["--help"] }

    private var known: String { "hier kan: " + names.joined(separator: ", ") }
}
