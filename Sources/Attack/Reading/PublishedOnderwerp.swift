/// What is counted per gemeente, or kept from it, by its name in `cijfers.csv`.
enum PublishedOnderwerp: String, CaseIterable {
    case indicaties
    case declaraties
    case thuis
    case nietThuis = "niet_thuis"
    case ambulantBijNietThuis = "ambulant_bij_niet_thuis"
    case gezinsvormen
    case residentieelOfJeugdzorgplus = "residentieel_of_jeugdzorgplus"
    case residentieel
    case jeugdzorgplus

    /// Never told per gemeente, whatever the number is, so that hiding tells nothing of it.
    var isAlwaysHidden: Bool { self == .residentieel || self == .jeugdzorgplus }

    var hasAmount: Bool { self != .indicaties && self != .declaraties }
}
