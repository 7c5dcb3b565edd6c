import Pipeline

/// `tmsd instellingen`: the settings that hold, and the schema of the file.
enum InstellingenCommand {
    static let options = [
        Option(
            name: "data", placeholder: "DATA", isRequired: false, help: "map met instellingen.json en referentie/"),
        Option(
            name: "schema", placeholder: nil, isRequired: false,
            help: "toont in plaats daarvan wat er in instellingen.json mag staan, als JSON Schema"),
    ]

    static let explanation = """
        Zegt welke bestanden van instellingen en referentie er zijn, met hun aantal rijen, en elke instelling die geldt: haar
        waarde en of die uit instellingen.json komt (met de regel) of standaard is. Klopt er iets niet, dan eindigt het zoals
        bij `tmsd controleer`. Leveringen worden niet gelezen. Geef --data of --schema.
        """

    static func run(_ arguments: Arguments, _ pipeline: Pipeline) throws(RunFailure) {
        switch (arguments.optional("data"), arguments.flag("schema")) {
        case (nil, true): try StandardOutput.write(Pipeline.instellingenSchema)
        case (let data?, false): try pipeline.instellingen(data: data, to: StandardOutput.write)
        default: throw .wrongUse("geef --data DATA of --schema, één van beide; zie `tmsd instellingen --help`")
        }
    }
}
