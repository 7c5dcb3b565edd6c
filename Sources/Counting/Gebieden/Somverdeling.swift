/// How an amount is divided over jeugdigen and aanbieders, as far as rules of dominance ask.
package struct Somverdeling: Sendable, Equatable {
    /// All of it, credits taken off.
    package private(set) var cents: Int64 = 0
    /// What the jeugdigen whose amounts are above zero have together.
    package private(set) var positiveCents: Int64 = 0
    /// The greatest amount of one jeugdige; 0 where none is above zero.
    package private(set) var greatestJeugdige: Int64 = 0
    /// By number of the aanbieder, credits taken off; without what is of no known aanbieder.
    private var byAanbieder: [UInt32: Int64] = [:]

    /// The greatest amount of one known aanbieder; 0 where none is above zero.
    package var greatestAanbieder: Int64 { max(0, byAanbieder.values.max() ?? 0) }

    /// One jeugdige, with all of the amount.
    mutating func add(jeugdige cents: Int64) throws(Telfout) {
        self.cents = try self.cents.addingChecked(cents)
        guard cents > 0 else { return }
        positiveCents = try positiveCents.addingChecked(cents)
        greatestJeugdige = max(greatestJeugdige, cents)
    }

    /// A part of it that an aanbieder has; 0 is none that is known.
    mutating func add(aanbieder: UInt32, _ cents: Int64) throws(Telfout) {
        guard aanbieder != 0 else { return }
        byAanbieder[aanbieder] = try (byAanbieder[aanbieder] ?? 0).addingChecked(cents)
    }

    mutating func merge(_ other: Somverdeling) throws(Telfout) {
        cents = try cents.addingChecked(other.cents)
        positiveCents = try positiveCents.addingChecked(other.positiveCents)
        greatestJeugdige = max(greatestJeugdige, other.greatestJeugdige)
        for (aanbieder, part) in other.byAanbieder { try add(aanbieder: aanbieder, part) }
    }
}
