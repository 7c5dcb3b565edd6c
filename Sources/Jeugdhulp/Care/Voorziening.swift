/// The kinds of youth care that the figures tell apart.
///
/// Source: Rekenregels, R1.4. `onbekend` is never delivered: it is what a row has whose productcode matches no line
/// of `voorzieningen.csv`.
package enum Voorziening: UInt8, CaseIterable, Sendable {
    case ambulant
    case pleegzorg
    case gezinshuis
    case residentieel
    case beschikbaarheidsvoorziening
    case jeugdzorgplus
    case overig
    case onbekend

    /// The spelling in `referentie/*.csv`; `nil` for `onbekend`, which no file may name.
    package var naam: String? {
        switch self {
        case .ambulant: "ambulant"
        case .pleegzorg: "pleegzorg"
        case .gezinshuis: "gezinshuis"
        case .residentieel: "residentieel"
        case .beschikbaarheidsvoorziening: "beschikbaarheidsvoorziening"
        case .jeugdzorgplus: "jeugdzorgplus"
        case .overig: "overig"
        case .onbekend: nil
        }
    }

    /// The voorziening spelled exactly so, in lower case; `nil` for any other text, `onbekend` included.
    package init?(naam: String) {
        guard let found = Voorziening.allCases.first(where: { $0.naam == naam }) else { return nil }
        self = found
    }

    /// The form of 'niet thuis' this voorziening belongs to; `nil` for care at home and for what is not counted.
    package var verblijfsvorm: Verblijfsvorm? {
        Verblijfsvorm.allCases.first { $0.voorzieningen.contains(self) }
    }
}
