import Jeugdhulp

/// The amounts that are told of one gemeente and period (Rekenregels, R3.3), with the two forms that are told together there.
package enum Gebiedsom: Int, CaseIterable, Sendable {
    /// Table 3.
    case thuis
    /// Table 4: tables 6, 7 and 8 together.
    case nietThuis
    /// Table 5.
    case ambulantBijNietThuis
    /// Table 6.
    case gezinsvormen
    /// Table 7.
    case residentieel
    /// Table 8.
    case jeugdzorgplus
    /// Tables 7 and 8 together.
    case residentieelOfJeugdzorgplus

    /// The sums that a declaratie of a voorziening belongs to, for a jeugdige who stands in these tables; ambulante amounts of whoever is
    /// not 'niet thuis' are those of table 3.
    static func sums(of voorziening: Voorziening, _ plaatsen: Tabelplaatsen) -> [Gebiedsom] {
        if voorziening == .ambulant { return plaatsen.isNietThuis ? [.ambulantBijNietThuis] : [.thuis] }
        switch voorziening.verblijfsvorm {
        case .gezinsvormen: return [.nietThuis, .gezinsvormen]
        case .residentieel: return [.nietThuis, .residentieel, .residentieelOfJeugdzorgplus]
        case .jeugdzorgplus: return [.nietThuis, .jeugdzorgplus, .residentieelOfJeugdzorgplus]
        case nil: return []
        }
    }
}
