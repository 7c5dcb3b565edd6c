package import Jeugdhulp

/// A number in the table of combinations: jeugdigen who are 'niet thuis' by the forms that they had in one period; in the order of
/// publication.
///
/// JeugdzorgPlus beside another form is never told apart per other form: see Decision-SmallCombinations.
package enum Combinatie: String, CaseIterable, Sendable {
    /// With or without JeugdzorgPlus.
    case gezinsvormenZonderResidentieel = "gezinsvormen_zonder_residentieel"
    /// With or without JeugdzorgPlus.
    case residentieelZonderGezinsvormen = "residentieel_zonder_gezinsvormen"
    /// With or without JeugdzorgPlus.
    case gezinsvormenEnResidentieel = "gezinsvormen_en_residentieel"
    /// And no other form.
    case alleenJeugdzorgplus = "alleen_jeugdzorgplus"
    /// The four above together: table 4.
    case nietThuis = "niet_thuis"
    /// Those of the first three who had JeugdzorgPlus too.
    case jeugdzorgplusMetAndereVorm = "jeugdzorgplus_met_andere_vorm"

    /// How many of a stand; exact.
    package func aantal(_ stand: Zorgstand) -> Int {
        places.reduce(0) { $0 + stand.combinaties[$1] }
    }

    /// In `Zorgstand.combinaties`: 1 is gezinsvormen, 2 residentieel, 4 JeugdzorgPlus, and their sums are the combinations.
    private var places: [Int] {
        switch self {
        case .gezinsvormenZonderResidentieel: [1, 1 + 4]
        case .residentieelZonderGezinsvormen: [2, 2 + 4]
        case .gezinsvormenEnResidentieel: [1 + 2, 1 + 2 + 4]
        case .alleenJeugdzorgplus: [4]
        case .nietThuis: [1, 2, 1 + 2, 4, 1 + 4, 2 + 4, 1 + 2 + 4]
        case .jeugdzorgplusMetAndereVorm: [1 + 4, 2 + 4, 1 + 2 + 4]
        }
    }
}
