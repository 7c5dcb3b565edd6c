import Jeugdhulp
import Testing

@testable import Counting
@testable import Records

@Suite("The stand on the last day of each quarter")
struct StandtellingTests {
    private static func standen(_ jeugdigen: [[Regel]]) throws -> [Kwartaalstand] {
        let opdracht = Telopdracht(peildatum: .last, periodes: [periode("2019"), periode("2020-tm-Q2")])
        let telvakken = Telperiodes(opdracht, plan: Standenplan(opdracht), bronregels: Bronregels([])).ofUpdate
        var telling = Standtelling(telvakken)
        var other = Standtelling(telvakken)
        for (place, regels) in jeugdigen.enumerated() {
            let own = regels.map(\.telregel)
            if place % 2 == 0 { try telling.count(own.span) } else { try other.count(own.span) }
        }
        telling.merge(other)
        return telling.standen
    }

    private static func regel(_ voorziening: Voorziening, _ first: String, _ last: String, standen: UInt32 = 1) -> Regel
    {
        Regel(voorziening: voorziening, cents: 100, begin: day(first), eind: day(last), standen: standen)
    }

    @Test("counts each jeugdige once, in every quarter through that of the update, as the update knows them")
    func whole() throws {
        let standen = try Self.standen([
            [
                Self.regel(.pleegzorg, "2019-03-31", "2019-06-29"),
                Self.regel(.residentieel, "2019-03-31", "2019-03-31"),
            ],
            [Self.regel(.gezinshuis, "2019-01-01", "2020-06-30")],
            [Self.regel(.residentieel, "2019-12-31", "2019-12-31"), Self.regel(.ambulant, "2019-01-01", "2020-06-30")],
            // Not known to the update.
            [Self.regel(.pleegzorg, "2019-01-01", "2020-06-30", standen: 2)],
        ])
        #expect(standen.map(\.kwartaal.code) == ["2019-Q1", "2019-Q2", "2019-Q3", "2019-Q4", "2020-Q1", "2020-Q2"])
        #expect(standen.map(\.gezinsvormen) == [1, 1, 1, 1, 1, 1])
        #expect(standen.map(\.residentieelOfJeugdzorgplus) == [1, 0, 0, 1, 0, 0])
    }

    @Test("is nothing of nobody")
    func nobody() throws {
        #expect(try Self.standen([]).allSatisfy { $0.gezinsvormen == 0 && $0.residentieelOfJeugdzorgplus == 0 })
    }
}
