import Pipeline

/// `tmsd regels`: the catalogue of rules.
enum RegelsCommand {
    static let options: [Option] = []

    static let explanation = """
        Schrijft als Markdown naar standaarduitvoer waarom een rij wordt afgekeurd, en welke toetsen `tmsd controleer` doet:
        code, wat het betekent, wat te doen en welke drempels er zijn.
        """

    static func run() throws(RunFailure) {
        try StandardOutput.write(Pipeline.regels)
    }
}
