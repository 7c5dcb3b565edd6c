/// What is counted, in the order of publication. Source: Rekenregels, R3.3; TMSD update of January 2021.
package enum Onderwerp: String, CaseIterable, Sendable {
    case bevolking
    case indicaties
    case declaraties
    case thuis
    case nietThuis = "niet_thuis"
    case ambulantBijNietThuis = "ambulant_bij_niet_thuis"
    case gezinsvormen
    case residentieel
    case jeugdzorgplus

    /// Number of the published table, 1–8.
    package var tabel: Int {
        switch self {
        case .bevolking: 1
        case .indicaties, .declaraties: 2
        case .thuis: 3
        case .nietThuis: 4
        case .ambulantBijNietThuis: 5
        case .gezinsvormen: 6
        case .residentieel: 7
        case .jeugdzorgplus: 8
        }
    }

    /// The onderwerp of a form of 'niet thuis': table 6, 7 or 8.
    package init(_ vorm: Verblijfsvorm) {
        switch vorm {
        case .gezinsvormen: self = .gezinsvormen
        case .residentieel: self = .residentieel
        case .jeugdzorgplus: self = .jeugdzorgplus
        }
    }
}
