/// What a row says, whatever the shape it is written in.
struct Regel {
    var nummer: Int
    var jeugdige: Int
    var gemeente: Int
    var product: Int
    var begin: Int
    /// Nothing while an indicatie runs on.
    var einde: Int?
    var registratie: Int
    var cents = 0
    var aanbieder = 0
}

/// Invented care: each jeugdige has ten months of it, declared month by month, and one indicatie.
///
/// Every row follows from the jeugdige and the month alone, so rows can be written in any order and in any number without being kept. One declaratie
/// in 64 corrects the one before it, one in 4096 ends before it begins; two jeugdigen in a hundred move to another gemeente halfway.
struct Wereld {
    static let aantallen = 1000...1_000_000_000
    static let leveringen = 1...40
    static let maanden = 10
    /// In how many months the care of one delivery begins.
    static let beginmaanden = 21

    let jeugdigen: Int
    let leveringen: Int
    /// How many months later the care of each delivery begins than that of the one before.
    let verschuiving: Int
    let kalender: Kalender
    private let aanbieders: Int
    private let eersteMaand: Int
    private let afronding: Int
    private let creditkans: UInt64

    /// - Parameter gelijk: Whether all deliveries hold the same rows.
    init(declaraties: Int, leveringen: Int, gelijk: Bool, vorm: Vorm) {
        jeugdigen = declaraties / Wereld.maanden
        self.leveringen = leveringen
        verschuiving = gelijk ? 0 : 3
        kalender = Kalender(vorm.datum)
        aanbieders = vorm.aanbieders
        // The newest delivery begins in January 2018.
        eersteMaand = (2018 - Kalender.eersteJaar) * 12 - verschuiving * (leveringen - 1)
        afronding = vorm.bedrag == .heleEuros ? 100 : vorm.bedrag == .eenDecimaal ? 10 : 1
        creditkans = vorm.teken == .minteken ? 10 : vorm.teken == .debetCredit ? 5 : 0
    }

    /// The first jeugdige whose care begins in this month of the world, or later.
    func eersteJeugdige(from maand: Int) -> Int {
        (maand * jeugdigen + Wereld.beginmaanden - 1) / Wereld.beginmaanden
    }

    /// The month of the world in which the care of a jeugdige begins.
    func beginmaand(_ jeugdige: Int) -> Int {
        jeugdige * Wereld.beginmaanden / jeugdigen
    }

    /// The jeugdigen of a delivery; where the care moves on, a seventh of them is new each quarter, and as many are no longer in it.
    func jeugdigen(of levering: Int) -> Range<Int> {
        let first = eersteJeugdige(from: verschuiving * levering)
        return first..<(first + jeugdigen)
    }

    func declaratie(_ jeugdige: Int, _ volgmaand: Int) -> Regel {
        let chance = Wereld.mix(jeugdige, volgmaand)
        if volgmaand > 0, chance >> 58 == 0 { return correctie(jeugdige, volgmaand, chance) }
        let own = Wereld.mix(jeugdige, 15)
        let maand = eersteMaand + beginmaand(jeugdige) + volgmaand
        var begin = kalender.begin[maand] + halverwege(own)
        var einde = kalender.begin[maand + 1] - 1 + halverwege(own)
        if volgmaand == 0 { begin += Int(own >> 8 & 15) }
        if volgmaand == Wereld.maanden - 1 { einde -= Int(own >> 12 & 15) }
        var regel = Regel(
            nummer: jeugdige * Wereld.maanden + volgmaand, jeugdige: jeugdige,
            gemeente: gemeente(own, moved: volgmaand >= 5), product: product(own, volgmaand: volgmaand), begin: begin,
            einde: einde, registratie: registratie(jeugdige, volgmaand, own, chance),
            cents: cents(chance), aanbieder: aanbieder(own, chance))
        if chance >> 46 & 4095 == 1 { regel.einde = begin - 12 }
        return regel
    }

    func indicatie(_ jeugdige: Int) -> Regel {
        let own = Wereld.mix(jeugdige, 15)
        let maand = eersteMaand + beginmaand(jeugdige)
        let begin = kalender.begin[maand] + Int(own >> 8 & 15)
        return Regel(
            nummer: jeugdige, jeugdige: jeugdige, gemeente: gemeente(own, moved: false),
            product: product(own, volgmaand: 0),
            begin: begin, einde: own >> 50 % 7 == 0 ? nil : kalender.begin[maand + Wereld.maanden] - 1,
            registratie: begin + Int(own >> 30 & 15))
    }

    /// What the month before declared, registered now and for another amount.
    private func correctie(_ jeugdige: Int, _ volgmaand: Int, _ chance: UInt64) -> Regel {
        var regel = declaratie(jeugdige, volgmaand - 1)
        regel.registratie = registratie(jeugdige, volgmaand, Wereld.mix(jeugdige, 15), chance)
        regel.cents = cents(chance)
        return regel
    }

    /// 5 to 29 days behind the month: later each month, for 14 days are the most that a last month lacks.
    private func registratie(_ jeugdige: Int, _ volgmaand: Int, _ own: UInt64, _ chance: UInt64) -> Int {
        let maand = eersteMaand + beginmaand(jeugdige) + volgmaand
        return kalender.begin[maand + 1] + 4 + halverwege(own) + Int(own >> 16 % 21) + Int(chance >> 32 & 3)
    }

    /// For one jeugdige in eight a month runs from the fifteenth to the fourteenth, so over the end of a year too.
    private func halverwege(_ own: UInt64) -> Int {
        own >> 24 & 7 == 0 ? 14 : 0
    }

    private func cents(_ chance: UInt64) -> Int {
        let cents = (2000 + Int(chance & 0xFFFF_FFFF) % 500_000) / afronding * afronding
        return (chance >> 34) % 100 < creditkans ? -cents : cents
    }

    private func gemeente(_ own: UInt64, moved: Bool) -> Int {
        let gemeente = Int(own >> 20 % 14)
        return moved && own >> 40 % 50 == 0 ? (gemeente + 1) % 14 : gemeente
    }

    private func product(_ own: UInt64, volgmaand: Int) -> Int {
        let shift: UInt64 = own >> 44 & 7 == 0 && volgmaand % 2 == 1 ? 32 : 4
        return Referentie.gewogen[Int(own >> shift & 31)]
    }

    /// The jeugdige's own aanbieder; for one declaratie in eight another.
    private func aanbieder(_ own: UInt64, _ chance: UInt64) -> Int {
        let draw = chance >> 40 & 7 == 0 ? chance : own
        return Int((draw >> 3) % UInt64(aanbieders))
    }

    /// Chance that is always the same for the same jeugdige and month: the last steps of SplitMix64.
    static func mix(_ jeugdige: Int, _ part: Int) -> UInt64 {
        var mixed = (UInt64(jeugdige) << 4 | UInt64(part)) &* 0x9E37_79B9_7F4A_7C15
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
