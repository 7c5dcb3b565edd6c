import Pipeline

/// `tmsd onthul`: what can be worked out from what is published.
enum OnthulCommand {
    static let operand = Operand(
        placeholder: "REPORTS", help: "map met rapporten, of de map van één update, zoals REPORTS/2020-Q2")

    static let options = [
        Option(
            name: "weet", placeholder: "BESTAND", isRequired: false,
            help:
                "CSV met wat de aanvaller al weet: update;periode;gebied;onderwerp;aantal; met gebied Twente de som over de gemeenten"
        )
    ]

    static let explanation = """
        Valt aan wat er is gepubliceerd: leest alleen de bestanden onder REPORTS, van alle updates, en rekent per periode uit
        hoeveel waarden er mogelijk zijn achter elk verborgen aantal, en tussen welke bedragen elk verborgen bedrag ligt. Daarbij
        telt alles wat iedereen kan weten: de afronding, de cijfers van heel Twente, dat gemeenten daartoe optellen, en welk
        onderwerp een deel is van welk ander. Ook verschillen tussen getoonde aantallen, veranderingen tussen updates, cijfers
        per 1.000 en combinaties van vormen van verblijf worden nagegaan.
        Wat te krap is, komt met periode, gebied en onderwerp op de standaarduitvoer, nooit met de waarde zelf. De exitcode is 0
        als alles ruim genoeg is (minstens vijf waarden, minstens een vijfde van een bedrag) en 1 als er iets is uit te rekenen.
        Van wat ruim heet, is dat aangetoond; wat te krap heet, kan ruimer zijn dan is gevonden.
        Hoeveel jeugdigen in twee gemeenten meetellen, staat nergens: de aanval neemt aan dat het er hoogstens een op de twintig
        zijn. Met --weet rekent zij met wat iemand precies weet, zoals een gemeente van haar eigen jeugdigen.
        """

    static func run(_ arguments: Arguments, _ pipeline: Pipeline) throws(RunFailure) {
        try pipeline.onthul(arguments.operands[0], weet: arguments.optional("weet"), to: StandardOutput.write)
    }
}
