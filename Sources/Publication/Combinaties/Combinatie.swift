import Jeugdhulp

/// A number in the table of combinations: jeugdigen who are 'niet thuis' by the forms that they had in one period.
///
/// JeugdzorgPlus beside another form is never told apart per other form: see Decision-SmallCombinations.
enum Combinatie: String, CaseIterable, Sendable {
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

    /// For readers.
    var label: String {
        switch self {
        case .gezinsvormenZonderResidentieel: "gezinsvormen, niet residentieel"
        case .residentieelZonderGezinsvormen: "residentieel, niet in gezinsvormen"
        case .gezinsvormenEnResidentieel: "gezinsvormen en residentieel"
        case .alleenJeugdzorgplus: "alleen JeugdzorgPlus"
        case .nietThuis: "niet thuis"
        case .jeugdzorgplusMetAndereVorm: "JeugdzorgPlus met een andere vorm"
        }
    }

    func aantal(_ stand: Zorgstand) -> Int {
        stand.combinaties.indices.reduce(0) { holds(Vormen(rawValue: $1)) ? $0 + stand.combinaties[$1] : $0 }
    }

    private func holds(_ vormen: Vormen) -> Bool {
        switch self {
        case .gezinsvormenZonderResidentieel: vormen.contains(.gezinsvormen) && !vormen.contains(.residentieel)
        case .residentieelZonderGezinsvormen: vormen.contains(.residentieel) && !vormen.contains(.gezinsvormen)
        case .gezinsvormenEnResidentieel: vormen.isSuperset(of: [.gezinsvormen, .residentieel])
        case .alleenJeugdzorgplus: vormen == .jeugdzorgplus
        case .nietThuis: !vormen.isEmpty
        case .jeugdzorgplusMetAndereVorm: vormen.contains(.jeugdzorgplus) && vormen != .jeugdzorgplus
        }
    }
}

/// A place in `Zorgstand.combinaties`.
private struct Vormen: OptionSet {
    let rawValue: Int

    static let gezinsvormen = Vormen(.gezinsvormen)
    static let residentieel = Vormen(.residentieel)
    static let jeugdzorgplus = Vormen(.jeugdzorgplus)

    init(rawValue: Int) {
        self.rawValue = rawValue
    }

    private init(_ vorm: Verblijfsvorm) {
        rawValue = 1 << Int(vorm.rawValue)
    }
}
