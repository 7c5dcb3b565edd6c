package import Contract

/// Rows per kind, gemeente and quarter of their registratiedatum.
package struct QuarterCounts: Sendable {
    /// Quarters from 1900 to 2199.
    package static let quarterCount = 1200
    private let gemeenteCount: Int
    private var counts: [UInt32]

    /// All 0; takes 9600 bytes a gemeente.
    package init(gemeenteCount: Int) {
        self.gemeenteCount = gemeenteCount
        counts = [UInt32](repeating: 0, count: 2 * gemeenteCount * QuarterCounts.quarterCount)
    }

    /// Quarters count from 0, the first of 1900.
    package subscript(soort: Leveringssoort, gemeente: Int, quarter: Int) -> Int {
        Int(counts[place(soort, gemeente, quarter)])
    }

    /// One row more, in a quarter counted from 0, the first of 1900.
    package mutating func add(_ soort: Leveringssoort, gemeente: Int, quarter: Int) {
        counts[place(soort, gemeente, quarter)] &+= 1
    }

    /// Adds up counts over the same gemeenten. Associative and commutative.
    package mutating func merge(_ other: QuarterCounts) {
        for place in counts.indices { counts[place] &+= other.counts[place] }
    }

    private func place(_ soort: Leveringssoort, _ gemeente: Int, _ quarter: Int) -> Int {
        ((soort == .indicaties ? 0 : gemeenteCount) + gemeente) * QuarterCounts.quarterCount + quarter
    }
}
