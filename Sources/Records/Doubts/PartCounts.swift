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
        /// Records that begin on the first day of a month.
        case onFirstDay
        /// Without known voorziening.
        case unknownCode
        /// Of which an earlier delivery had a version.
        case repeated
        /// Withdrawn records.
        case withdrawn
        /// Withdrawals of care from before the previous delivery.
        case withdrawals
        /// Records of care that an earlier delivery had under another number.
        case redelivered
        /// Distinct jeugdigen.
        case jeugdigen
        /// Jeugdigen with care from before the previous delivery.
        case oldJeugdigen
        /// Of those, the ones that no earlier delivery had.
        case unknownJeugdigen
        /// Jeugdigen with a declaratie.
        case declared
        /// Of those, the ones without any indicatie of the gemeente.
        case withoutIndicatie
        /// Declaraties of a voorziening of which the jeugdige has no indicatie, though of others.
        case otherVoorziening
        /// Jeugdigen with records of another gemeente too.
        case elsewhere
        /// Declaraties with the days and the voorziening of another of the jeugdige.
        case together
        /// Where each delivery replaces the one before: records that existed in that one and are in this one too.
        case before
        /// Likewise, records that were withdrawn in that one.
        case withdrawnBefore
        /// Of those, the ones that exist in this one.
        case revived
        /// Likewise, declaraties below zero in that one.
        case creditsBefore
        /// Of those, the ones that are above zero in this one.
        case turned
    }

    /// Those of one part.
    struct Entry: Sendable {
        private var counts: InlineArray<23, UInt32> = InlineArray(repeating: 0)
        var cents: Int64 = 0

        subscript(counter: Counter) -> UInt32 {
            @inline(__always) get { counts[counter.rawValue] }
            @inline(__always) set { counts[counter.rawValue] = newValue }
        }
    }

    var entries: [Entry]

    init(partCount: Int) {
        entries = [Entry](repeating: Entry(), count: partCount)
    }

    /// That of a part.
    package subscript(part: Int, counter: Counter) -> Int { Int(entries[part][counter]) }

    /// What the amounts of its records add up to, each without its sign.
    package func cents(_ part: Int) -> Int64 { entries[part].cents }

    mutating func merge(_ other: PartCounts) {
        for part in entries.indices {
            for counter in Counter.allCases { entries[part][counter] &+= other.entries[part][counter] }
            entries[part].cents &+= other.entries[part].cents
        }
    }
}
