import Jeugdhulp

@testable import Contract
@testable import Counting
@testable import Intake
@testable import Records

/// A record that exists, as a test writes it down: nothing in it is packed.
struct Regel: Hashable {
    var jeugdige: UInt64 = 1
    var gemeente = 0
    var voorziening = Voorziening.ambulant
    var isDeclaratie = true
    var cents: Int64 = 0
    /// Day numbers of the first and the last day of care.
    var begin = 0
    var eind = 0
    /// The standen that know it, a bit each by number.
    var standen: UInt32 = 1

    func isKnown(in stand: Int) -> Bool { standen >> UInt32(stand) & 1 == 1 }
}

extension Regel {
    /// What the engine gave back.
    init(_ telregel: Telregel) {
        jeugdige = telregel.jeugdige
        gemeente = telregel.gemeente
        voorziening = Voorziening.allCases[telregel.voorzieningNumber]
        isDeclaratie = telregel.isDeclaratie
        cents = telregel.cents
        begin = Int(telregel.begindatum)
        eind = Int(telregel.einddatum)
        standen = telregel.standen.bits
    }

    /// What the engine is given.
    var telregel: Telregel {
        var content = Versie.Content()
        content.jeugdige = jeugdige
        content.gemeente = gemeente
        content.voorziening = voorziening
        content.cents = cents
        content.begindatum = Int32(begin)
        content.einddatum = Int32(eind)
        return Telregel(
            Versie(nummer: 1, content: content, piece: 0), isDeclaratie: isDeclaratie, standen: Standen(bits: standen))
    }
}

/// The day number of a day that is written as `2019-03-31`.
func day(_ iso: String) -> Int {
    guard let date = CalendarDate(iso: iso) else { preconditionFailure("no day: \(iso)") }
    return Int(date.dayNumber)
}

/// The period with a code such as `2020-tm-Q2`.
func periode(_ code: String) -> Periode {
    guard let periode = Periode(code: code) else { preconditionFailure("no period: \(code)") }
    return periode
}
