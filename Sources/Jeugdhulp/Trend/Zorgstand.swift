/// How many jeugdigen in Twente are 'thuis' and 'niet thuis' in one period, as it was known at one peildatum.
package struct Zorgstand: Hashable, Sendable {
    /// U(ambulant) without N: table 3.
    package let thuis: Int
    /// Jeugdigen per combination of forms, eight places: bit 0 of the place is gezinsvormen, bit 1 residentieel, bit 2 jeugdzorgplus.
    /// Place 0, no form at all, is always 0.
    package let combinaties: [Int]

    /// `combinaties` by combination of forms; place 0 is not looked at. Missing places are 0.
    package init(thuis: Int, combinaties: [Int]) {
        self.thuis = thuis
        self.combinaties = (0..<8).map { $0 > 0 && $0 < combinaties.count ? combinaties[$0] : 0 }
    }

    /// N: each jeugdige once, whatever the number of forms.
    package var nietThuis: Int { combinaties.reduce(0, +) }

    /// Jeugdigen with this form, alone or with others.
    package func aantal(_ vorm: Verblijfsvorm) -> Int {
        combinaties.indices.reduce(0) { $1 >> Int(vorm.rawValue) & 1 == 1 ? $0 + combinaties[$1] : $0 }
    }

    /// Jeugdigen of thuis, niet thuis or a form; 0 for any other onderwerp.
    package func aantal(_ onderwerp: Onderwerp) -> Int {
        switch onderwerp {
        case .thuis: thuis
        case .nietThuis: nietThuis
        case .gezinsvormen: aantal(Verblijfsvorm.gezinsvormen)
        case .residentieel: aantal(Verblijfsvorm.residentieel)
        case .jeugdzorgplus: aantal(Verblijfsvorm.jeugdzorgplus)
        case .bevolking, .indicaties, .declaraties, .ambulantBijNietThuis, .residentieelOfJeugdzorgplus: 0
        }
    }
}
