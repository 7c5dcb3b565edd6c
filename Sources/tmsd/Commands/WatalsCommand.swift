import Pipeline

/// `tmsd watals`: the figures by other rules.
enum WatalsCommand {
    private static let instelling = "instelling"

    static let options =
        [
            Option(name: "data", placeholder: "DATA", isRequired: true, help: "map met referentie/ en leveringen/"),
            Option(
                name: "kwartaal", placeholder: "2020-Q2", isRequired: true,
                help: "laatste kwartaal van de cijfers; auto: het laatste dat op de peildatum was geëindigd"),
            Option(
                name: "referentie", placeholder: "DIR", isRequired: false,
                help: "map met bestanden in plaats van die in referentie/; wat er niet staat, blijft zoals in DATA"),
            Option(
                name: instelling, placeholder: "NAAM=WAARDE", isRequired: false,
                help: "een instelling in plaats van die van nu; mag vaker; met niets achter = wordt het de standaard",
                isRepeatable: true),
            Option(
                name: "peildatum", placeholder: "2020-10-31", isRequired: false,
                help: "wat later is geregistreerd telt niet mee; anders zoals bij rapport, met de regels van nu"),
            Option(
                name: "vanaf", placeholder: "2018", isRequired: false,
                help: "eerste hele jaar; anders twee jaar voor dat van het kwartaal"),
            Option(
                name: "dossier", placeholder: "DIR", isRequired: false,
                help: "schrijft het ook in DIR/watals; alleen voor u leesbaar, niet onder DATA of bij rapporten"),
            Wacht.option,
        ] + Option.answering

    static let explanation = """
        Zet van elk cijfer van tabel 1 tot en met 8 van Twente naast elkaar wat het is met de regels van nu, en wat het zou zijn met andere: een
        andere indeling van productcodes, andere bronregels, een andere instelling. Bij meer veranderingen staat erbij wat elk
        ervan toevoegt. Dat komt op de standaarduitvoer, als Markdown, en met --dossier ook in DIR/watals. Er wordt niets gepubliceerd en
        niets onder DATA veranderd.
        Aan de levering wordt getwijfeld als bij tmsd rapport. Weigert zo'n twijfel het rapport met de regels van nu, dan komt er ook hier
        niets, tenzij de andere regels haar toelaten: --instelling twijfel=melden vergelijkt toch. Bij elke twijfel staat met
        welke regels zij er is; wat alleen met de andere regels twijfel geeft, weigert hier niets.
        Het is voor uw eigen scherm: een verschil van 1 tot en met 9 jeugdigen staat er precies. Publiceer het niet en mail
        het niet door. Er staat niets van een persoon in.
        Voorbeeld: zet in de map proef een bronregels.csv en geef --referentie proef; of geef
        --instelling bedragen_betrouwbaar_tm=2020-06-30. Een naam is zoals `tmsd instellingen` haar toont, met een punt tussen
        de delen: --instelling kolommen.declaraties.bedrag=toegekend. Een lijst of object mag als JSON.
        """

    static func run(_ arguments: Arguments, _ pipeline: Pipeline) throws(RunFailure) {
        let referentie = arguments.optional("referentie")
        let keuzes = arguments.all(instelling)
        guard referentie != nil || !keuzes.isEmpty else {
            throw .wrongUse("er is niet gezegd wat er anders moet; geef --referentie DIR of --instelling NAAM=WAARDE")
        }
        try pipeline.watals(
            try WatalsOpdracht(
                rapport: RapportCommand.opdracht(arguments), referentie: referentie, instellingen: keuzes),
            to: StandardOutput.write)
    }
}
