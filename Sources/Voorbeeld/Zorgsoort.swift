import Jeugdhulp

/// The kinds of care the example makes rows of.
enum Zorgsoort: UInt8, CaseIterable {
    case ambulant
    /// Pleegzorg or gezinshuis.
    case gezinsvorm
    case residentieel
    case wvhs
    case jeugdzorgplus
    case overig
    /// Onderwijs-jeugdhulparrangement: ambulant, with indicaties and never a declaratie.
    case oja
    /// A product code that `voorzieningen.csv` does not know, or none.
    case onbekend

    static let verblijf: [Zorgsoort] = [.gezinsvorm, .residentieel, .wvhs, .jeugdzorgplus]

    /// Whole euros per day before the amounts are fitted to the margins; only the proportions matter.
    var dagtarief: Int {
        switch self {
        case .ambulant: 24
        case .gezinsvorm: 60
        case .residentieel: 170
        case .wvhs: 290
        case .jeugdzorgplus: 340
        case .overig, .oja, .onbekend: 14
        }
    }

    /// In how many of a thousand months with care something is declared.
    var declaratiekans: Int { self == .ambulant ? 470 : 965 }

    /// Whether the care is known by indicatie alone from 2019 on.
    var alleenIndicatieVanaf2019: Bool { self == .wvhs || self == .jeugdzorgplus }

    /// The column of the amount tables this care is counted in; `nil` when it is in none.
    func post(nietThuis: Bool) -> Post? {
        switch self {
        case .ambulant: nietThuis ? .ambulantBijNietThuis : .thuis
        case .gezinsvorm: .gezinsvormen
        case .residentieel, .wvhs: .residentieel
        case .jeugdzorgplus: .jeugdzorgplus
        case .overig, .oja, .onbekend: nil
        }
    }
}

/// The amounts that are published per period.
enum Post: Int, CaseIterable {
    case thuis
    case ambulantBijNietThuis
    case gezinsvormen
    case residentieel
    case jeugdzorgplus
}
