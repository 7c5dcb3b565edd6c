/// In which of tables 3 to 8 a jeugdige stands in one period and gebied: the sets of Rekenregels, R3.3, written once.
///
/// Sets of voorzieningen are bits by raw value. Whoever counts many standen at once may do so with other bits, as long as the outcome
/// is this one.
package struct Tabelplaatsen: Hashable, Sendable {
    /// In U(ambulant).
    package let isAmbulant: Bool
    /// The forms that make N: bit 0 gezinsvormen (table 6), bit 1 residentieel (table 7), bit 2 jeugdzorgplus (table 8).
    package let vormen: Int
    /// In U(ambulant) without N: table 3.
    package let isThuis: Bool
    /// In N: table 4.
    package let isNietThuis: Bool
    /// In U(ambulant) ∩ N: table 5.
    package let isAmbulantBijNietThuis: Bool

    /// The bits of the voorzieningen of each form, by raw value.
    private static let bitsOfVormen: InlineArray<3, UInt8> = [
        bits(.gezinsvormen), bits(.residentieel), bits(.jeugdzorgplus),
    ]

    /// `used` are the voorzieningen v of which the jeugdige is in U(v).
    package init(used: UInt8) {
        isAmbulant = used >> Voorziening.ambulant.rawValue & 1 == 1
        var vormen = 0
        for vorm in 0..<3 where used & Tabelplaatsen.bitsOfVormen[vorm] != 0 { vormen |= 1 << vorm }
        self.vormen = vormen
        isNietThuis = vormen != 0
        isThuis = isAmbulant && vormen == 0
        isAmbulantBijNietThuis = isAmbulant && vormen != 0
    }

    /// The combination of forms, 0 for 'thuis'; `nil` for neither 'thuis' nor 'niet thuis'.
    package var combinatie: Int? { isThuis || isNietThuis ? vormen : nil }

    /// The tables, bit 0 for table 3.
    package var tabellen: UInt8 {
        (isThuis ? 1 : 0) | (isNietThuis ? 2 : 0) | (isAmbulantBijNietThuis ? 4 : 0) | UInt8(vormen) << 3
    }

    /// U(v): of D(v) and I(v) what the bron says. A voorziening with bron `beide` is both from declaraties and from indicaties.
    package static func used(
        declared: UInt8, indicated: UInt8, fromDeclaraties: UInt8, fromIndicaties: UInt8
    ) -> UInt8 {
        declared & fromDeclaraties | indicated & fromIndicaties
    }

    /// D(v): whether a jeugdige with declaraties of a voorziening in the period was declared for. Whoever was fully credited was not.
    ///
    /// `cents` are those amounts in the period together; `isCredited` says that one of the declaraties is negative as a whole.
    package static func isDeclared(cents: Int64, isCredited: Bool) -> Bool { !isCredited || cents > 0 }

    /// The tables that a jeugdige with these voorzieningen would enter or leave by one more; bit 0 for table 3.
    package static func thatCouldChange(known: UInt8) -> UInt8 {
        let before = Tabelplaatsen(used: known).tabellen
        return Voorziening.allCases.reduce(0) { change, voorziening in
            change | (before ^ Tabelplaatsen(used: known | 1 << voorziening.rawValue).tabellen)
        }
    }

    private static func bits(_ vorm: Verblijfsvorm) -> UInt8 {
        vorm.voorzieningen.reduce(0) { $0 | 1 << $1.rawValue }
    }
}
