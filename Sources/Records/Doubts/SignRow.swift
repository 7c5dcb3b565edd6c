import Intake
import Jeugdhulp

/// A record that exists as doubts between the records of one jeugdige see it.
package struct SignRow: Sendable {
    let begindatum: Int32
    let einddatum: Int32
    /// Of a declaratie.
    let cents: Int64
    let voorziening: UInt8
    let isDeclaratie: Bool
    /// Whether an earlier delivery had the record.
    let isKnown: Bool
    let gemeente: Int32
    /// 0 where it is not known.
    let aanbieder: UInt32
    let place: SuspectTally.Place

    /// A record that is counted, and what is kept beside it.
    @inline(__always)
    package init(_ regel: Telregel, _ details: RegelDetails) {
        begindatum = regel.begindatum
        einddatum = regel.einddatum
        cents = regel.cents
        voorziening = UInt8(truncatingIfNeeded: regel.voorzieningNumber)
        isDeclaratie = regel.isDeclaratie
        isKnown = details.isKnown
        gemeente = Int32(truncatingIfNeeded: regel.gemeente)
        aanbieder = details.aanbieder
        place = SuspectTally.Place(piece: Int32(truncatingIfNeeded: details.piece), line: details.line)
    }

    /// A record with its place.
    package init(_ record: PlacedRecord) {
        begindatum = record.begindatum
        einddatum = record.einddatum
        cents = record.cents
        voorziening = UInt8(truncatingIfNeeded: record.voorzieningNumber)
        isDeclaratie = record.isDeclaratie
        isKnown = record.isKnown
        gemeente = Int32(truncatingIfNeeded: record.gemeente)
        aanbieder = record.aanbieder
        place = SuspectTally.Place(piece: Int32(truncatingIfNeeded: record.piece), line: record.line)
    }

    /// A bit for each voorziening that is one.
    static let known = ~(1 << Voorziening.onbekend.rawValue as UInt8)

    /// Days of care and voorziening of its kind; of an indicatie the first day, since it is prolonged and shortened.
    @inline(__always)
    var careBits: UInt64 {
        UInt64(truncatingIfNeeded: begindatum) | (isDeclaratie ? UInt64(truncatingIfNeeded: einddatum) : 0) << 17
            | UInt64(voorziening) << 34 | (isDeclaratie ? 1 << 37 : 0)
    }
}
