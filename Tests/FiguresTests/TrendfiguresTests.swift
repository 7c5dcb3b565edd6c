import Jeugdhulp
import Testing

@testable import Figures

/// Points of 2018 to 2020, worked out by hand.
@Suite("The trend")
struct TrendfiguresTests {
    /// thuis; gezinsvormen alone, residentieel alone, both, JeugdzorgPlus alone.
    private static func stand(_ thuis: Int, _ g: Int, _ r: Int, _ both: Int, _ j: Int) -> Zorgstand {
        Zorgstand(thuis: thuis, combinaties: [0, g, r, both, j])
    }

    private static func punt(_ reeks: Reeks, _ code: String, _ peildatum: String, _ stand: Trendpunt.Stand) throws
        -> Trendpunt
    {
        Trendpunt(
            reeks: reeks, periode: try #require(Periode(code: code)),
            peildatum: try #require(CalendarDate(iso: peildatum)), stand: stand)
    }

    private static func bevolking(_ jeugdigen: [Int: Int]) -> Bevolking {
        Bevolking(
            Dictionary(
                uniqueKeysWithValues: jeugdigen.map {
                    (.init(jaar: $0.key, gebied: .twente), Bevolkingsstand(inwoners: $0.value * 5, jeugdigen: $0.value))
                }), gemeenten: [])
    }

    /// As `trend.csv` has it, without reeks and peildatum: `2018 thuis aantal 3`.
    private static func lines(_ trend: [Figure], _ onderwerp: Onderwerp? = nil, _ maat: Maat? = nil) -> [String] {
        trend.filter { (onderwerp ?? $0.key.onderwerp, maat ?? $0.key.maat) == ($0.key.onderwerp, $0.key.maat) }
            .map {
                let waarde =
                    switch $0.waarde {
                    case .aantal(let number): "\(number)"
                    case .percentage(let tenths), .perDuizend(let tenths): "\(tenths)/10"
                    case .bedrag: "€"
                    case .geen(let reden): "\(reden)"
                    }
                return "\($0.key.periode.code) \($0.key.onderwerp.rawValue) \($0.key.maat.rawValue) \(waarde)"
            }
    }

    @Test("has every measure of every onderwerp in the order of publication; the first period has no change")
    func measures() throws {
        // 2018: niet thuis 2 + 4 + 1 + 1 = 8 of 40; gezinsvormen 3, residentieel 5, JeugdzorgPlus 1.
        // 2019: niet thuis 4 + 4 + 2 + 0 = 10 of 41; gezinsvormen 6, residentieel 6, JeugdzorgPlus 0.
        let trend = Trendfigures.figures(
            [
                try Self.punt(.jaren, "2018", "2020-10-31", .bekend(Self.stand(32, 2, 4, 1, 1))),
                try Self.punt(.jaren, "2019", "2020-10-31", .bekend(Self.stand(31, 4, 4, 2, 0))),
            ], bevolking: Self.bevolking([2018: 1000, 2019: 2000]))
        #expect(
            Self.lines(trend) == [
                "2018 thuis aandeel 800/10", "2018 thuis aantal 32", "2018 thuis per_1000_jeugdigen 320/10",
                "2018 niet_thuis aandeel 200/10", "2018 niet_thuis aantal 8",
                "2018 niet_thuis per_1000_jeugdigen 80/10",
                "2018 gezinsvormen aandeel 375/10", "2018 gezinsvormen aantal 3",
                "2018 gezinsvormen per_1000_jeugdigen 30/10",
                "2018 residentieel aandeel 625/10", "2018 residentieel aantal 5",
                "2018 residentieel per_1000_jeugdigen 50/10",
                "2018 jeugdzorgplus aandeel 125/10", "2018 jeugdzorgplus aantal 1",
                "2018 jeugdzorgplus per_1000_jeugdigen 10/10",
                // 31/41 = 75,609…; 31/2000 = 15,5; −1/32 = −3,125
                "2019 thuis aandeel 756/10", "2019 thuis aantal 31", "2019 thuis per_1000_jeugdigen 155/10",
                "2019 thuis verandering -1", "2019 thuis verandering_procent -31/10",
                "2019 niet_thuis aandeel 244/10", "2019 niet_thuis aantal 10",
                "2019 niet_thuis per_1000_jeugdigen 50/10",
                "2019 niet_thuis verandering 2", "2019 niet_thuis verandering_procent 250/10",
                "2019 gezinsvormen aandeel 600/10", "2019 gezinsvormen aantal 6",
                "2019 gezinsvormen per_1000_jeugdigen 30/10",
                "2019 gezinsvormen verandering 3", "2019 gezinsvormen verandering_procent 1000/10",
                "2019 residentieel aandeel 600/10", "2019 residentieel aantal 6",
                "2019 residentieel per_1000_jeugdigen 30/10",
                "2019 residentieel verandering 1", "2019 residentieel verandering_procent 200/10",
                "2019 jeugdzorgplus aandeel 0/10", "2019 jeugdzorgplus aantal 0",
                "2019 jeugdzorgplus per_1000_jeugdigen 0/10",
                "2019 jeugdzorgplus verandering -1", "2019 jeugdzorgplus verandering_procent -1000/10",
            ])
    }

    @Test("has no share of nobody and no percentage from zero")
    func zero() throws {
        let trend = Trendfigures.figures(
            [
                try Self.punt(.jaren, "2018", "2020-10-31", .bekend(Self.stand(0, 0, 0, 0, 0))),
                try Self.punt(.jaren, "2019", "2020-10-31", .bekend(Self.stand(5, 0, 0, 0, 0))),
            ], bevolking: Self.bevolking([2018: 0, 2019: 10]))
        #expect(
            Self.lines(trend, .thuis) == [
                "2018 thuis aandeel deelDoorNul", "2018 thuis aantal 0", "2018 thuis per_1000_jeugdigen deelDoorNul",
                "2019 thuis aandeel 1000/10", "2019 thuis aantal 5", "2019 thuis per_1000_jeugdigen 5000/10",
                "2019 thuis verandering 5", "2019 thuis verandering_procent deelDoorNul",
            ])
        #expect(
            Self.lines(trend, .gezinsvormen, .aandeel) == [
                "2018 gezinsvormen aandeel deelDoorNul", "2019 gezinsvormen aandeel deelDoorNul",
            ])
        // Not even from zero to zero.
        #expect(
            Self.lines(trend, .nietThuis, .veranderingProcent) == ["2019 niet_thuis verandering_procent deelDoorNul"])
    }

    @Test("of a missing point says nothing but why, and nothing of the change after it")
    func missing() throws {
        let trend = Trendfigures.figures(
            [
                try Self.punt(.gelijkeRijping, "2018-tm-Q2", "2018-10-31", .ontbreekt(.registratieBegintLater)),
                try Self.punt(.gelijkeRijping, "2019-tm-Q2", "2019-10-31", .bekend(Self.stand(3, 1, 0, 0, 0))),
                try Self.punt(.gelijkeRijping, "2020-tm-Q2", "2020-10-31", .ontbreekt(.geenLevering)),
            ], bevolking: Self.bevolking([2018: 1000, 2019: 1000]))
        #expect(
            Self.lines(trend, .thuis) == [
                "2018-tm-Q2 thuis aandeel registratieBegintLater",
                "2018-tm-Q2 thuis aantal registratieBegintLater",
                "2018-tm-Q2 thuis per_1000_jeugdigen registratieBegintLater",
                "2019-tm-Q2 thuis aandeel 750/10", "2019-tm-Q2 thuis aantal 3",
                "2019-tm-Q2 thuis per_1000_jeugdigen 30/10",
                "2019-tm-Q2 thuis verandering vorigPunt",
                "2019-tm-Q2 thuis verandering_procent vorigPunt",
                "2020-tm-Q2 thuis aandeel geenLevering",
                "2020-tm-Q2 thuis aantal geenLevering",
                "2020-tm-Q2 thuis per_1000_jeugdigen geenLevering",
                "2020-tm-Q2 thuis verandering geenLevering",
                "2020-tm-Q2 thuis verandering_procent geenLevering",
            ])
    }

    @Test("sets a running year against the population of the latest earlier year, and any other year against its own")
    func population() throws {
        let periodes = ["2018-tm-Q2", "2019-tm-Q2", "2020-tm-Q2"]
        let punten =
            try ["2018", "2019"].map { try Self.punt(.jaren, $0, "2020-10-31", .bekend(Self.stand(9, 1, 0, 0, 0))) }
            + (try periodes.map { try Self.punt(.gelijkePeriode, $0, "2020-10-31", .bekend(Self.stand(9, 1, 0, 0, 0))) })
        // 2019 has no population; that of 2020 is there but is not used for a running year, as in table 1.
        let bevolking = Self.bevolking([2018: 1000, 2020: 500])
        let trend = Trendfigures.figures(punten, bevolking: bevolking)
        #expect(
            Self.lines(trend, .thuis, .per1000Jeugdigen) == [
                "2018 thuis per_1000_jeugdigen 90/10", "2019 thuis per_1000_jeugdigen geenBevolking",
                "2018-tm-Q2 thuis per_1000_jeugdigen 90/10", "2019-tm-Q2 thuis per_1000_jeugdigen geenBevolking",
                "2020-tm-Q2 thuis per_1000_jeugdigen 90/10",
            ])
        let jaren = Trendbevolking(punten, bevolking: bevolking)
        #expect(try periodes.map { jaren.jaar(try #require(Periode(code: $0))) } == [2018, nil, 2018])
        #expect(Trendbevolking(punten, bevolking: Self.bevolking([2021: 7])).jaar(punten[4].periode) == nil)
        // A last full year is no running one.
        let years = Array(punten.prefix(2))
        #expect(Trendbevolking(years, bevolking: Self.bevolking([2018: 1, 2019: 2])).jaar(years[1].periode) == 2019)
    }

    @Test("starts each reeks anew, and has the peildatum of each point in its keys")
    func reeksen() throws {
        let punten = [
            try Self.punt(.jaren, "2019", "2020-10-31", .bekend(Self.stand(8, 0, 0, 0, 0))),
            try Self.punt(.gelijkePeriode, "2019-tm-Q1", "2020-10-31", .bekend(Self.stand(5, 0, 0, 0, 0))),
            try Self.punt(.gelijkePeriode, "2020-tm-Q1", "2020-10-31", .bekend(Self.stand(4, 0, 0, 0, 0))),
        ]
        let trend = Figures(Trendfigures.figures(punten, bevolking: Self.bevolking([:])))
        func waarde(_ punt: Trendpunt, _ maat: Maat) -> Waarde? {
            trend[
                Figure.Key(.thuis, punt.periode, maat).with {
                    $0.reeks = punt.reeks
                    $0.peildatum = punt.peildatum
                }]
        }
        #expect(waarde(punten[0], .aantal) == .aantal(8))
        #expect(waarde(punten[0], .verandering) == nil)
        #expect(waarde(punten[1], .verandering) == nil)
        #expect(waarde(punten[2], .verandering) == .aantal(-1))
        #expect(trend.of(.trend).count == trend.all.count)
        #expect(Trendfigures.figures([], bevolking: Self.bevolking([:])).isEmpty)
    }
}
