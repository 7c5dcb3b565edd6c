/// What one jeugdige is in one period, in the terms of the published tables.
///
/// Empty: not known in that period. Only `indicatie`: an indicatie that was not used.
struct Toestand: OptionSet, Hashable, Sendable {
    let rawValue: UInt8

    static let gezinsvorm = Toestand(rawValue: 1)
    static let residentieel = Toestand(rawValue: 2)
    static let jeugdzorgplus = Toestand(rawValue: 4)
    /// Declared ambulante jeugdhulp.
    static let ambulant = Toestand(rawValue: 8)
    /// The residentiële jeugdhulp is a beschikbaarheidsvoorziening (WVHS): from 2019 on known by indicatie alone.
    static let wvhs = Toestand(rawValue: 16)
    /// At least one indicatie touches the period.
    static let indicatie = Toestand(rawValue: 32)

    static let aantal = 64

    private static let nietThuis: Toestand = [.gezinsvorm, .residentieel, .jeugdzorgplus]

    var isNietThuis: Bool { rawValue & Toestand.nietThuis.rawValue != 0 }
    var isThuis: Bool { contains(.ambulant) && !isNietThuis }
    var isOngebruikt: Bool { self == .indicatie }

    /// Whether there is at least one declaratie in the period; in 2018 every kind of care is declared.
    func isGedeclareerd(in2018: Bool) -> Bool {
        if contains(.ambulant) || contains(.gezinsvorm) { return true }
        return in2018 ? isNietThuis : contains(.residentieel) && !contains(.wvhs)
    }

    func bevat(_ soort: Zorgsoort) -> Bool {
        switch soort {
        case .ambulant: contains(.ambulant)
        case .gezinsvorm: contains(.gezinsvorm)
        case .residentieel: contains(.residentieel) && !contains(.wvhs)
        case .wvhs: contains(.wvhs)
        case .jeugdzorgplus: contains(.jeugdzorgplus)
        case .overig, .oja, .onbekend: false
        }
    }
}

/// The toestand of one jeugdige in each of the three periods.
struct Loopbaan {
    var toestanden: [3 of Toestand] = [[], [], []]

    subscript(periode: Int) -> Toestand {
        get { toestanden[periode] }
        set { toestanden[periode] = newValue }
    }
}
