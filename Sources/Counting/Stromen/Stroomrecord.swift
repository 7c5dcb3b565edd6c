import Jeugdhulp
import Records

/// A record of one jeugdige, as far as flows look at it. Rekenregels, R9.1.
struct Stroomrecord: Hashable, Sendable {
    /// The raw value of its voorziening.
    var voorziening: Int
    var isDeclaratie: Bool
    /// The place in `gemeenten.csv`.
    var gemeente = 0
    /// Its place in the order of bytes, of a declaratie; 0 where it is not known.
    var aanbieder: UInt32 = 0
    /// Tells productcodes of one voorziening apart; 0 where they are not kept.
    var product: UInt32 = 0
    /// Day numbers; an open-ended indicatie ends on the last day there is.
    var first: Int32
    var last: Int32
    /// Of an indicatie none.
    var cents: Int64 = 0
    /// A day number; 0, 1 January 1900, where it is not known.
    var geboortedatum: Int32 = 0

    /// Whether it is an indicatie without an end.
    var isOpen: Bool { !isDeclaratie && last == CalendarDate.last.dayNumber }

    func touches(_ first: Int32, through last: Int32) -> Bool { self.first <= last && first <= self.last }

    /// Whether both are declaraties of one group: an iJw credit repeats all of these.
    func isGroup(with other: Stroomrecord) -> Bool {
        voorziening == other.voorziening && gemeente == other.gemeente && aanbieder == other.aanbieder
            && product == other.product && first == other.first && last == other.last
    }

    /// Puts declaraties of one group beside each other.
    func precedes(_ other: Stroomrecord) -> Bool {
        (gemeente, aanbieder, product, first, last)
            < (other.gemeente, other.aanbieder, other.product, other.first, other.last)
    }

    /// Voorziening and kind: of one voorziening the declaraties come right after the indicaties.
    var soort: Int { voorziening << 1 | (isDeclaratie ? 1 : 0) }

    /// There are no more values of `soort` than this.
    static let soortCount = Voorziening.allCases.count << 1
}

extension Stroomrecord {
    /// A record as counting is given it. It comes without productcode and geboortedatum: no row keeps them for figures. Whoever keeps
    /// them one day fills them in here, and nothing else changes.
    init(_ regel: Telregel, _ details: RegelDetails, _ opdracht: Stroomopdracht) {
        self.init(
            voorziening: regel.voorzieningNumber, isDeclaratie: regel.isDeclaratie, gemeente: regel.gemeente,
            aanbieder: opdracht.rank(of: details.aanbieder), first: regel.begindatum, last: regel.einddatum,
            cents: regel.cents)
    }
}
