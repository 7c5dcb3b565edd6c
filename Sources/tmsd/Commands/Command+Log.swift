import Pipeline

extension Option {
    /// The options of every command that is run unattended.
    static let unattended = [
        Option(
            name: "stil", placeholder: nil, isRequired: false,
            help: "zegt en toont niets dan fouten; wat zo niet wordt gezegd, staat in kwaliteit.md of in --log"),
        log,
    ]

    /// The same of a command that answers a question: the answer is what it was run for.
    static let answering = [
        Option(
            name: "stil", placeholder: nil, isRequired: false,
            help: "zegt niets dan fouten; het antwoord zelf komt er wel"),
        log,
    ]

    private static let log = Option(
        name: "log", placeholder: "BESTAND", isRequired: false,
        help: "voegt hier per gebeurtenis een regel JSON toe; niet onder DATA of REPORTS")
}

extension Command {
    /// Where this run tells what happens, as its options say.
    ///
    /// - Throws: `.wrongUse` when any two of the places that the options name are in each other's way; as `Log` does for its file.
    func log(_ arguments: Arguments) throws(RunFailure) -> Log {
        try RunPlaces(
            data: arguments.optional("data"), uit: arguments.optional("uit"),
            afgekeurd: arguments.optional("afgekeurd"), terugkoppeling: arguments.optional("terugkoppeling"),
            dossier: arguments.optional("dossier"), records: arguments.optional("records"),
            jeugdigen: arguments.optional("jeugdigen"), log: arguments.optional("log")
        ).refuseOverlap()
        let folders = ["uit", "data"].compactMap { option in
            arguments.optional(option).map { (option: option, path: $0) }
        }
        return try Log.standardStreams.with(
            isQuiet: arguments.flag("stil"), path: arguments.optional("log"), notUnder: folders)
    }
}
