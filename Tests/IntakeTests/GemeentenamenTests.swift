import Jeugdhulp
import Testing

@testable import Contract
@testable import Intake

@Suite("The name of a gemeente in a row")
struct GemeentenamenTests {
    /// (as it is written, the place among those of `SmallReferentie`)
    static let spellings: [(String, Int?)] = [
        ("Almelo", 0), ("ALMELO", 0), ("almelo", 0), (" Almelo\u{A0}", 0), ("GM0141", 0), ("gm0141", 0), ("0141", 0),
        ("141", 0),
        ("Enschede", 1), ("eNSCHEDE", 1), ("Hof van Twente", 2), ("HOF VAN TWENTE", 2), ("hof van twente", 2),
        ("Súdwest-Fryslân", 3), ("SÚDWEST-FRYSLÂN", 3), ("súdwest-fryslân", 3), ("SÚDWEST-Fryslân", 3),
        ("SúDWEST-frySLÂN", 3),
        ("Sudwest-Fryslan", nil), ("Su\u{301}dwest-Fryslân", nil), ("Hof  van Twente", nil), ("Hof van", nil),
        ("Almelo.", nil),
        ("Gemeente Almelo", nil), ("Almel", nil), ("Dubbel", nil), ("DUBBEL", nil), ("GM9001", 4), ("9002", 5),
        (String(repeating: "a", count: 101), nil), (String(repeating: "é", count: 60), nil),
    ]

    @Test("is read as its code is", arguments: spellings)
    func spelling(text: String, place: Int?) throws {
        let context = try SmallReferentie.context()
        let row = RowText(.indicaties, [.gemeente: text])
        if let place {
            #expect(try row.versie().gemeente == place)
        } else {
            let isDouble = text.lowercased() == "dubbel"
            #expect(row.rejection(context)?.reden == (isDouble ? .gemeentenaamDubbel : .gemeenteOnbekend))
            #expect(row.rejection(context)?.kolom == .gemeente)
        }
    }

    @Test("is known with capitals of any alphabet as it stands, all small and all capital")
    func otherLetters() {
        let gemeenten = [
            Gemeente(code: "GM0001", naam: "Łódź aan Zee"), Gemeente(code: "GM0002", naam: "Straße"),
            Gemeente(code: "GM0003", naam: "Łódź"),
        ]
        let names = Gemeentenamen(gemeenten, seed: 5)
        for (text, place) in [
            ("Łódź aan Zee", 0), ("łódź aan zee", 0), ("ŁÓDŹ AAN ZEE", 0), ("STRASSE", 1), ("straße", 1), ("ŁÓDŹ", 2),
            ("Łódź", 2),
        ] as [(String, Int)] {
            let found = names.place(of: Array(text.utf8).span)
            #expect(found == place, "\(text)")
        }
        let sign = names.place(of: Array("×".utf8).span)
        #expect(sign == nil)
    }

    @Test("goes to the code where a name looks like the code of another")
    func codeFirst() throws {
        let texts = [
            Referentie.Files.gemeenten: "code;naam\nGM0141;0153\nGM0153;Enschede\n",
            Referentie.Files.bevolking: SmallReferentie.bevolking,
            Referentie.Files.bronregels: SmallReferentie.bronregels,
            Referentie.Files.voorzieningen: "productcode;voorziening;omschrijving\n",
        ]
        let referentie = try Referentie(Referentie.Files(texts.mapValues { Array($0.utf8) }))
        let context = ReadingContext(referentie: referentie, instellingen: Instellingen(), peildatum: nil, seed: 1)
        let found = context.gemeente(Array("0153".utf8).span)
        #expect(found == 1)
    }
}
