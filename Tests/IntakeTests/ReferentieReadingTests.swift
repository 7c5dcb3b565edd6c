import Testing

@testable import Contract
@testable import Intake

/// Everything that is wrong with `referentie/` is told in one reading.
@Suite("Referentie.read")
struct ReferentieReadingTests {
    private static let whole = [
        Referentie.Files.gemeenten: "code;naam\nGM0141;Almelo\nGM0153;Enschede\n",
        Referentie.Files.voorzieningen: "productcode;voorziening;omschrijving;gemeente\nA*;ambulant;;GM0141\n",
        Referentie.Files.bronregels: "voorziening;vanaf_jaar;bron\n",
        Referentie.Files.bevolking: "jaar;gemeente;inwoners;jeugdigen\n2019;GM0153;100;20\n",
        Referentie.Files.aanvullendeBedragen:
            "periode;gemeente;voorziening;bedrag;toelichting\n2019;GM0141;pleegzorg;1,00;\n",
    ]

    /// `bestand:regel code`, without what comes before and behind the name.
    private static func faults(_ changes: [String: String?]) -> [String] {
        var files = whole
        for (path, text) in changes { files[path] = text }
        let reading = Referentie.read(Referentie.Files(files.mapValues { Array($0.utf8) }))
        #expect((reading.referentie == nil) == !reading.fouten.isEmpty)
        return reading.fouten.map { fout in
            let name = fout.plaats.path.dropFirst("referentie/".count).dropLast(".csv".count)
            return name + (fout.plaats.line.map { ":\($0)" } ?? "") + " " + fout.code
        }
    }

    @Test("finds nothing wrong with what is right")
    func right() {
        #expect(Self.faults([:]) == [])
        #expect(Self.faults([Referentie.Files.aanvullendeBedragen: nil]) == [])
    }

    @Test("tells every line of every file that is wrong, and every file that is missing")
    func everything() {
        let found = Self.faults([
            Referentie.Files.voorzieningen: """
            productcode;voorziening;omschrijving;gemeente
            A;thuis;;
            B;ambulant;;GM9999
            C;ambulant
            ;ambulant;;
            D;ambulant;;
            D;overig;;
            D;overig;;

            """,
            Referentie.Files.bronregels: "voorziening;vanaf_jaar;bron\nx;2019;beide\npleegzorg;19;beide\n",
            Referentie.Files.bevolking: nil,
            Referentie.Files.aanvullendeBedragen: """
            periode;gemeente;voorziening;bedrag;toelichting
            2019-Q4;;pleegzorg;1,00;
            2019;;pleegzorg;1,00;
            2019;;pleegzorg;2,00;
            2019;;ambulant;1,00;

            """,
        ])
        #expect(
            found == [
                "voorzieningen:2 REF-001", "voorzieningen:3 REF-001", "voorzieningen:4 REF-001",
                "voorzieningen:5 REF-001", "voorzieningen:7 REF-001", "voorzieningen:8 REF-001",
                "bronregels:2 REF-001", "bronregels:3 REF-001", "bevolking REF-002",
                "aanvullende_bedragen:2 REF-001", "aanvullende_bedragen:4 REF-001", "aanvullende_bedragen:5 REF-001",
            ])
    }

    @Test(
        "does not tell a fault of gemeenten.csv again on each line that names a gemeente",
        arguments: ["code;naam\nGM0141;Almelo\nGM153;Enschede\n", "code;plaats\nGM0141;Almelo\n", "code;naam\n", nil])
    func noCascade(gemeenten: String?) {
        let found = Self.faults([Referentie.Files.gemeenten: gemeenten])
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix("gemeenten") == true)
        // What is no code at all is still told.
        let also = Self.faults([
            Referentie.Files.gemeenten: gemeenten,
            Referentie.Files.bevolking: "jaar;gemeente;inwoners;jeugdigen\n2019;Enschede;100;20\n2019;GM0153;1;2\n",
        ])
        #expect(also.dropFirst() == ["bevolking:2 REF-001", "bevolking:3 REF-001"])
    }

    @Test(
        "tells the first twenty of a file, and how many more there are",
        arguments: [(19, 0), (20, 0), (21, 1), (40, 20)])
    func bounded(wrong: Int, more: Int) throws {
        var files = Self.whole.mapValues { Array($0.utf8) }
        let lines = (0..<wrong).map { "pleegzorg;\($0);beide\n" }.joined()
        files[Referentie.Files.bronregels] = Array(("voorziening;vanaf_jaar;bron\n" + lines).utf8)
        files[Referentie.Files.bevolking] = Array("jaar\n".utf8)
        let fouten = Referentie.read(Referentie.Files(files)).fouten
        let ofFile = fouten.filter { $0.plaats.path == Referentie.Files.bronregels }
        #expect(ofFile.prefix(20).map(\.plaats.line) == (0..<min(wrong, 20)).map { $0 + 2 })
        #expect(ofFile.count == min(wrong, 20) + (more > 0 ? 1 : 0))
        if more > 0 {
            #expect(ofFile.last?.code == "REF-003")
            #expect(ofFile.last?.gevonden == (more == 1 ? "nog 1 fout in dit bestand" : "nog 20 fouten in dit bestand"))
        }
        // The file after it has its own twenty.
        #expect(fouten.last?.plaats.path == Referentie.Files.bevolking)
        #expect(fouten.last?.gevonden == "verplichte kolommen ontbreken: gemeente, inwoners, jeugdigen")
    }

    @Test("tells a line that only shows the form, in whichever column the mark stands")
    func examples() {
        let mark = Referentie.Files.exampleMark
        let found = Self.faults([
            Referentie.Files.voorzieningen: "productcode;voorziening;omschrijving\nA;ambulant;\(mark): x\nB;thuis;\n",
            Referentie.Files.bronregels: "voorziening;vanaf_jaar;bron;toelichting\npleegzorg;2019;beide;\" \(mark)\"\n",
            Referentie.Files.gemeenten: "code;naam\nGM0141;Almelo\nGM0153;\(mark)\n",
        ])
        #expect(
            found == [
                "gemeenten:3 REF-004", "voorzieningen:2 REF-004", "voorzieningen:3 REF-001", "bronregels:2 REF-004",
            ])
        // Words that come near are anybody's own text.
        for text in ["voorbeeldregel", "een VOORBEELDREGEL", "VOORBEELD"] {
            let line = "productcode;voorziening;omschrijving\nA;ambulant;\(text)\n"
            #expect(Self.faults([Referentie.Files.voorzieningen: line]) == [], "\(text)")
        }
    }
}
