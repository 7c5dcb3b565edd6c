import Figures
import Jeugdhulp

/// Which numbers of the stand on the last day of one quarter would tell of too few.
///
/// The two forms add up to the total, so a small one can be worked out from the other two.
struct SmallStand {
    private let aantallen: [Verblijfplaats: Int]

    init(_ figures: Figures, _ periode: Periode) {
        var aantallen: [Verblijfplaats: Int] = [:]
        for vorm in Standfigures.vormen {
            let key = Figure.Key(.nietThuis, periode, .aantal).with { $0.van = vorm }
            aantallen[vorm] = figures[key]?.aantal
        }
        self.aantallen = aantallen
    }

    /// Both forms where either is from 1 up to the minimum, and all three where their total is.
    func hidden(minimum: Int) -> Set<Verblijfplaats> {
        let rule = SmallCounts(minimum: minimum)
        let small = Set(aantallen.filter { rule.isSmall($0.value) }.keys)
        if small.isEmpty { return [] }
        return small.contains(.totaal) ? Set(Standfigures.vormen) : Set(Standfigures.vormen).subtracting([.totaal])
    }
}
