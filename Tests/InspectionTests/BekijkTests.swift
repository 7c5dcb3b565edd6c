import Pipeline
import Tabular
import Testing

/// What `tmsd bekijk` shows of a file.
@Suite struct Bekijk {
    private static let header =
        "declaratienummer;jeugdige;gemeente;productcode;begindatum;einddatum;bedrag;registratiedatum;naam"

    @Test("shows how a delivery is read, with its encoding, line ends, delimiter, decimal sign, columns and outcome")
    func delivery() {
        let run = BekijkRun(
            Array(
                """
                \(Self.header)\r
                N1;J1;GM0153;PLZ;2019-01-01;31-1-2019;1.234,50;2019-02-01;Zoë\r
                N2;J2;GM0153;;2019-01-01;20190131;12,00;2019-02-01;\r
                N3;;GM0153;PLZ;2019-01-01;2019-01-31;12,00;2019-02-01;x
                """.utf8), name: "declaraties.csv")
        #expect(run.status == 0, "\(run.said)")
        let lines = run.text.split(separator: "\n").map {
            $0.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
        }
        // Worked out by hand: three rows, the last without a line end; of jeugdige and of productcode 2 of 3 are filled: 66,66…%, half away from zero.
        for expected in [
            "soort declaraties (volgt uit de naam van het bestand)", "tekenset UTF-8, zonder BOM",
            "kolommen 9", "rijen 3, op 4 regels met de kop", "einddatum jjjj-mm-dd 1, jjjjmmdd 1, d-m-jjjj 1",
            "2 jeugdige jeugdige 2 gevuld (66,7%) langste 2 tekens",
            "2 aangenomen, 1 afgekeurd, 0 buiten de Jeugdwet",
        ] { #expect(lines.contains(expected), "\(expected) in \(lines)") }
        #expect(lines.contains { $0.hasPrefix("decimaalteken komma") && $0.contains("regel 2") })
        #expect(lines.contains { $0.hasPrefix("[RIJ-012]") && $0.contains("1 rij, op regel 4") }, "\(lines)")
    }

    @Test("masks what can be about a person, in a delivery and in any other file")
    func masks() {
        let rows = (1...6).map { "GEHEIM\($0);PERSOON\($0);GM0153;PLZ;2019-01-01;2019-01-31;1,00;2019-02-01;Jansen" }
        let delivery = BekijkRun(Array(([Self.header] + rows).joined(separator: "\n").utf8), name: "declaraties.csv")
        let other = BekijkRun(Array("naam;leeftijd\nJansen;12\nPERSOON2;13\n".utf8))
        let shifted = BekijkRun(
            Array((Self.header + "\nx;y;Jansen;PERSOON naam;GEHEIM;123456782;Jansen;PERSOON;z\n").utf8),
            name: "declaraties.csv")
        for run in [delivery, other, shifted] {
            #expect(run.status == 0, "\(run.said)")
            for secret in ["GEHEIM", "PERSOON", "Jansen", "123456782"] {
                #expect(!run.text.contains(secret), "\(run.text)")
            }
        }
        #expect(delivery.text.contains("GM0153"))
        #expect(delivery.text.contains("2019-01-31"))
    }

    @Test("refuses a file as tmsd controleer does, with its line")
    func refused() {
        let open = BekijkRun(
            Array((Self.header + "\n1;2;3;4;5;6;7;8;9\n1;\"2;3\n").utf8), name: "declaraties.csv")
        #expect(open.status == 65)
        #expect(open.said.first?.hasPrefix("declaraties.csv:3: fout: [BST-006]") == true, "\(open.said)")
        let utf16 = BekijkRun([0xFF, 0xFE, 0x61, 0x00])
        #expect(utf16.said.first?.contains("[BST-008]") == true)
        let missing = BekijkRun([], change: { BekijkOpdracht(path: $0 + ".niet") })
        #expect(missing.status == 66)
    }

    @Test("asks for the delimiter when the header fits two equally well")
    func tie() {
        let content = Array("a;b,c\n1;2,3\n".utf8)
        let run = BekijkRun(content)
        #expect(run.status == 65)
        #expect(run.said.first?.contains("--scheidingsteken") == true, "\(run.said)")
        let given = BekijkRun(content, change: { BekijkOpdracht(path: $0, scheidingsteken: .comma) })
        #expect(given.status == 0)
    }
}
