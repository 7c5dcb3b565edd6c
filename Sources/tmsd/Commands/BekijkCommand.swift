import Pipeline

/// `tmsd bekijk`: how one file is read.
enum BekijkCommand {
    static let operand = Operand(placeholder: "BESTAND", help: "een CSV-bestand, een levering of iets anders")

    private static let soort = Option(
        name: "soort", placeholder: "SOORT", isRequired: false,
        help: "indicaties of declaraties; anders volgt het uit de naam van het bestand of uit de kop",
        choices: ["indicaties", "declaraties"])

    private static let scheidingsteken = Option(
        name: "scheidingsteken", placeholder: "TEKEN", isRequired: false,
        help: "puntkomma, komma, tab of streep; anders volgt het uit de kop",
        choices: ["puntkomma", "komma", "tab", "streep"])

    static let options = [
        Option(
            name: "data", placeholder: "DATA", isRequired: false,
            help: "leest het bestand met de instellingen en gemeenten van deze map, zoals tmsd rapport dat doet"),
        soort, scheidingsteken,
        Option(
            name: "csv", placeholder: nil, isRequired: false,
            help: "schrijft het bestand zelf, genormaliseerd en niet gemaskeerd, naar de standaarduitvoer"),
    ]

    static let explanation = """
        Laat zien hoe een bestand wordt gelezen: tekenset, regeleinden, scheidingsteken, decimaalteken, datums, kolommen en
        hoe vol die zijn, de eerste rijen met wat over een persoon kan gaan gemaskeerd, en welke rijen zouden worden
        afgekeurd. Een bestand dat wordt geweigerd krijgt dezelfde melding als bij `tmsd controleer`.
        Met --csv komt het hele bestand er genormaliseerd uit: UTF-8 zonder BOM, komma, LF, aanhalingstekens alleen waar het
        moet, lege regels weg. Er wordt niets gemaskeerd. Kan een rij niet precies zo worden geschreven, dan komt er niets.
        Zonder --data doen instellingen.json en referentie/ niet mee. Met --data gelden kolommen, bestanden en bedrag_eenheid van
        DATA, en de gemeenten van gemeenten.csv als dat er is; een bestand dat niet in DATA staat, wordt gelezen alsof het in
        DATA/leveringen stond. Klopt er iets niet in instellingen.json of gemeenten.csv, dan komt er alleen een melding.
        """

    static func run(_ arguments: Arguments, _ pipeline: Pipeline) throws(RunFailure) {
        let opdracht = BekijkOpdracht(
            path: arguments.operands[0], data: arguments.optional("data"),
            soort: try arguments.optional(soort, BekijkOpdracht.soort),
            scheidingsteken: try arguments.optional(scheidingsteken, BekijkOpdracht.scheidingsteken))
        if arguments.flag("csv") {
            try pipeline.normaliseer(opdracht, to: StandardOutput.write)
        } else {
            try pipeline.bekijk(opdracht, to: StandardOutput.write)
        }
    }
}
