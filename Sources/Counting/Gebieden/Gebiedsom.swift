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

    /// How many there are.
    static let count = 7

    /// The sums that a declaratie of a voorziening belongs to, for a jeugdige who is 'niet thuis' or not; ambulante amounts of whoever is
    /// not are those of table 3.
    static func sums(of voorziening: Voorziening, isNietThuis: Bool) -> [Gebiedsom] {
        if voorziening == .ambulant { return isNietThuis ? [.ambulantBijNietThuis] : [.thuis] }
        switch voorziening.verblijfsvorm {
        case .gezinsvormen: return [.nietThuis, .gezinsvormen]
        case .residentieel: return [.nietThuis, .residentieel, .residentieelOfJeugdzorgplus]
        case .jeugdzorgplus: return [.nietThuis, .jeugdzorgplus, .residentieelOfJeugdzorgplus]
        case nil: return []
        }
    }

    /// The sums that this one is made of; one that is made of no others is its own.
    var delen: [Gebiedsom] {
        switch self {
        case .nietThuis: [.gezinsvormen, .residentieel, .jeugdzorgplus]
        case .residentieelOfJeugdzorgplus: [.residentieel, .jeugdzorgplus]
        case .thuis, .ambulantBijNietThuis, .gezinsvormen, .residentieel, .jeugdzorgplus: [self]
        }
    }

    /// In the place of a sum where there is none.
    static let geenSom: UInt8 = 7

    /// Of `sums`, the raw value of the one that is made of no others, by the number of the voorziening in the upper bits and in the lowest
    /// whether the jeugdige is 'niet thuis'.
    static var eigen: InlineArray<16, UInt8> {
        var eigen = InlineArray<16, UInt8>(repeating: geenSom)
        for voorziening in Voorziening.allCases {
            for (place, isNietThuis) in [false, true].enumerated() {
                let som = sums(of: voorziening, isNietThuis: isNietThuis).first { $0.delen == [$0] }
                if let som { eigen[Int(voorziening.rawValue) << 1 | place] = UInt8(som.rawValue) }
            }
        }
        return eigen
    }

    /// The same as bits, by raw value; `number` is that of the voorziening.
    static func bits(_ number: Int, isNietThuis: Bool) -> UInt8 { table[number << 1 | (isNietThuis ? 1 : 0)] }

    private static let table: InlineArray<16, UInt8> = {
        var table = InlineArray<16, UInt8>(repeating: 0)
        for voorziening in Voorziening.allCases {
            for (place, isNietThuis) in [false, true].enumerated() {
                table[Int(voorziening.rawValue) << 1 | place] = sums(of: voorziening, isNietThuis: isNietThuis)
                    .reduce(0) { $0 | 1 << UInt8($1.rawValue) }
            }
        }
        return table
    }()
}
