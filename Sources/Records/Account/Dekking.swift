package import Contract
package import Jeugdhulp

/// Over which months each gemeente delivered records that exist, and how many, per kind. Rekenregels, R2.8.
package struct Dekking: Sendable {
    /// With fewer records in a month nothing can be said of it.
    package static let leastInMonth = 20
    /// A month with less than this part of what is usual is partly delivered.
    package static let leastPart = 3

    /// By gemeente, and then by month from January 1900.
    private let indicaties: [[Int]]
    private let declaraties: [[Int]]
    private let seen: [Leveringssoort: [Bool]]

    /// What became of the records of each kind in the update.
    package init(indicaties: RecordAccount, declaraties: RecordAccount) {
        (self.indicaties, self.declaraties) = (indicaties.monthsByGemeente, declaraties.monthsByGemeente)
        seen = [
            .indicaties: indicaties.byGemeente.map(\.hasSeen), .declaraties: declaraties.byGemeente.map(\.hasSeen),
        ]
    }

    /// Whether any row of the gemeente and kind is seen.
    package func hasSeen(_ soort: Leveringssoort, gemeente: Int) -> Bool { seen[soort]?[gemeente] ?? false }

    /// How many records touch each of some months, counted from January 1900.
    package func counts(_ soort: Leveringssoort, gemeente: Int, _ months: Range<Int>) -> [Int] {
        Array((soort == .indicaties ? indicaties : declaraties)[gemeente][months])
    }

    /// Whether a record of the gemeente touches the period.
    package func raakt(_ periode: Periode, _ soort: Leveringssoort, gemeente: Int) -> Bool {
        counts(soort, gemeente: gemeente, periode.months).contains { $0 > 0 }
    }

    /// Whether a record of any gemeente does.
    package func raakt(_ periode: Periode, _ soort: Leveringssoort) -> Bool {
        indicaties.indices.contains { raakt(periode, soort, gemeente: $0) }
    }

    /// Of some quarters the ones that no gemeente covers. Where a year counts thuis or niet thuis from indicaties too, `fromIndicaties`, a
    /// quarter without those lacks in its figures as one without declaraties does.
    package func gaten(_ kwartalen: Set<Kwartaal>, fromIndicaties: (_ year: Int) -> Bool) -> Leveringsgaten {
        gaten(kwartalen, fromIndicaties) { raakt($0, $1) }
    }

    /// The same of one gemeente: the ones that it does not cover.
    package func gaten(
        _ kwartalen: Set<Kwartaal>, gemeente: Int, fromIndicaties: (_ year: Int) -> Bool
    ) -> Leveringsgaten {
        gaten(kwartalen, fromIndicaties) { raakt($0, $1, gemeente: gemeente) }
    }

    private func gaten(
        _ kwartalen: Set<Kwartaal>, _ fromIndicaties: (_ year: Int) -> Bool,
        raakt: (Periode, Leveringssoort) -> Bool
    ) -> Leveringsgaten {
        let indicaties = kwartalen.filter { !raakt(.kwartaal($0), .indicaties) }
        let declaraties = kwartalen.filter { !raakt(.kwartaal($0), .declaraties) }
        return Leveringsgaten(
            indicaties: indicaties, cijfers: declaraties.union(indicaties.filter { fromIndicaties($0.year) }))
    }

    /// A quarter of which a gemeente has no record of a kind.
    package struct Gat: Hashable, Sendable {
        /// Its place in `gemeenten.csv`.
        package let gemeente: Int
        /// Of which there is no record.
        package let soort: Leveringssoort
        /// One of those of the period.
        package let kwartaal: Kwartaal
    }

    /// The quarters of a period that a gemeente, or for `nil` any of them, does not cover with one kind; by gemeente and quarter.
    package func gaten(in periode: Periode, _ soort: Leveringssoort, gemeente: Int?) -> [Gat] {
        let gemeenten = gemeente.map { [$0] } ?? Array(indicaties.indices)
        return gemeenten.flatMap { place in
            periode.kwartalen.filter { !raakt(.kwartaal($0), soort, gemeente: place) }.map {
                Gat(gemeente: place, soort: soort, kwartaal: $0)
            }
        }
    }

    /// How much a gemeente delivered over each of some quarters: what is usual is the middle of their months that have any.
    package func graden(_ kwartalen: [Kwartaal], _ soort: Leveringssoort, gemeente: Int) -> [Dekkingsgraad] {
        guard hasSeen(soort, gemeente: gemeente) else { return kwartalen.map { _ in .ontbreekt } }
        let byQuarter = kwartalen.map { counts(soort, gemeente: gemeente, Periode.kwartaal($0).months) }
        let known = byQuarter.flatMap(\.self).filter { $0 > 0 }.sorted()
        let usual = known.isEmpty ? 0 : known[(known.count - 1) / 2]
        return byQuarter.map { Dekking.graad($0, usual: usual) }
    }

    /// Of a quarter with so many records in its months.
    static func graad(_ months: [Int], usual: Int) -> Dekkingsgraad {
        guard months.contains(where: { $0 > 0 }) else { return .niet }
        let isWhole = months.allSatisfy { $0 >= leastInMonth && $0 * leastPart >= usual }
        return isWhole ? .geheel : .deels
    }
}

extension Periode {
    /// Its months, counted from January 1900.
    fileprivate var months: Range<Int> {
        let first = (year - 1900) * 12
        let quarters = kwartalen.map(\.number)
        return first + ((quarters.first ?? 1) - 1) * 3..<first + (quarters.last ?? 4) * 3
    }
}
