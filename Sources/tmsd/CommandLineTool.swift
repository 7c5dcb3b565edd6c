import Pipeline

/// From arguments to exit status.
enum CommandLineTool {
    static func run(_ arguments: [String]) -> ExitStatus {
        let log = Log.standardError
        do throws(RunFailure) {
            try dispatch(arguments, pipeline: Pipeline(log: log, workers: Pipeline.allProcessors))
            return .done
        } catch {
            log.lines(error.lines)
            return error.status
        }
    }

    private static func dispatch(_ arguments: [String], pipeline: Pipeline) throws(RunFailure) {
        guard let first = arguments.first else {
            throw .wrongUse("er is geen opdracht gegeven; `tmsd help` toont wat er kan")
        }
        if ["help", "--help", "-h"].contains(first) {
            guard arguments.count <= 2 else { throw .wrongUse("na `tmsd help` mag hoogstens één opdracht staan") }
            guard let topic = arguments.dropFirst().first else { return try StandardOutput.write(Help.overview) }
            return try StandardOutput.write(Help.text(for: try command(topic)))
        }
        let command = try command(first)
        let rest = Array(arguments.dropFirst())
        if rest.contains("--help") || rest.contains("-h") {
            return try StandardOutput.write(Help.text(for: command))
        }
        try command.run(try Arguments(rest, command: command), pipeline)
    }

    private static func command(_ name: String) throws(RunFailure) -> Command {
        guard let command = Command(rawValue: name) else {
            throw .wrongUse(
                "de opdracht is onbekend; kies uit \(Command.allCases.map(\.rawValue).joined(separator: ", ")) en help")
        }
        return command
    }
}
