import Figures
import Jeugdhulp
import Testing

@testable import Disclosure

/// What is published of forms that were counted, by combination.
struct Published {
    let figures: Figures
    private let periode: Periode

    /// One period, 2018; jeugdigen by combination (bit 0 gezinsvormen, bit 1 residentieel, bit 2 JeugdzorgPlus).
    init(combinaties: [Int], zonderDeclaratie: Int, minimum: Int) throws {
        let periode = try #require(Periode(code: "2018"))
        let stand = Zorgstand(thuis: 0, combinaties: combinaties)
        try self.init(
            Vormfigures.figures(periode, stand, zonderDeclaratie: zonderDeclaratie), periodes: ["2018"],
            minimum: minimum)
    }

    init(_ counted: [Figure], periodes: [String], minimum: Int) throws {
        let periodes = try periodes.map { try #require(Periode(code: $0)) }
        let kop = Updatekop(
            peildatum: .last, kwartaal: try #require(Kwartaal("2020-Q2")), periodes: periodes)
        figures =
            PublishableFigures(
                RawFigures(kop: kop, figures: Figures(counted)), GemeenteRule(minimum: minimum, amountStep: 50_000)
            ).figures
        periode = try #require(periodes.first)
    }

    subscript(_ combinatie: Combinatie) -> Waarde {
        figures[Figure.Key(.nietThuis, periode, .aantal).with { $0.combinatie = combinatie }] ?? .geen(.ontbreekt)
    }
}
