import Jeugdhulp
import Pipeline

/// `tmsd rapport`: the whole job.
enum RapportCommand {
    static let options =
        [
            Option(name: "data", placeholder: "DATA", isRequired: true, help: "map met referentie/ en leveringen/"),
            Option(
                name: "uit", placeholder: "REPORTS", isRequired: true, help: "map waarin de map van het kwartaal komt"),
            Option(
                name: "kwartaal", placeholder: "2020-Q2", isRequired: true,
                help: "kwartaal van het rapport; auto: het laatste dat op de peildatum was geëindigd"),
            Option(
                name: "peildatum", placeholder: "2020-10-31", isRequired: false,
                help: "wat later is geregistreerd telt niet mee; anders de laatste registratiedatum (zie onder)"),
            Option(
                name: "vanaf", placeholder: "2018", isRequired: false,
                help: "eerste hele jaar in het rapport; anders twee jaar voor dat van het kwartaal"),
            Option(
                name: "vorige", placeholder: "DIR", isRequired: false,
                help:
                    "map van de update waarmee wordt vergeleken, of geen; anders het laatste kwartaal hiervoor in REPORTS"
            ),
            Option(
                name: "afgekeurd", placeholder: "BESTAND", isRequired: false,
                help: "schrijft hier de afgekeurde rijen met hun reden; alleen voor u leesbaar, niet onder REPORTS"),
            Option(
                name: "dossier", placeholder: "DIR", isRequired: false,
                help: "schrijft DIR/KWARTAAL met wat precies is; alleen voor u leesbaar, niet onder DATA of REPORTS"),
            Option(
                name: "records", placeholder: "BESTAND", isRequired: false,
                help:
                    "schrijft hier elk record dat telt, met bestand en regel; alleen voor u leesbaar, niet onder DATA of REPORTS"
            ),
            Wacht.option,
            Option(
                name: "meet", placeholder: nil, isRequired: false,
                help: "vertelt na afloop hoe lang elke stap duurde en hoeveel erdoor ging"),
        ] + Option.unattended

    static let explanation = """
        Leest de indicaties en declaraties, ontdubbelt, telt en schrijft REPORTS/KWARTAAL met rapport.html, rapport.md,
        figuren/, cijfers.csv, tabellen/, kwaliteit.md en verantwoording.json. Gaat er iets mis, dan blijft staan wat er stond. Dezelfde invoer
        geeft altijd dezelfde bestanden. `data/LEESMIJ.md` beschrijft de invoer, `reports/LEESMIJ.md` de uitvoer; `tmsd help` zegt
        waar die staan.
        REPORTS is voor iedereen: er staat geen aantal van één bestand of gemeente in, en geen vingerafdruk van een levering. Die
        staan in het dossier (--dossier DIR), dat alleen u kunt lezen. Het rapport is met en zonder dossier hetzelfde. Geef
        elk kwartaal dezelfde DIR: alleen het dossier van de vorige update zegt of een bestand sindsdien is veranderd.
        Met --records BESTAND komt er ook een lijst van elk record dat telt, met de tabellen waarin; BESTAND.datapackage.json ernaast
        beschrijft haar. Zij gaat over personen en is voor u alleen; het rapport is ook daarmee hetzelfde.
        Een kwartaal is geëindigd op zijn laatste dag: met --kwartaal auto en peildatum 2020-09-30 gaat het rapport over
        2020-Q3, met 2020-09-29 over 2020-Q2. Volgt de peildatum uit de levering, en ligt zij meer dan 92 dagen na alle
        andere registratiedata, dan kiest auto niet en komt er geen rapport.
        Vervangt elke levering de vorige (leveringen: volledig in instellingen.json), dan is de peildatum zonder --peildatum
        de dag van de nieuwste levering, of de laatste registratiedatum als die later is.
        """

    static func run(_ arguments: Arguments, _ pipeline: Pipeline) throws(RunFailure) {
        if arguments.flag("stil"), arguments.flag("meet") { throw .wrongUse("--stil en --meet gaan niet samen") }
        try pipeline.rapport(try opdracht(arguments))
    }

    /// What is asked, also by a command with fewer options, which writes no report.
    static func opdracht(_ arguments: Arguments) throws(RunFailure) -> RapportOpdracht {
        let peildatum = try arguments.optional(
            "peildatum", expected: "een bestaande dag zoals 2020-10-31", CalendarDate.init(iso:))
        let kwartaal = try kwartaal(arguments, peildatum: peildatum)
        let vanaf = try vanaf(arguments, kwartaal: kwartaal)
        return RapportOpdracht(
            data: arguments.required("data"), uit: arguments.optional("uit") ?? "", kwartaal: kwartaal, vanaf: vanaf,
            peildatum: peildatum, afgekeurd: arguments.optional("afgekeurd"),
            vorige: arguments.optional("vorige").map(Vorigekeuze.init) ?? .automatic,
            dossier: arguments.optional("dossier"), records: arguments.optional("records"),
            meet: arguments.flag("meet"), wacht: try Wacht.seconden(arguments))
    }

    /// The first year, not after that of the quarter; `nil` where it was not given.
    static func vanaf(_ arguments: Arguments, kwartaal: Kwartaal?) throws(RunFailure) -> Int? {
        let lastYear = kwartaal?.year ?? CalendarDate.last.year
        return try arguments.optional("vanaf", expected: "een jaar van 1900 tot en met \(lastYear)") { text in
            Int(digits: text).flatMap { (1900...lastYear).contains($0) ? $0 : nil }
        }
    }

    /// `nil` for `auto` without a peildatum: only what was delivered tells which quarter that is.
    static func kwartaal(_ arguments: Arguments, peildatum: CalendarDate?) throws(RunFailure) -> Kwartaal? {
        if arguments.required("kwartaal") != "auto" {
            return try arguments.optional("kwartaal", expected: "een kwartaal zoals 2020-Q2, of auto", Kwartaal.init)
        }
        guard let peildatum else { return nil }
        guard let ended = Kwartaal.lastEnded(at: peildatum) else {
            throw .wrongUse("op de peildatum \(peildatum) was nog geen kwartaal geëindigd; geef --kwartaal")
        }
        return ended
    }
}
