import Figures
import Jeugdhulp
import Testing

@testable import Publication

/// A trend written down as numbers, known at 31 October 2020.
struct Trendproef {
    /// thuis, and jeugdigen by combination from place 1 on; `nil` for a point that is missing.
    typealias Punt = (code: String, thuis: Int?, combinaties: [Int])
    typealias Stap = (peildatum: String, thuis: Int, combinaties: [Int])

    var jaren: [Punt] = []
    var gelijkePeriode: [Punt] = []
    var gelijkeRijping: [Punt] = []
    var bevolking = [2018: 127_777, 2019: 125_550]
    var bronregels: [Bronregel] = []
    var reden = Trendpunt.Reden.registratieBegintLater

    init(jaren: [Punt] = [], gelijkePeriode: [Punt] = [], gelijkeRijping: [Punt] = []) {
        self.jaren = jaren
        self.gelijkePeriode = gelijkePeriode
        self.gelijkeRijping = gelijkeRijping
    }

    func duiding(rijping: [(String, [Stap])]) throws -> Duiding {
        Duiding(trend: try trend(), rijping: try Self.published(rijping), bronregels: Bronregels(bronregels))
    }

    func trend() throws -> PublishedTrend {
        PublishedTrend(
            try figures(), bevolking: Trendbevolking(try punten(), bevolking: Bevolking(standen, gemeenten: [])))
    }

    func figures() throws -> Figures {
        Figures(Trendfigures.figures(try punten(), bevolking: Bevolking(standen, gemeenten: [])))
    }

    private var standen: [Bevolking.Sleutel: Bevolkingsstand] {
        let standen = bevolking.map { jaar, jeugdigen in
            (
                Bevolking.Sleutel(jaar: jaar, gebied: .twente),
                Bevolkingsstand(inwoners: jeugdigen * 5, jeugdigen: jeugdigen)
            )
        }
        return Dictionary(uniqueKeysWithValues: standen)
    }

    private func punten() throws -> [Trendpunt] {
        try jaren.map { try punt(.jaren, $0) } + gelijkePeriode.map { try punt(.gelijkePeriode, $0) }
            + gelijkeRijping.map { try punt(.gelijkeRijping, $0) }
    }

    /// Figures that look like those of Twente.
    static let half = Trendproef(
        jaren: [("2018", 11_613, [872, 1372, 150, 23, 8, 45, 3]), ("2019", 11_430, [957, 1330, 174, 23, 9, 50, 4])],
        gelijkePeriode: [
            ("2019-tm-Q2", 9510, [870, 1200, 100, 20, 0, 30, 0]), ("2020-tm-Q2", 9668, [966, 976, 100, 19, 3, 26, 1]),
        ],
        gelijkeRijping: [
            ("2019-tm-Q2", 9205, [850, 1190, 90, 20, 0, 30, 0]), ("2020-tm-Q2", 9668, [966, 976, 100, 19, 3, 26, 1]),
        ])

    static func voorlopigheid() throws -> Voorlopigheid {
        Voorlopigheid(peildatum: try #require(CalendarDate(iso: "2020-10-31")), days: 182)
    }

    static func published(_ rijping: [(String, [Stap])]) throws -> [PublishedRijping] {
        PublishedRijping.all(try figures(rijping))
    }

    static func figures(_ rijping: [(String, [Stap])]) throws -> Figures {
        Figures(Rijpingfigures.figures(try rijping.map(Self.rijping)))
    }

    static func rijping(_ code: String, _ stappen: [Stap]) throws -> Rijping {
        Rijping(
            periode: try #require(Periode(code: code)),
            stappen: try stappen.map {
                Rijping.Stap(
                    peildatum: try #require(CalendarDate(iso: $0.peildatum)),
                    stand: Zorgstand(thuis: $0.thuis, combinaties: [0] + $0.combinaties))
            })
    }

    private func punt(_ reeks: Reeks, _ punt: Punt) throws -> Trendpunt {
        let periode = try #require(Periode(code: punt.code))
        let update = try #require(CalendarDate(iso: "2020-10-31"))
        let peildatum = reeks == .gelijkeRijping ? update.movedBack(years: 2020 - periode.year) : update
        return Trendpunt(
            reeks: reeks, periode: periode, peildatum: try #require(peildatum),
            stand: punt.thuis.map { .bekend(Zorgstand(thuis: $0, combinaties: [0] + punt.combinaties)) }
                ?? .ontbreekt(reden))
    }
}
