import Jeugdhulp
import Records

/// In which tables one record counts in one period, for Twente.
package struct Recordplaats: Equatable, Sendable {
    /// The tables of which the aantal holds the jeugdige by this record among others, a bit each by number.
    package private(set) var aantal: UInt16 = 0
    /// The tables of which the bedrag holds the cents of this record.
    package private(set) var bedrag: UInt16 = 0
    /// Of a declaratie, the cents that belong to the period; 0 where it does not touch that.
    package private(set) var cents: Int64 = 0

    /// Of a record that touches nothing.
    static let none = Recordplaats()

    private init() {}

    /// A record that touches the period, of a jeugdige whose whole care in it is `beeld`. Rekenregels, R3.3.
    init(_ regel: Telregel, _ beeld: Zorgbeeld, in periode: Telperiodes.Telperiode) {
        guard let voorziening = Voorziening(rawValue: UInt8(truncatingIfNeeded: regel.voorzieningNumber)) else {
            return
        }
        let number = regel.voorzieningNumber
        let declared = beeld.declared
        let plaatsen = beeld.plaatsen(declared, in: periode)
        let isProof = !regel.isDeclaratie || declared.contains(number: number)
        if isProof { count(in: .indicaties) }
        let used = regel.isDeclaratie ? periode.fromDeclaraties : periode.fromIndicaties
        let sums = Gebiedsom.sums(of: voorziening, isNietThuis: plaatsen.isNietThuis).map(\.onderwerp)
        if isProof, used.contains(number: number) {
            for onderwerp in sums { count(in: onderwerp) }
        }
        guard regel.isDeclaratie else { return }
        cents = regel.part(in: periode)
        for onderwerp in sums { bedrag |= Recordplaats.bit(onderwerp) }
    }

    private mutating func count(in onderwerp: Onderwerp) { aantal |= Recordplaats.bit(onderwerp) }

    private static func bit(_ onderwerp: Onderwerp) -> UInt16 { onderwerp.tabel.map { 1 << UInt16($0) } ?? 0 }
}
