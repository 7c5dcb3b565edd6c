import Figures
import Jeugdhulp

/// How often jeugdigen had more than one form in one period, and whether that may be shown.
///
/// With tables 4, 6, 7 and 8 it publishes one number more: how many had gezinsvormen and residentieel. The others follow from it. Whether
/// it is shown depends on nothing but what is then published, so the showing itself tells nothing; Decision-SmallCombinations has the proof that
/// nobody can work out a combination of 1 up to the minimum.
struct SmallCombinations {
    /// Of each combination.
    let aantal: (Combinatie) -> Int
    /// How many nothing was declared for; the note under table 4 publishes it.
    let zonderDeclaratie: Int

    /// `nil` where not everything is known of the period.
    init?(_ figures: Figures, _ periode: Periode) {
        var aantallen: [Combinatie: Int] = [:]
        for combinatie in Combinatie.allCases {
            let key = Figure.Key(.nietThuis, periode, .aantal).with { $0.combinatie = combinatie }
            aantallen[combinatie] = figures[key]?.aantal
        }
        guard aantallen.count == Combinatie.allCases.count,
            let zonderDeclaratie = figures[.nietThuis, .twente, periode, .zonderDeclaratie]?.aantal
        else { return nil }
        self.init(zonderDeclaratie: zonderDeclaratie) { aantallen[$0] ?? 0 }
    }

    init(zonderDeclaratie: Int, aantal: @escaping (Combinatie) -> Int) {
        self.zonderDeclaratie = zonderDeclaratie
        self.aantal = aantal
    }

    /// Whether every number of the row is at least the minimum, and whatever JeugdzorgPlus there is beside other forms could as well be
    /// all in one combination as nowhere.
    func canBeShown(minimum: Int) -> Bool {
        if minimum <= 1 { return true }
        let spread = aantal(.jeugdzorgplusMetAndereVorm)
        return spread >= minimum && aantal(.alleenJeugdzorgplus) >= minimum
            && aantal(.gezinsvormenEnResidentieel) >= spread + minimum
            && aantal(.gezinsvormenZonderResidentieel) >= spread + minimum + zonderDeclaratie
            && aantal(.residentieelZonderGezinsvormen) >= spread + minimum + zonderDeclaratie
    }
}
