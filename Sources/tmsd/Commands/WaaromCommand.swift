import Jeugdhulp
import Pipeline

/// `tmsd waarom`: why a figure is what it is, which jeugdigen it is made of, and why one counts or not.
enum WaaromCommand {
    private static let onderwerpen = Onderwerp.allCases.filter { $0 != .bevolking && $0.tabel != nil }

    private static let onderwerp = Option(
        name: "onderwerp", placeholder: "ONDERWERP", isRequired: false,
        help: "van het cijfer, zoals in cijfers.csv: " + onderwerpen.map(\.rawValue).joined(separator: ", "),
        choices: onderwerpen.map(\.rawValue))

    static let options =
        [
            Option(name: "data", placeholder: "DATA", isRequired: true, help: "map met referentie/ en leveringen/"),
            Option(
                name: "kwartaal", placeholder: "2020-Q2", isRequired: true,
                help: "kwartaal van het rapport waarin het cijfer staat, of auto"),
            onderwerp,
            Option(
                name: "periode", placeholder: "2019", isRequired: false,
                help: "van het cijfer, zoals in cijfers.csv: 2019 of 2020-tm-Q2"),
            Option(
                name: "gebied", placeholder: "GEBIED", isRequired: false,
                help: "Twente (standaard), of een gemeente: haar code of naam"),
            Option(
                name: "jeugdige", placeholder: "-", isRequired: false,
                help: "vraagt naar één jeugdige; de sleutel komt van de standaardinvoer, nooit van de opdrachtregel"),
            Option(
                name: "rij", placeholder: "BESTAND:REGEL", isRequired: false,
                help: "vraagt naar de jeugdige van één rij, zoals leveringen/2020-10/declaraties.csv:1234"),
            Option(
                name: "jeugdigen", placeholder: "BESTAND", isRequired: false,
                help:
                    "schrijft hier de jeugdigen van het cijfer met hun rijen, of het antwoord over één; alleen voor u leesbaar"
            ),
            Option(
                name: "peildatum", placeholder: "2020-10-31", isRequired: false, help: "zoals bij tmsd rapport"),
            Option(name: "vanaf", placeholder: "2018", isRequired: false, help: "zoals bij tmsd rapport"),
            Option(
                name: "vorige", placeholder: "DIR", isRequired: false,
                help:
                    "map van de vorige update, zoals REPORTS/2020-Q1: toont wat er sindsdien aan het cijfer veranderde"),
            Wacht.option,
        ] + Option.answering

    static let explanation = """
        Legt één cijfer uit (--onderwerp en --periode), of wat er met één jeugdige gebeurde (--jeugdige - of --rij). Er verandert niets
        onder REPORTS.
        Bij een cijfer komt op de standaarduitvoer: het getal en het bedrag; wat er wordt geteld en volgens welke regel; van gelezen
        rijen naar jeugdigen, stap voor stap; per voorziening D, I en U; per bestand en productcode; het minste en het meeste dat
        het nog kan worden, door afgekeurde rijen, onbekende codes en alles waaraan wordt getwijfeld; en met --vorige wat er
        veranderde en waardoor. Twijfel weigert hier niets: juist dan is er iets uit te leggen. Er staat niets over één persoon in.
        Wel staan er aantallen van minder dan tien: dit is voor uw eigen scherm, niet om te publiceren.
        Welke jeugdigen het zijn, komt alleen in het bestand van --jeugdigen: per rij die telt de sleutel, waarom, sinds wanneer,
        bestand en regel. Het is alleen voor u leesbaar en mag niet onder DATA of bij rapporten staan.
        Bij --jeugdige - of --rij komt elke rij van die jeugdige met wat ervan werd (telt, vervangen, ingetrokken, na de peildatum,
        afgekeurd, andere wet), de dagen per vorm, en per periode en tabel of de jeugdige meetelt en anders waarom niet. De sleutel
        zelf komt er niet in. Geef de sleutel op de standaardinvoer, dan staat zij niet in de geschiedenis van de shell:
          tmsd waarom --data DATA --kwartaal 2020-Q2 --jeugdige - < sleutel.txt
        Een bsn mag zijn voorloopnullen missen.
        """

    static func run(_ arguments: Arguments, _ pipeline: Pipeline) throws(RunFailure) {
        let peildatum = try arguments.optional(
            "peildatum", expected: "een bestaande dag zoals 2020-10-31", CalendarDate.init(iso:))
        let kwartaal = try RapportCommand.kwartaal(arguments, peildatum: peildatum)
        try pipeline.waarom(
            WaaromOpdracht(
                data: arguments.required("data"), vraag: vraag(arguments), kwartaal: kwartaal,
                vanaf: RapportCommand.vanaf(arguments, kwartaal: kwartaal), peildatum: peildatum,
                vorige: arguments.optional("vorige"), jeugdigen: arguments.optional("jeugdigen"),
                wacht: Wacht.seconden(arguments)), key: { () throws(RunFailure) in try StandardInput.key() },
            to: StandardOutput.write)
    }

    /// What is asked: one figure, or one jeugdige, or one row.
    private static func vraag(_ arguments: Arguments) throws(RunFailure) -> WaaromOpdracht.Vraag {
        let ofOne = ["jeugdige", "rij"].filter { arguments.optional($0) != nil }
        let ofFigure = ["onderwerp", "periode", "gebied", "vorige"].filter { arguments.optional($0) != nil }
        if ofOne.count == 2 { throw .wrongUse("--jeugdige en --rij gaan niet samen; geef een van beide") }
        if let one = ofOne.first, let other = ofFigure.first {
            throw .wrongUse("--\(one) en --\(other) gaan niet samen: vraag naar één cijfer of naar één jeugdige")
        }
        if let key = arguments.optional("jeugdige") {
            guard key == "-" else {
                throw .wrongUse(
                    "--jeugdige mag alleen - zijn: een sleutel op de opdrachtregel staat in de geschiedenis van de shell en is voor "
                        + "iedereen op deze computer te zien; geef --jeugdige - en de sleutel op de standaardinvoer")
            }
            return .jeugdige
        }
        if let rij = try arguments.optional("rij", expected: "BESTAND:REGEL, zoals leveringen/declaraties.csv:12", row)
        {
            return rij
        }
        return try cijfer(arguments)
    }

    private static func cijfer(_ arguments: Arguments) throws(RunFailure) -> WaaromOpdracht.Vraag {
        if arguments.optional("onderwerp") == Onderwerp.bevolking.rawValue {
            throw .wrongUse(
                "bevolking komt niet uit de leveringen, maar uit referentie/bevolking.csv; kies een ander --onderwerp")
        }
        guard let onderwerp = try arguments.optional(onderwerp, { text in onderwerpen.first { $0.rawValue == text } })
        else {
            throw .wrongUse("--onderwerp ontbreekt; geef --onderwerp en --periode, of --jeugdige -, of --rij")
        }
        let periode = try arguments.optional(
            "periode", expected: "een periode zoals 2019 of 2020-tm-Q2", Periode.init(code:))
        guard let periode else { throw .wrongUse("--periode ontbreekt; geef bijvoorbeeld --periode 2019") }
        return .cijfer(onderwerp, periode, gebied: arguments.optional("gebied") ?? Gebied.twente.code)
    }

    /// What stands behind the last colon is the line.
    private static func row(_ text: String) -> WaaromOpdracht.Vraag? {
        guard let colon = text.lastIndex(of: ":"), let line = Int(digits: String(text[text.index(after: colon)...])),
            line > 0,
            colon > text.startIndex
        else { return nil }
        return .rij(path: String(text[..<colon]), line: line)
    }
}
