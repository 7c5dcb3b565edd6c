import Output
import Pipeline

/// From arguments to exit status.
enum CommandLineTool {
    /// What the arguments ask for.
    private enum Request {
        case help(String)
        case command(Command, Arguments)
    }

    /// `arguments` begin with the name of the program; there are none at all where the system does not tell them.
    static func run(_ arguments: [String], unfinished: UnfinishedOutput) -> ExitStatus {
        do throws(RunFailure) {
            guard !arguments.isEmpty else { throw .noArguments }
            switch try request(Array(arguments.dropFirst())) {
            case .help(let text):
                try StandardOutput.write(text)
                return .done
            case .command(let command, let arguments):
                let log = try command.log(arguments)
                return log.following(command.rawValue, unfinished) { () throws(RunFailure) in
                    let workers = try Pipeline.allProcessors()
                    try command.run(arguments, Pipeline(log: log, workers: workers, unfinished: unfinished))
                }
            }
        } catch {
            return Log.standardStreams.fails(error)
        }
    }

    private static func request(_ arguments: [String]) throws(RunFailure) -> Request {
        guard let first = arguments.first else {
            throw .wrongUse("er is geen opdracht gegeven; `tmsd help` toont wat er kan")
        }
        if first == "help" || Help.helpOptions.contains(first) {
            guard arguments.count <= 2 else { throw .wrongUse("na `tmsd help` mag hoogstens één opdracht staan") }
            guard let topic = arguments.dropFirst().first else { return .help(Help.overview) }
            return .help(Help.text(for: try command(topic)))
        }
        let command = try Help.versionOptions.contains(first) ? .versie : command(first)
        let rest = Array(arguments.dropFirst())
        if rest.contains(where: Help.helpOptions.contains) { return .help(Help.text(for: command)) }
        return .command(command, try Arguments(rest, command: command))
    }

    private static func command(_ name: String) throws(RunFailure) -> Command {
        guard let command = Command(rawValue: name) else {
            let names = Command.allCases.map(\.rawValue) + ["help"]
            let list = "kies uit \(names.dropLast().joined(separator: ", ")) en help"
            throw .wrongUse("deze opdracht is onbekend\(Suggestion.text(for: name, among: names)); \(list)")
        }
        return command
    }
}
