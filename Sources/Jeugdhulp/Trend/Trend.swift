/// Thuis and niet thuis through the years in three ways of comparing: all figures of `trend.csv`.
package struct Trend: Sendable {
    /// What the trend is about, in the order of publication.
    package static let onderwerpen: [Onderwerp] = [.thuis, .nietThuis] + Verblijfsvorm.allCases.map(Onderwerp.init)

    /// By reeks, then by year.
    package let punten: [Trendpunt]
    /// In the order of publication: reeks, period, onderwerp, maat.
    package let cijfers: [Trendcijfer]
    private let waarden: [Trendcijfer.Sleutel: Trendwaarde]
    private let bevolking: Trendbevolking

    /// `punten` are ordered by reeks and year, with each period once in a reeks.
    package init(_ punten: [Trendpunt], bevolking: Bevolking) {
        self.punten = punten
        self.bevolking = Trendbevolking(punten, bevolking: bevolking)
        var cijfers: [Trendcijfer] = []
        for reeks in Reeks.allCases {
            var vorig: Trendpunt?
            for punt in punten where punt.reeks == reeks {
                cijfers +=
                    Trendregel(punt: punt, vorig: vorig, jeugdigen: self.bevolking.jeugdigen(punt.periode)).cijfers
                vorig = punt
            }
        }
        self.cijfers = cijfers
        waarden = Dictionary(uniqueKeysWithValues: cijfers.map { ($0.sleutel, $0.waarde) })
    }

    /// The points of one reeks, by year.
    package func punten(_ reeks: Reeks) -> [Trendpunt] { punten.filter { $0.reeks == reeks } }

    /// A figure; `nil` for what the trend does not hold, such as the change of the first period of a reeks.
    package subscript(
        _ reeks: Reeks, _ periode: Periode, _ onderwerp: Onderwerp, _ maat: Trendmaat
    ) -> Trendwaarde? {
        waarden[Trendcijfer.Sleutel(reeks, periode, onderwerp, maat)]
    }

    /// The year whose population `per1000Jeugdigen` of a period is taken of: its own, for the running period the latest earlier year
    /// that `bevolking.csv` has; `nil` where there is none.
    package func bevolkingsjaar(_ periode: Periode) -> Int? { bevolking.jaar(periode) }
}
