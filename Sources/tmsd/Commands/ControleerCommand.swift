import Pipeline

/// `tmsd controleer`: reads and checks a delivery.
enum ControleerCommand {
    static let options = [
        Option(name: "data", placeholder: "DATA", isRequired: true, help: "map met referentie/ en leveringen/"),
        Option(
            name: "afgekeurd", placeholder: "BESTAND", isRequired: false,
            help: "schrijft hier de afgekeurde rijen met hun reden; alleen voor u leesbaar"),
    ]

    static let explanation = """
        Leest alles zoals `tmsd rapport` dat doet en vertelt per bestand wat er is aangenomen en afgekeurd, en waarom.
        Er komt geen cijfer uit. De exitcode is 0 als de levering bruikbaar is, en anders 65, 66, 70, 73 of 78.
        """

    static func run(_ arguments: Arguments, _ pipeline: Pipeline) throws(RunFailure) {
        try pipeline.controleer(data: arguments.required("data"), afgekeurd: arguments.optional("afgekeurd"))
    }
}
