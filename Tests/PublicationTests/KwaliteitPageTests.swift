import Disclosure
import Figures
import Testing

@testable import Publication

@Suite("The quality page")
struct KwaliteitPageTests {
    private static func text(_ proef: Updateproef) throws -> String { KwaliteitPage(try proef.update()).text }

    @Test(
        "says of all files together what became of each row, a small number with others, and no number of a file or gemeente"
    )
    func rows() throws {
        var proef = Updateproef()
        proef.records = [0, 300, 9, 0, 1000, 0]
        proef.accepted = 1309
        proef.reasons = [.init(code: "RIJ-001", melding: "gevonden", verwacht: "verwacht")]
        proef.rejected = [25]
        let text = try Self.text(proef)
        let lines = text.split(separator: "\n").map(String.init)
        for line in [
            "| **gelezen** | 1.334 |", "| vervangen: van het record geldt een andere versie | 300 |",
            "| ingetrokken: de versie die geldt, zegt dat | - |", "| bestaand record, productcode bekend | 1.000 |",
            "| afgekeurd: telt nergens mee | - |", "| samengevoegd | 34 |", "| `leveringen/a.csv` | UTF-8, puntkomma |",
        ] {
            #expect(lines.contains(line), "\(line)")
        }
        #expect(!text.contains("Almelo") && !text.contains("| 25 |"))
    }

    @Test("says of reasons what many rows have, and the rest together")
    func reasons() throws {
        var proef = Updateproef()
        proef.records = [0, 0, 0, 0, 1000, 0]
        proef.accepted = 1000
        proef.reasons = [
            .init(code: "RIJ-001", melding: "a", verwacht: "b"), .init(code: "RIJ-002", melding: "c", verwacht: "d"),
        ]
        proef.rejected = [12, 10]
        let both = try Self.text(proef)
        #expect(both.contains("| RIJ-001 | a | b | 12 |\n| RIJ-002 | c | d | 10 |\n"))
        proef.rejected = [12, 9]
        let joined = try Self.text(proef)
        #expect(joined.contains("|  | andere redenen |  | 21 |") && !joined.contains("RIJ-00"))
    }

    @Test("says nothing of nine rows but that they are few")
    func few() throws {
        var proef = Updateproef()
        proef.records = [0, 0, 0, 0, 9, 0]
        proef.accepted = 9
        #expect(try Self.text(proef).contains("| **gelezen** | minder dan 10 |"))
    }

    @Test("lists a status of ten rows, and says that there are others")
    func statuses() throws {
        var proef = Updateproef()
        proef.records = [0, 0, 0, 0, 1000, 0]
        proef.accepted = 1000
        proef.statuses = [.init(word: "lopend", rows: 10), .init(word: "open", rows: 9)]
        let text = try Self.text(proef)
        #expect(text.contains("| `lopend` | 10 |") && !text.contains("`open`"))
        #expect(text.contains("Er zijn ook andere waarden"))
    }
}
