import Figures
import Jeugdhulp
import Testing

@testable import Publication

@Suite("The warning under amounts")
struct BedragwaarschuwingTests {
    /// Table 7, with what was collected besides the declaraties of each year.
    private static func warning(_ aanvullend: [Int64?]) throws -> (periodes: [String], text: String) {
        var figures: [Figure] = []
        for (place, code) in ["2018", "2019"].enumerated() {
            let periode = try #require(Periode(code: code))
            let bedrag: Int64 = place == 0 ? 61_614_471_00 : 48_254_416_00
            figures += [
                Figure(Figure.Key(.residentieel, periode, .aantal), .aantal(place == 0 ? 1570 : 1558)),
                Figure(Figure.Key(.residentieel, periode, .bedrag), .bedrag(EuroCents(cents: bedrag))),
            ]
            if let extra = aanvullend[place] {
                figures.append(
                    Figure(Figure.Key(.residentieel, periode, .aanvullend), .bedrag(EuroCents(cents: extra))))
            }
        }
        let warning = Bedragwaarschuwing(PublishedTable.all[6], try Updateproef(figures: figures).update())
        let texts = warning.notes.map { phrase in
            phrase.parts.map { part in
                switch part {
                case .text(let text), .strong(let text), .emphasis(let text), .code(let text), .coloured(let text, _),
                    .link(let text, _):
                    text
                }
            }.joined()
        }
        return (warning.periodes.map(\.code), texts.joined(separator: " "))
    }

    @Test(
        "stands at the year of which something else was added up, with how far the amount and the jeugdigen went apart")
    func changed() throws {
        let (periodes, text) = try Self.warning([nil, 6_480_340_00])
        #expect(periodes == ["2019"])
        // 13.360.055 of 61.614.471 is 21,7%; 12 of 1.570 is 0,8%.
        #expect(
            text
                == "! Vergelijk deze bedragen niet. Het bedrag daalt met 22%, bij 1% minder jeugdigen, van 2018 op 2019. € 6.480.340 is in 2019 "
                + "buiten de declaraties om opgevraagd.")
    }

    @Test("is not there where both years were added up alike", arguments: [[nil, nil], [100, 200]] as [[Int64?]])
    func alike(aanvullend: [Int64?]) throws {
        #expect(try Self.warning(aanvullend).periodes == [])
        #expect(try Self.warning(aanvullend).text == "")
    }
}
