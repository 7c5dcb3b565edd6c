/// The three forms of 'niet thuis'.
///
/// Source: TMSD update of January 2021: gezinsvormen are pleegzorg and gezinshuis; residentieel includes the
/// beschikbaarheidsvoorzieningen (WVHS). Rekenregels, R3.3, tables 6–8.
package enum Verblijfsvorm: UInt8, CaseIterable, Sendable {
    case gezinsvormen
    case residentieel
    case jeugdzorgplus

    /// What its table counts and adds up; no voorziening is in two of them.
    package var voorzieningen: [Voorziening] {
        switch self {
        case .gezinsvormen: [.pleegzorg, .gezinshuis]
        case .residentieel: [.residentieel, .beschikbaarheidsvoorziening]
        case .jeugdzorgplus: [.jeugdzorgplus]
        }
    }
}
