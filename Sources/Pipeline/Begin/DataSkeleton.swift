import Contract
import Intake
import Jeugdhulp
import Json
import Voorbeeld

/// A data folder to fill in: what is the same for everybody in Twente, and of the rest the form.
///
/// Lines that only show the form are marked, so that no run takes them for data (REF-004).
enum DataSkeleton {
    /// The schema that `instellingen.json` names, beside it.
    private static let schemaName = "instellingen.schema.json"
    /// Where the deliveries come; nothing stands in it.
    static let emptyFolder = "leveringen"

    /// By path below DATA.
    static var files: [(path: String, text: String)] {
        [
            ("LEESMIJ.txt", readMe), (Instellingen.path, instellingen), (schemaName, Instellingen.schema),
            (Referentie.Files.gemeenten, csv(["code;naam"] + Voorbeelddata.gemeenten.map { "\($0.code);\($0.naam)" })),
            (
                Referentie.Files.voorzieningen,
                csv([
                    "productcode;voorziening;omschrijving;gemeente;vanaf;tm",
                    "45A*;ambulant;\(mark): alle codes die met 45A beginnen;;;",
                ])
            ),
            (
                Referentie.Files.bronregels,
                csv(["voorziening;vanaf_jaar;bron;toelichting", "jeugdzorgplus;2019;indicatie;\(mark)"])
            ),
            (
                Referentie.Files.bevolking,
                csv(["jaar;gemeente;inwoners;jeugdigen;toelichting", "2019;Twente;629284;125550;\(mark)"])
            ),
            (
                Referentie.Files.aanvullendeBedragen,
                csv([
                    "periode;gemeente;voorziening;bedrag;toelichting", "2019;Twente;jeugdzorgplus;1234,56;\(mark)",
                ])
            ),
        ]
            + Leveringssoort.allCases.map { soort in
                ("sjablonen/\(soort.rawValue).csv", csv([Header.names(in: soort).joined(separator: ";")]))
            }
    }

    private static let mark = Referentie.Files.exampleMark

    private static var instellingen: String {
        JsonValue.object([JsonMember(key: InstellingenReader.schemaKey, value: .string(schemaName))]).prettyPrinted()
    }

    /// As CSV is written everywhere: with a byte order mark and CRLF, so that a spreadsheet opens it right.
    private static func csv(_ lines: [String]) -> String { "\u{FEFF}" + lines.map { $0 + "\r\n" }.joined() }

    private static let readMe = """
        Dit is een map met gegevens voor tmsd, om in te vullen. Wat u hier zet, kan over kinderen gaan: alleen wie de map maakte,
        kan erin. Zet haar nooit bij rapporten of in git.

        1. referentie/gemeenten.csv is al gevuld met de veertien gemeenten van Twente. Haal weg wie niet levert.
        2. Vul de andere bestanden in referentie/ in. Een regel met \(mark) laat alleen de vorm zien: vervang haar, of
           haal haar weg. aanvullende_bedragen.csv mag helemaal weg als er geen bedragen buiten de declaraties om zijn.
        3. Zet de leveringen in leveringen/, in een map per levering, bijvoorbeeld
           leveringen/2020-10/GM0153-enschede/indicaties.csv en declaraties.csv. In sjablonen/ staat van elke soort een leeg
           bestand met de kop. Kolommen die leeg mogen blijven: productcode, de einddatum van een indicatie en alles achter
           registratiedatum. Heten de kolommen bij u anders, zet dat dan in instellingen.json onder kolommen.
        4. Draai tmsd controleer met deze map als --data, en herstel wat er staat tot er niets meer te herstellen is.
        5. Draai dan tmsd rapport.

        Wat er in instellingen.json mag staan, beschrijft \(schemaName). Van een nieuwere versie van tmsd krijgt u dat met
        tmsd instellingen --schema. tmsd leest dat bestand niet, en deze tekst en sjablonen/ ook niet: ze mogen weg.

        """
}
