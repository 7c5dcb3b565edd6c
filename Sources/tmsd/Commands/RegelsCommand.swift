import Pipeline

/// `tmsd regels`: the catalogue of rules.
enum RegelsCommand {
    static let options: [Option] = []

    static let explanation = """
        Schrijft als Markdown naar standaarduitvoer wat elke code in een melding betekent en wat te doen: waarom een rij wordt
        afgekeurd, welke toetsen `tmsd controleer` doet en met welke drempels, wat een run tegenhoudt en met welke exitcode, en elke
        waarschuwing.
        """

    static func run() throws(RunFailure) {
        try StandardOutput.write(Pipeline.regels)
    }
}
