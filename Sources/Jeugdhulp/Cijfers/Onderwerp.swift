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
    /// Tables 7 and 8 together, each jeugdige once: of gemeenten only (Rekenregels, R8.1).
    case residentieelOfJeugdzorgplus = "residentieel_of_jeugdzorgplus"

    /// Number of the published table, 1–8; `nil` for what is in none.
    package var tabel: Int? {
        switch self {
        case .bevolking: 1
        case .indicaties, .declaraties: 2
        case .thuis: 3
        case .nietThuis: 4
        case .ambulantBijNietThuis: 5
        case .gezinsvormen: 6
        case .residentieel: 7
        case .jeugdzorgplus: 8
        case .residentieelOfJeugdzorgplus: nil
        }
    }

    /// What is told of one gemeente, in the order of publication (Rekenregels, R8.1). It never changes: what is once told more finely
    /// would tell of every earlier update.
    package static let perGemeente: [Onderwerp] = [
        .indicaties, .declaraties, .thuis, .nietThuis, .ambulantBijNietThuis, .gezinsvormen,
        .residentieelOfJeugdzorgplus,
    ]

    /// Whether it has amounts.
    package var heeftBedrag: Bool { self != .bevolking && self != .indicaties && self != .declaraties }

    /// The onderwerp of a form of 'niet thuis': table 6, 7 or 8.
    package init(_ vorm: Verblijfsvorm) {
        switch vorm {
        case .gezinsvormen: self = .gezinsvormen
        case .residentieel: self = .residentieel
        case .jeugdzorgplus: self = .jeugdzorgplus
        }
    }
}
