import Pipeline

/// `tmsd controleer`: reads and checks a delivery.
enum ControleerCommand {
    static let options =
        [
            Option(name: "data", placeholder: "DATA", isRequired: true, help: "map met referentie/ en leveringen/"),
            Option(
                name: "afgekeurd", placeholder: "BESTAND", isRequired: false,
                help: "schrijft hier de afgekeurde rijen met hun reden; alleen voor u leesbaar"),
            Option(
                name: "terugkoppeling", placeholder: "DIR", isRequired: false,
                help:
                    "schrijft hier per gemeente een pagina en een lijst van wat te herstellen is; alleen voor u leesbaar"
            ),
            Option(
                name: "dossier", placeholder: "DIR", isRequired: false,
                help: "schrijft DIR/controle met wat precies is; alleen voor u leesbaar, niet onder DATA"
            ),
            Wacht.option,
        ] + Option.unattended

    static let explanation = """
        Leest alles zoals `tmsd rapport` dat doet en vertelt per bestand wat er is aangenomen en afgekeurd, en waarom.
        Daarna volgen de toetsen tussen rijen en bestanden: per regel, per bestand en per gemeente wat er opviel. Zij
        waarschuwen alleen; `tmsd regels` toont ze, en `toetsen` in instellingen.json verandert hun drempels.
        Die uitkomst komt op de standaarduitvoer, waarschuwingen en fouten komen op de standaardfoutuitvoer. Met --stil komt er niets
        dan fouten: dan telt de exitcode.
        Er komt geen cijfer uit. De exitcode is 0 als de levering bruikbaar is, en anders 64, 65, 66, 70, 73, 75 of 78.
        """

    static func run(_ arguments: Arguments, _ pipeline: Pipeline) throws(RunFailure) {
        try pipeline.controleer(
            data: arguments.required("data"), afgekeurd: arguments.optional("afgekeurd"),
            terugkoppeling: arguments.optional("terugkoppeling"), dossier: arguments.optional("dossier"),
            wacht: Wacht.seconden(arguments))
    }
}
