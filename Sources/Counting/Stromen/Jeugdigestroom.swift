import Figures
import Jeugdhulp

/// What happened to one jeugdige, by day. Forms are raw values. Rekenregels, R9.4 to R9.9.
struct Jeugdigestroom: Sendable {
    struct Instroom: Sendable {
        let vorm: Int
        let day: Int32
        /// The last day of the verblijf that begins.
        let verblijfLast: Int32
    }

    struct Uitstroom: Sendable {
        let vorm: Int
        /// The last day with a form.
        let day: Int32
        /// The class, were age not asked; the class `achttienPlus` never.
        let klasse: Uitstroomklasse
        /// Whether the jeugdige is 18 on the next day; `nil` where the geboortedatum is not known.
        let isAchttien: Bool?
        let isTerugBinnen365: Bool
        let indicatieLoopt: Bool
    }

    struct Overgang: Sendable {
        let van: Int
        let naar: Int
        let day: Int32
        /// Whether the next one goes back, soon.
        let isHeenEnTerug: Bool
    }

    var instroom: [Instroom] = []
    var uitstroom: [Uitstroom] = []
    var overgangen: [Overgang] = []

    mutating func removeAll() {
        instroom.removeAll(keepingCapacity: true)
        uitstroom.removeAll(keepingCapacity: true)
        overgangen.removeAll(keepingCapacity: true)
    }
}

/// How long is looked after an event. Rekenregels, R9.7 and R9.8.
enum Nakijktermijn {
    /// Days after an entry on which it is asked whether the verblijf goes on.
    static let verblijf: InlineArray<4, Int32> = [92, 183, 365, 730]
    /// Within so many days after an exit an entry is a return.
    static let terug: Int32 = 365
    /// Within so many days after an exit it is asked where to.
    static let waarheen: Int32 = 92
    /// In so many days before the last one a declaratie is asked of who is there by an open-ended indicatie.
    static let declaratie: Int32 = 183
}
