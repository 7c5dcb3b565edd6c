import Jeugdhulp

/// Voorzieningen that are counted from other rows in a later year than in an earlier one.
struct Bronwissel {
    let voorzieningen: [Voorziening]
    let oud: Bron
    let nieuw: Bron

    /// Of everything that thuis and niet thuis are made of; one for each pair of brons.
    static func all(_ bronregels: Bronregels, eerder: Int, later: Int) -> [Bronwissel] {
        let voorzieningen = [.ambulant] + Verblijfsvorm.allCases.flatMap(\.voorzieningen)
        return Bron.allCases.flatMap { oud in
            Bron.allCases.filter { $0 != oud }.compactMap { nieuw in
                let changed = voorzieningen.filter {
                    bronregels.bron(for: $0, in: eerder) == oud && bronregels.bron(for: $0, in: later) == nieuw
                }
                return changed.isEmpty ? nil : Bronwissel(voorzieningen: changed, oud: oud, nieuw: nieuw)
            }
        }
    }

    /// `JeugdzorgPlus eerst uit declaraties, dan uit indicaties`.
    var inWords: String {
        "\(Opsomming.en(voorzieningen.map(\.inWords))) eerst uit \(oud.inWords), dan uit \(nieuw.inWords)"
    }
}
