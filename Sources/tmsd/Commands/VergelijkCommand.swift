import Pipeline

/// `tmsd vergelijk`: what changed between two report folders.
enum VergelijkCommand {
    static let operands = [
        Operand(placeholder: "OLD", help: "map van een update, zoals REPORTS/2020-Q1"),
        Operand(placeholder: "NEW", help: "map van een latere update"),
    ]

    static let options = [
        Option(
            name: "csv", placeholder: nil, isRequired: false,
            help: "schrijft elk cijfer van beide als CSV, ook wat gelijk bleef")
    ]

    static let explanation = """
        Zet de cijfers van twee updates naast elkaar en schrijft naar de standaarduitvoer, als Markdown, wat verschilt: oud,
        nieuw, verschil en percentage. De exitcode is 0 als alle cijfers gelijk zijn en 1 als er iets verschilt. Waardoor een
        cijfer veranderde, staat in bijstellingen.csv van een rapport dat een vorige update had.
        """

    static func run(_ arguments: Arguments, _ pipeline: Pipeline) throws(RunFailure) {
        try pipeline.vergelijk(
            oud: arguments.operands[0], nieuw: arguments.operands[1], csv: arguments.flag("csv"),
            to: StandardOutput.write)
    }
}
