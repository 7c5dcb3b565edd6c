import Jeugdhulp
import Testing

@testable import Voorbeeld

@Suite("The rows of a replica")
struct MargesTests {
    /// One line of the published tables of the TMSD update of January 2021, with the euros of tables 3, 5, 6, 7 and 8.
    struct Gepubliceerd: Sendable {
        let code: String
        let metIndicatie, metDeclaratie, thuis, nietThuis, ambulantBijNietThuis: Int
        let gezinsvormen, residentieel, jeugdzorgplus: Int
        let euros: [Int]?
    }

    static let gepubliceerd = [
        Gepubliceerd(
            code: "2018", metIndicatie: 15_117, metDeclaratie: 14_086, thuis: 11_613, nietThuis: 2_473,
            ambulantBijNietThuis: 2_084, gezinsvormen: 1_033, residentieel: 1_570, jeugdzorgplus: 79,
            euros: [74_611_879, 36_090_705, 16_125_082, 61_614_471, 4_792_644]),
        Gepubliceerd(
            code: "2019", metIndicatie: 15_570, metDeclaratie: 13_921, thuis: 11_430, nietThuis: 2_547,
            ambulantBijNietThuis: 1_932, gezinsvormen: 1_144, residentieel: 1_558, jeugdzorgplus: 86,
            euros: [75_912_151, 36_350_389, 18_926_097, 48_254_416 - 6_480_340, 0]),
        Gepubliceerd(
            code: "2020-tm-Q2", metIndicatie: 13_421, metDeclaratie: 11_691, thuis: 9_668, nietThuis: 2_091,
            ambulantBijNietThuis: 1_480, gezinsvormen: 1_070, residentieel: 1_103, jeugdzorgplus: 49,
            euros: nil),
    ]

    static let teller = Replicateller(Replica(zaad: 77, replica: 3))

    @Test("count to the published figures", arguments: gepubliceerd)
    func margins(gepubliceerd: Gepubliceerd) throws {
        let periode = try #require(Periode(code: gepubliceerd.code))
        let telling = Self.teller.count(periode)
        #expect(telling.metIndicatie == gepubliceerd.metIndicatie)
        #expect(telling.metDeclaratie == gepubliceerd.metDeclaratie)
        #expect(telling.ambulant.subtracting(telling.nietThuis).count == gepubliceerd.thuis)
        #expect(telling.nietThuis.count == gepubliceerd.nietThuis)
        #expect(telling.ambulant.intersection(telling.nietThuis).count == gepubliceerd.ambulantBijNietThuis)
        #expect(telling.gezinsvormen.count == gepubliceerd.gezinsvormen)
        #expect(telling.residentieel.count == gepubliceerd.residentieel)
        #expect(telling.jeugdzorgplus.count == gepubliceerd.jeugdzorgplus)
        if let euros = gepubliceerd.euros {
            #expect(telling.cents == euros.map { Int64($0) * 100 })
        }
    }

    @Test("are of as many jeugdigen whatever the zaad, so that schaal 2 has exactly twice as many")
    func jeugdigen() {
        var toeval = Toeval(zaad: 2020, replica: 1)
        #expect(Self.teller.jeugdigen == Loopbanen.make(toeval: &toeval).count)
    }

    @Test("are registered up to and including the peildatum of the update")
    func peildatum() {
        #expect(Self.teller.latestRegistratie.description == "2020-10-31")
    }
}
