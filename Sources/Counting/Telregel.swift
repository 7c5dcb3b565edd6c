import Intake
import Jeugdhulp

/// A record that exists, reduced to what counting needs, in 24 bytes.
struct Telregel: Sendable {
    /// The same for all records of a jeugdige, and for no other.
    let jeugdige: UInt64
    /// Cents in 41 bits, signed; gemeente in 12, voorziening in 3, soort in 1.
    private let amount: UInt64
    let begindatum: Int32
    let einddatum: Int32

    init(_ versie: Versie, soort: Leveringssoort) {
        jeugdige = versie.jeugdige
        amount =
            UInt64(bitPattern: versie.cents) << 23 | UInt64(versie.gemeente) << 4
            | versie.voorzieningNumber << 1 | (soort == .declaraties ? 1 : 0)
        begindatum = versie.begindatum
        einddatum = versie.einddatum
    }

    var cents: Int64 { Int64(bitPattern: amount) >> 23 }
    var gemeente: Int { Int(amount >> 4 & 0xFFF) }
    var voorziening: Voorziening { Voorziening(rawValue: UInt8(amount >> 1 & 7)) ?? .onbekend }
    var isDeclaratie: Bool { amount & 1 == 1 }

    /// The partition, of a power of two, in which all records of this jeugdige stand.
    func partition(of count: Int) -> Int { Int(truncatingIfNeeded: jeugdige.mixed) & (count &- 1) }
}

extension Telregel {
    /// The days of care. An accepted row never ends before it begins.
    var days: DayRange {
        guard let first = CalendarDate(dayNumber: Int(begindatum)), let last = CalendarDate(dayNumber: Int(einddatum)),
            let range = DayRange(first, through: last)
        else { preconditionFailure("a row that ends before it begins was accepted") }
        return range
    }
}
