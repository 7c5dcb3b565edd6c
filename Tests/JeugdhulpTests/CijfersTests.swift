import TestSupport
import Testing

@testable import Jeugdhulp

@Suite("Bevolking and Cijfers")
struct CijfersTests {
    /// (inwoners, jeugdigen, tenths of a percent); the first two are those of the published example.
    static let percentages: [(Int, Int, Int?)] = [
        (627_848, 127_777, 204), (629_284, 125_550, 200), (1000, 0, 0), (1000, 1000, 1000), (2000, 1, 1), (2001, 1, 0),
        (10_000, 15, 2), (10_000, 14, 1), (3, 1, 333), (3, 2, 667), (1, 3, 3000), (0, 0, nil), (0, 5, nil),
    ]

    @Test("the percentage is rounded half away from zero", arguments: percentages)
    func percentage(inwoners: Int, jeugdigen: Int, tenths: Int?) {
        #expect(Bevolkingsstand(inwoners: inwoners, jeugdigen: jeugdigen).tenthsOfPercent == tenths)
    }

    @Test("Twente has its own line, else the sum of all gemeenten, else nothing")
    func twente() {
        let gemeenten = [Gemeente(code: "GM0001", naam: "A"), Gemeente(code: "GM0002", naam: "B")]
        func stand(_ jaar: Int, _ gebied: Gebied, _ number: Int) -> (Bevolking.Sleutel, Bevolkingsstand) {
            (.init(jaar: jaar, gebied: gebied), Bevolkingsstand(inwoners: number * 10, jeugdigen: number))
        }
        let (first, second) = (Gebied.gemeente(code: "GM0001"), Gebied.gemeente(code: "GM0002"))
        let standen = [
            stand(2018, .twente, 9), stand(2018, first, 1), stand(2018, second, 2), stand(2019, first, 3),
            stand(2019, second, 4), stand(2020, first, 5), stand(2021, .twente, 6),
        ]
        let bevolking = Bevolking(Dictionary(uniqueKeysWithValues: standen), gemeenten: gemeenten)
        let twente = (2017...2021).map { bevolking.stand(jaar: $0, gebied: .twente)?.jeugdigen }
        #expect(twente == [nil, 9, 7, nil, 6])
        #expect(bevolking.stand(jaar: 2019, gebied: .twente)?.inwoners == 70)
        #expect((2017...2021).map { bevolking.stand(jaar: $0, gebied: second)?.jeugdigen } == [nil, 2, 4, nil, nil])
        #expect(Bevolking([:], gemeenten: []).stand(jaar: 2020, gebied: .twente) == nil)
    }

    @Test("every onderwerp stands in the table of the contract")
    func tabellen() {
        let tabellen = Onderwerp.allCases.map { "\($0.tabel) \($0.rawValue)" }
        #expect(
            tabellen == [
                "1 bevolking", "2 indicaties", "2 declaraties", "3 thuis", "4 niet_thuis", "5 ambulant_bij_niet_thuis",
                "6 gezinsvormen", "7 residentieel", "8 jeugdzorgplus",
            ])
        #expect(Verblijfsvorm.allCases.map { Onderwerp($0).tabel } == [6, 7, 8])
    }

    @Test("figures stand in the order of publication, whatever the order they come in", arguments: UInt64(1)...10)
    func order(seed: UInt64) throws {
        let expected: [(Onderwerp, String, String, Maat)] = [
            (.bevolking, "Twente", "2018", .inwoners), (.bevolking, "Twente", "2018", .jeugdigen),
            (.bevolking, "Twente", "2018", .percentage), (.bevolking, "GM0001", "2018", .inwoners),
            (.indicaties, "Twente", "2018", .aantal), (.indicaties, "Twente", "2019", .aantal),
            (.indicaties, "Twente", "2020-tm-Q2", .aantal), (.indicaties, "GM0002", "2018", .aantal),
            (.declaraties, "Twente", "2018", .aantal), (.declaraties, "GM0001", "2020-tm-Q2", .aantal),
            (.nietThuis, "Twente", "2018", .aantal), (.nietThuis, "Twente", "2018", .bedrag),
            (.nietThuis, "GM0001", "2018", .aantal), (.nietThuis, "GM0141", "2018", .aantal),
            (.jeugdzorgplus, "Twente", "2018", .aantal),
        ]
        let figures = try expected.enumerated().map { place, key in
            let gebied = key.1 == "Twente" ? Gebied.twente : .gemeente(code: key.1)
            return Cijfer(.init(key.0, gebied, try #require(Periode(code: key.2)), key.3), .aantal(place))
        }
        var random = SplitMix(seed: seed)
        let kwartaal = try #require(Kwartaal("2020-Q2"))
        let cijfers = Cijfers(
            peildatum: .first, kwartaal: kwartaal, periodes: Periode.reeks(kwartaal: kwartaal, vanaf: 2018),
            figures: figures.shuffled(using: &random))
        #expect(cijfers.all == figures)
        for figure in figures {
            let sleutel = figure.sleutel
            #expect(cijfers[sleutel.onderwerp, sleutel.gebied, sleutel.periode, sleutel.maat] == figure.waarde)
        }
        #expect(cijfers[.thuis, .twente, figures[0].sleutel.periode, .aantal] == nil)
    }
}
