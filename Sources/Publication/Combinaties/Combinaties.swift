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
    private let stand: Zorgstand
    private let isShown: Bool

    /// `zonderDeclaratie` is how many of niet thuis nothing was declared for; the note under table 4 publishes it.
    init(_ periode: Periode, _ stand: Zorgstand, zonderDeclaratie: Int, minimum: Int) {
        self.periode = periode
        self.stand = stand
        isShown = minimum <= 1 || Combinaties.hidesSmall(stand, zonderDeclaratie: zonderDeclaratie, minimum)
    }

    /// The number, or `onderdrukt`. `nietThuis` is always shown: it is that of table 4.
    subscript(_ combinatie: Combinatie) -> Waarde {
        guard isShown || combinatie == .nietThuis else { return .geen(.onderdrukt) }
        return .aantal(combinatie.aantal(stand))
    }

    /// Whether every number of the row is at least the minimum, and whatever JeugdzorgPlus there is beside other forms could as well be
    /// all in one combination as nowhere.
    private static func hidesSmall(_ stand: Zorgstand, zonderDeclaratie: Int, _ minimum: Int) -> Bool {
        let spread = Combinatie.jeugdzorgplusMetAndereVorm.aantal(stand)
        return spread >= minimum && Combinatie.alleenJeugdzorgplus.aantal(stand) >= minimum
            && Combinatie.gezinsvormenEnResidentieel.aantal(stand) >= spread + minimum
            && Combinatie.gezinsvormenZonderResidentieel.aantal(stand) >= spread + minimum + zonderDeclaratie
            && Combinatie.residentieelZonderGezinsvormen.aantal(stand) >= spread + minimum + zonderDeclaratie
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
