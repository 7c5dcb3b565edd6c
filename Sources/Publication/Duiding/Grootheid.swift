import Figures
import Jeugdhulp

/// A figure that two periods are compared in.
enum Grootheid: Equatable, Sendable {
    /// Jeugdigen.
    case aantal(Onderwerp)
    /// Tenths of a percent.
    case aandeel(Onderwerp)

    /// `nil` where nobody is in what it is a part of.
    func waarde(_ stand: PublishedStand) -> Int? {
        switch self {
        case .aantal(let onderwerp): stand.aantal(onderwerp)
        case .aandeel(let onderwerp): stand.aandeel(onderwerp)
        }
    }

    /// By how much the last period would differ from the earlier one if it still changed as much as it did then: a number in proportion, a
    /// share by as many percent points. Only its sign has a meaning.
    func verwachtVerschil(_ waarden: (laatste: Int, eerder: Int), _ groei: Groei) -> Int {
        switch self {
        case .aantal: waarden.laatste * groei.nu - waarden.eerder * groei.toen
        case .aandeel: waarden.laatste + groei.nu - groei.toen - waarden.eerder
        }
    }

    /// Whether a number grew less, in proportion, or a share by fewer percent points.
    func isLower(_ left: Groei, than right: Groei) -> Bool {
        switch self {
        case .aantal: left.nu * right.toen < right.nu * left.toen
        case .aandeel: left.nu - left.toen < right.nu - right.toen
        }
    }
}

/// How one figure changed with later deliveries.
struct Groei: Equatable, Sendable {
    let herziening: Herziening
    let toen: Int
    let nu: Int

    /// `nil` where the figure is not known or nothing can have grown from it.
    init?(_ grootheid: Grootheid, _ herziening: Herziening) {
        guard let toen = grootheid.waarde(herziening.toen.stand), let nu = grootheid.waarde(herziening.nu.stand) else {
            return nil
        }
        if case .aantal = grootheid, toen == 0 { return nil }
        self.herziening = herziening
        self.toen = toen
        self.nu = nu
    }
}
