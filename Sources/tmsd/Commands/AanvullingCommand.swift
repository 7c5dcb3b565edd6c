import Pipeline

/// `tmsd aanvulling`: completion for a shell.
enum AanvullingCommand {
    static let options: [Option] = []

    static let operand = Operand(
        placeholder: "SHELL", help: "bash, zsh of fish", choices: Shell.allCases.map(\.rawValue))

    static let explanation = """
        Schrijft naar standaarduitvoer een script waarmee de shell na TAB de opdrachten, opties en vaste waarden van tmsd aanvult.
        `make install` zet het waar elke shell het zelf vindt. Zonder dat werkt het in één venster: in bash met
        `source <(tmsd aanvulling bash)`, in fish met `tmsd aanvulling fish | source`; in zsh zet u de uitvoer als bestand _tmsd in
        een map van fpath.
        """

    static func run(_ arguments: Arguments) throws(RunFailure) {
        try StandardOutput.write(try arguments.operand(0, operand, Shell.init(rawValue:)).script)
    }
}
