import Pipeline

/// `tmsd handleiding`: the man page.
enum HandleidingCommand {
    static let options: [Option] = []

    static let explanation = """
        Schrijft alle hulp bij elkaar naar standaarduitvoer, zoals `man` die leest. Na `make install` toont `man tmsd` haar; zonder
        dat doet `tmsd handleiding | man -l -` hetzelfde.
        """

    static func run() throws(RunFailure) {
        try StandardOutput.write(ManPage.text)
    }
}
