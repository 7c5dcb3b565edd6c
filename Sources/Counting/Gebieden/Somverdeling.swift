/// How an amount is divided over jeugdigen and aanbieders, as far as rules of dominance ask.
package struct Somverdeling: Sendable, Equatable {
    /// All of it, credits taken off.
    package private(set) var cents: Int64 = 0
    /// What the jeugdigen whose amounts are above zero have together.
    package private(set) var positiveCents: Int64 = 0
    /// The greatest amount of one jeugdige; 0 where none is above zero.
    package private(set) var greatestJeugdige: Int64 = 0
    /// The greatest amount of one known aanbieder, credits taken off; 0 where none is above zero, and until it is known.
    package private(set) var greatestAanbieder: Int64 = 0

    /// One jeugdige, with all of the amount.
    mutating func add(jeugdige cents: Int64) throws(Telfout) {
        self.cents = try self.cents.addingChecked(cents)
        guard cents > 0 else { return }
        positiveCents = try positiveCents.addingChecked(cents)
        greatestJeugdige = max(greatestJeugdige, cents)
    }

    /// One aanbieder, with all of the amount that is known to be of it.
    mutating func note(aanbieder cents: Int64) {
        greatestAanbieder = max(greatestAanbieder, cents)
    }

    mutating func merge(_ other: Somverdeling) throws(Telfout) {
        cents = try cents.addingChecked(other.cents)
        positiveCents = try positiveCents.addingChecked(other.positiveCents)
        greatestJeugdige = max(greatestJeugdige, other.greatestJeugdige)
    }
}
