import Pipeline

/// `tmsd begin`: a data folder to fill in.
enum BeginCommand {
    static let options = [
        Option(
            name: "data", placeholder: "DATA", isRequired: true,
            help: "map die wordt gemaakt; zij is er nog niet, of is leeg")
    ]

    static let explanation = """
        Schrijft een map DATA om in te vullen: instellingen.json met zijn schema, de bestanden van referentie/ met hun kop en een
        voorbeeldregel (gemeenten.csv met de veertien gemeenten van Twente), lege sjablonen voor een levering, een lege map
        leveringen, en LEESMIJ.txt met wat u doet. Daarna zegt `tmsd controleer --data DATA` wat er nog moet worden ingevuld:
        zolang er een voorbeeldregel in staat, komt er geen rapport. Een map die niet leeg is, blijft zoals zij is (73).
        """

    static func run(_ arguments: Arguments, _ pipeline: Pipeline) throws(RunFailure) {
        try pipeline.begin(data: arguments.required("data"))
    }
}
