/// Small counters of each part of the deliveries.
package struct PartCounts: Sendable {
    /// What is counted of the records that hold, or of their jeugdigen, each once.
    package enum Counter: Sendable {
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
        /// Distinct jeugdigen.
        case jeugdigen
        /// Jeugdigen with care from before the previous delivery.
        case oldJeugdigen
        /// Of those, the ones that no earlier delivery had.
        case unknownJeugdigen
        /// Jeugdigen with a declaratie.
        case declared
        /// Of those, the ones without any indicatie.
        case withoutIndicatie
    }

    /// Those of one part.
    struct Entry: Sendable {
        var records: UInt32 = 0
        var credits: UInt32 = 0
        var openEnded: UInt32 = 0
        var oneDay: UInt32 = 0
        var unknownCode: UInt32 = 0
        var repeated: UInt32 = 0
        var withdrawals: UInt32 = 0
        var redelivered: UInt32 = 0
        var jeugdigen: UInt32 = 0
        var oldJeugdigen: UInt32 = 0
        var unknownJeugdigen: UInt32 = 0
        var declared: UInt32 = 0
        var withoutIndicatie: UInt32 = 0
        var cents: Int64 = 0
    }

    var entries: [Entry]

    init(partCount: Int) {
        entries = [Entry](repeating: Entry(), count: partCount)
    }

    /// That of a part.
    package subscript(part: Int, counter: Counter) -> Int { Int(entries[part][keyPath: PartCounts.path(counter)]) }

    /// What the amounts of its records add up to, each without its sign.
    package func cents(_ part: Int) -> Int64 { entries[part].cents }

    mutating func merge(_ other: PartCounts) {
        for part in entries.indices {
            for path in PartCounts.paths { entries[part][keyPath: path] &+= other.entries[part][keyPath: path] }
            entries[part].cents &+= other.entries[part].cents
        }
    }

    private static var paths: [WritableKeyPath<Entry, UInt32>] {
        [
            \.records, \.credits, \.openEnded, \.oneDay, \.unknownCode, \.repeated, \.withdrawals, \.redelivered,
            \.jeugdigen, \.oldJeugdigen, \.unknownJeugdigen, \.declared, \.withoutIndicatie,
        ]
    }

    private static func path(_ counter: Counter) -> WritableKeyPath<Entry, UInt32> {
        switch counter {
        case .records: \.records
        case .credits: \.credits
        case .openEnded: \.openEnded
        case .oneDay: \.oneDay
        case .unknownCode: \.unknownCode
        case .repeated: \.repeated
        case .withdrawals: \.withdrawals
        case .redelivered: \.redelivered
        case .jeugdigen: \.jeugdigen
        case .oldJeugdigen: \.oldJeugdigen
        case .unknownJeugdigen: \.unknownJeugdigen
        case .declared: \.declared
        case .withoutIndicatie: \.withoutIndicatie
        }
    }
}
