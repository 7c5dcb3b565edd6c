import Figures
import Jeugdhulp
import Testing

@testable import Publication

@Suite("The notes below the tables")
struct TableNotesTests {
    private static func page(_ proef: Updateproef) throws -> String {
        RapportPage(try proef.update()).document.markdown
    }

    private static func key(_ onderwerp: Onderwerp, _ code: String, _ maat: Maat) throws -> Figure.Key {
        Figure.Key(onderwerp, try #require(Periode(code: code)), maat)
    }

    @Test("tell of each period and form what was collected besides the declaraties, and nothing of what is not shown")
    func supplement() throws {
        var proef = Updateproef()
        let amounts: [(Onderwerp, String, Int64)] = [
            (.residentieel, "2018", 150_00), (.residentieel, "2019", 2_000_50), (.jeugdzorgplus, "2018", -700),
        ]
        proef.figures = try amounts.map {
            Figure(try Self.key($0.0, $0.1, .aanvullend), .bedrag(EuroCents(cents: $0.2)))
        }
        let text = try Self.page(proef)
        let opening =
            "In het bedrag zit wat buiten de declaraties om is opgevraagd (`referentie/aanvullende_bedragen.csv`): "
        #expect(text.contains(opening + "€ 150 in 2018, € 2.001 in 2019.\n"))
        #expect(text.contains(opening + "-€ 7 in 2018.\n"))
        #expect(text.ranges(of: opening).count == 2)
        proef.figures = [Figure(try Self.key(.residentieel, "2018", .aanvullend), .geen(.nietBetrouwbaar))]
        #expect(!(try Self.page(proef)).contains(opening))
    }

    @Test("tell how many are not at home without any declaratie, of the periods that have some")
    func withoutDeclaratie() throws {
        var proef = Updateproef()
        proef.figures = [
            Figure(try Self.key(.nietThuis, "2018", .zonderDeclaratie), .aantal(0)),
            Figure(try Self.key(.nietThuis, "2019", .zonderDeclaratie), .aantal(1056)),
        ]
        #expect(try Self.page(proef).contains("voor hen is niets gedeclareerd: 1.056 in 2019. Zij staan"))
    }

    @Test("name the periods of which amounts are hidden, and only as the figures say")
    func hiddenAmounts() throws {
        var proef = Updateproef()
        proef.figures = [
            Figure(try Self.key(.thuis, "2018", .bedrag), .bedrag(.zero)),
            Figure(try Self.key(.thuis, "2019", .bedrag), .geen(.nietBetrouwbaar)),
        ]
        #expect(try Self.page(proef).contains("Bedragen van 2019 staan er niet: tussen het einde van de periode"))
    }

    @Test("set the forms added up beside the total")
    func overlap() throws {
        var proef = Updateproef()
        let stand = Zorgstand(thuis: 3, combinaties: [0, 872, 1372, 150, 23, 8, 45, 3])
        let periode = try #require(Periode(code: "2018"))
        // 1.033 + 1.570 + 79 = 2.682 = 2.473 + 209
        proef.figures =
            Vormfigures.figures(periode, stand, zonderDeclaratie: 0) + [
                Figure(try Self.key(.nietThuis, "2018", .aantal), .aantal(2473))
            ]
        #expect(try Self.page(proef).contains("| 2018 | 2.682 | 2.473 | 209 |\n"))
    }
}
