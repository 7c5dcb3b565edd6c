package import Jeugdhulp

/// How an exact amount of one gemeente is divided, as far as rules of protection ask; in cents.
package struct Bedragverdeling: Hashable, Sendable {
    /// All of it, with what was collected besides the declaraties.
    package let cents: Int64
    /// What the jeugdigen whose amounts are above zero have together, of declaraties.
    package let positive: Int64
    /// The greatest amount of one jeugdige.
    package let greatestJeugdige: Int64
    /// The greatest amount of one known aanbieder.
    package let greatestAanbieder: Int64

    /// Takes everything as it is.
    package init(cents: Int64, positive: Int64, greatestJeugdige: Int64, greatestAanbieder: Int64) {
        (self.cents, self.positive) = (cents, positive)
        (self.greatestJeugdige, self.greatestAanbieder) = (greatestJeugdige, greatestAanbieder)
    }
}

/// All figures of the gemeenten of one update as they were counted, exact: they pass another door than those of Twente.
package struct RawGemeenten: Sendable {
    /// Which gemeenten, by code.
    package let gemeenten: [Gemeente]
    /// Of each gemeente the figures of the eight tables, and of tables 7 and 8 together.
    package let figures: Figures
    /// By the key of the amount: of each that is a number or is `ontbreekt` because a part of it is known for Twente alone.
    package let verdeling: [Figure.Key: Bedragverdeling]
    /// By which voorzieningen are counted.
    package let bronregels: Bronregels
    /// The quarters over which a gemeente delivered nothing, by code.
    package let gaten: [String: Leveringsgaten]

    /// `gemeenten` in any order.
    package init(
        gemeenten: [Gemeente], figures: Figures, verdeling: [Figure.Key: Bedragverdeling], bronregels: Bronregels,
        gaten: [String: Leveringsgaten]
    ) {
        self.gemeenten = gemeenten.sorted { $0.code < $1.code }
        (self.figures, self.verdeling) = (figures, verdeling)
        (self.bronregels, self.gaten) = (bronregels, gaten)
    }
}
