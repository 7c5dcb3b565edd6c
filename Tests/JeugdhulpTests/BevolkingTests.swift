import Testing

@testable import Jeugdhulp

@Suite("Bevolking and Onderwerp")
struct BevolkingTests {
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
        let tabellen = Onderwerp.allCases.map { "\($0.tabel.map(String.init) ?? "-") \($0.rawValue)" }
        #expect(
            tabellen == [
                "1 bevolking", "2 indicaties", "2 declaraties", "3 thuis", "4 niet_thuis", "5 ambulant_bij_niet_thuis",
                "6 gezinsvormen", "7 residentieel", "8 jeugdzorgplus", "- residentieel_of_jeugdzorgplus",
            ])
        #expect(Verblijfsvorm.allCases.map { Onderwerp($0).tabel } == [6, 7, 8])
    }
}
