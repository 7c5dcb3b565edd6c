import Disclosure
import Figures
import Testing

@testable import Publication

@Suite("The quality page")
struct KwaliteitPageTests {
    private static func lines(_ proef: Updateproef) throws -> [String] {
        KwaliteitPage(try proef.update()).text.split(separator: "\n").map(String.init)
    }

    @Test("hides numbers of records from 1 to 9 per file and of anything per gemeente, and shows 0 and 10")
    func hidden() throws {
        var proef = Updateproef()
        proef.records = [0, 1, 9, 10, 1011, 0]
        proef.accepted = 9
        proef.reasons = [.init(code: "IND-001", melding: "gevonden", verwacht: "verwacht")]
        proef.rejected = [10]
        let lines = try Self.lines(proef)
        for line in [
            "| indicaties | 0 | 1 | 9 | 10 | 1.011 | 0 |",
            "| `leveringen/a.csv` | UTF-8, puntkomma | 19 | 9 | 10 | 0 | 0 | 0 | onderdrukt | onderdrukt | 10 | 1.011 | 0 |",
            "| `GM0141 Almelo` | indicaties | onderdrukt | 10 | 0 | onderdrukt | onderdrukt | 10 | 1.011 | 0 |",
            "| IND-001 | gevonden | verwacht | 10 |", "| `leveringen/a.csv` | IND-001 | 10 |",
        ] {
            #expect(lines.contains(line), "\(line)")
        }
        #expect(
            lines.contains { $0.hasPrefix("Aantallen onder 10 zijn onderdrukt, behalve 0. Van 3 afgekeurde rijen") })
    }

    @Test("takes the minimum of the settings, and hides nothing without one")
    func minimum() throws {
        var proef = Updateproef()
        proef.records = [0, 4, 5, 0, 0, 0]
        proef.minimum = 5
        let row = "| `GM0141 Almelo` | indicaties | 0 | 0 | 0 | onderdrukt | 5 | 0 | 0 | 0 |"
        #expect(try Self.lines(proef).contains(row))
        proef.minimum = 0
        #expect(try Self.lines(proef).contains("| `GM0141 Almelo` | indicaties | 0 | 0 | 0 | 4 | 5 | 0 | 0 | 0 |"))
        proef.statuses = [.init(word: "lopend", rows: 7)]
        let text = try Self.lines(proef).joined(separator: "\n")
        #expect(text.contains("in minstens 2 rijen staan") && text.contains("| `lopend` | 7 |"))
    }
}
