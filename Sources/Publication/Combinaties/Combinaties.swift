import Counting
import Intake
import Jeugdhulp

/// How often jeugdigen had more than one form in one period, as far as that may be shown.
///
/// With tables 4, 6, 7 and 8 it publishes one number more: how many had gezinsvormen and residentieel. The others follow from it. Whether
/// it is shown depends on nothing but what is then published, so the showing itself tells nothing; Decision-SmallCombinations has the proof that
/// nobody can work out a combination of 1 up to the minimum.
struct Combinaties: Equatable, Sendable {
    /// One of those of the update.
    let periode: Periode
    private let aantallen: [Combinatie: Int]
    private let isShown: Bool

    /// `zonderDeclaratie` is how many of niet thuis nothing was declared for; the note under table 4 publishes it.
    init(_ periode: Periode, _ stand: Zorgstand, zonderDeclaratie: Int, minimum: Int) {
        self.periode = periode
        let aantallen = Dictionary(uniqueKeysWithValues: Combinatie.allCases.map { ($0, $0.aantal(stand)) })
        self.aantallen = aantallen
        isShown = minimum <= 1 || Combinaties.hidesSmall(aantallen, zonderDeclaratie: zonderDeclaratie, minimum)
    }

    /// The number, or `onderdrukt`. `nietThuis` is always shown: it is that of table 4.
    subscript(_ combinatie: Combinatie) -> Waarde {
        guard isShown || combinatie == .nietThuis else { return .geen(.onderdrukt) }
        return .aantal(aantallen[combinatie] ?? 0)
    }

    /// Whether every number of the row is at least the minimum, and whatever JeugdzorgPlus there is beside other forms could as well be
    /// all in one combination as nowhere.
    private static func hidesSmall(_ aantallen: [Combinatie: Int], zonderDeclaratie: Int, _ minimum: Int) -> Bool {
        func aantal(_ combinatie: Combinatie) -> Int { aantallen[combinatie] ?? 0 }
        let spread = aantal(.jeugdzorgplusMetAndereVorm)
        return spread >= minimum && aantal(.alleenJeugdzorgplus) >= minimum
            && aantal(.gezinsvormenEnResidentieel) >= spread + minimum
            && aantal(.gezinsvormenZonderResidentieel) >= spread + minimum + zonderDeclaratie
            && aantal(.residentieelZonderGezinsvormen) >= spread + minimum + zonderDeclaratie
    }
}

extension Update {
    /// Of every period of the update.
    var combinaties: [Combinaties] {
        zip(cijfers.periodes, telling.tallies).map { periode, tally in
            Combinaties(
                periode, Zorgstand(thuis: tally.thuis, combinaties: (0..<8).map { tally.combinaties[$0] }),
                zonderDeclaratie: tally.nietThuisZonderDeclaratie, minimum: instellingen.minimumCelgrootte)
        }
    }
}
