/// Small counters of each part of the deliveries.
package struct PartCounts: Sendable {
    /// What is counted of the records that hold, or of their jeugdigen, each once.
    package enum Counter: Int, CaseIterable, Sendable {
        /// Records that exist.
        case records
        /// Of those, declaraties below zero.
        case credits
        /// Indicaties without einddatum.
        case openEnded
        /// Records of one day.
        case oneDay
        /// Without known voorziening.
        case unknownCode
        /// Of which an earlier delivery had a version.
        case repeated
        /// Withdrawals of care from before the previous delivery.
        case withdrawals
        /// Records of care that an earlier delivery had under another number.
        case redelivered
        /// Jeugdigen with care from before the previous delivery.
        case oldJeugdigen
        /// Of those, the ones that no earlier delivery had.
        case unknownJeugdigen
        /// Jeugdigen with a declaratie.
        case declared
        /// Of those, the ones without any indicatie.
        case withoutIndicatie
        /// Distinct jeugdigen.
        case jeugdigen
    }

    /// Counters of a part.
    private static var width: Int { 13 }
    private var counts: [UInt32]
    private var sums: [Int64]

    init(partCount: Int) {
        counts = [UInt32](repeating: 0, count: partCount * PartCounts.width)
        sums = [Int64](repeating: 0, count: partCount)
    }

    /// What the amounts of its records add up to, each without its sign.
    package func cents(_ part: Int) -> Int64 { sums[part] }

    @inline(__always)
    mutating func add(cents: Int64, _ part: Int) { sums[part] &+= abs(cents) }

    /// That of a part.
    package subscript(part: Int, counter: Counter) -> Int {
        Int(counts[part * PartCounts.width + counter.rawValue])
    }

    @inline(__always)
    mutating func add(_ counter: Counter, _ part: Int) {
        counts[part &* PartCounts.width &+ counter.rawValue] &+= 1
    }

    mutating func merge(_ other: PartCounts) {
        for place in counts.indices { counts[place] &+= other.counts[place] }
        for place in sums.indices { sums[place] &+= other.sums[place] }
    }
}
