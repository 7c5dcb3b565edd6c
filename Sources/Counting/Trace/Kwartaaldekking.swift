package import Contract
package import Jeugdhulp
import Records

/// In which quarters of a period there is care of each gemeente and kind: a quarter that no existing record touches is not covered
/// (Rekenregels, R2.7).
package struct Kwartaaldekking: Sendable {
    /// A quarter of which a gemeente has no record of a kind.
    package struct Gat: Hashable, Sendable {
        /// Its place in `gemeenten.csv`.
        package let gemeente: Int
        /// Of which there is no record.
        package let soort: Leveringssoort
        /// One of those of the period.
        package let kwartaal: Kwartaal
    }

    private let kwartalen: [(kwartaal: Kwartaal, first: Int32, last: Int32)]
    /// Whether every quarter is covered, by gemeente and kind: a bit each.
    private var covered: [UInt8]

    init(_ periode: Periode, gemeenteCount: Int) {
        let last = periode.days.last
        kwartalen = (1...4).compactMap { number in
            guard let kwartaal = Kwartaal(year: periode.year, number: number), kwartaal.lastDay <= last else {
                return nil
            }
            let days = Periode.kwartaal(kwartaal).days
            return (kwartaal, days.first.dayNumber, days.last.dayNumber)
        }
        covered = [UInt8](repeating: 0, count: gemeenteCount * 2)
    }

    mutating func note(_ record: PlacedRecord) {
        let place = record.gemeente * 2 + (record.isDeclaratie ? 1 : 0)
        for (number, kwartaal) in kwartalen.enumerated()
        where record.begindatum <= kwartaal.last && record.einddatum >= kwartaal.first {
            covered[place] |= 1 << UInt8(number)
        }
    }

    mutating func merge(_ other: Kwartaaldekking) {
        for place in covered.indices { covered[place] |= other.covered[place] }
    }

    /// Those of one gemeente, or of all, and of one kind; by gemeente and quarter.
    package func gaten(_ soort: Leveringssoort, gemeente: Int?) -> [Gat] {
        (0..<covered.count / 2).filter { gemeente == nil || $0 == gemeente }.flatMap { place in
            kwartalen.enumerated().compactMap { number, kwartaal in
                covered[place * 2 + (soort == .declaraties ? 1 : 0)] >> UInt8(number) & 1 == 1
                    ? nil : Gat(gemeente: place, soort: soort, kwartaal: kwartaal.kwartaal)
            }
        }
    }
}
