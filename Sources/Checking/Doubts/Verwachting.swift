import Records

/// How many of something a delivery would have by the gemeente's own habit, had that moved between deliveries as it did at the others.
struct Verwachting {
    /// How many of all there are in a delivery.
    typealias Share = (Deellevering) -> (some: Int, all: Int)

    /// What is expected of a delivery.
    struct Expected {
        /// Rounded down.
        let count: Int
        /// Whether other deliveries of the gemeente tell its habit; else it is what the others have.
        let isOfHabit: Bool
    }

    let leveringen: [Deellevering]
    /// With fewer other gemeenten nothing is taken from them.
    static let gemeenten = 3
    /// A share of fewer tells nothing.
    private static let fewest = 10

    init(_ reading: DoubtedReading) {
        leveringen = Deellevering.all(reading.signs)
    }

    /// The other deliveries of the same gemeente and kind.
    func rest(of own: Deellevering) -> [Deellevering] {
        leveringen.filter { $0.gemeente == own.gemeente && $0.soort == own.soort && $0.delivery != own.delivery }
    }

    /// Of each other gemeente what it has in the same delivery, and in those that are the rest of this gemeente; only of those that have both.
    func pairs(beside own: Deellevering) -> [(this: Deellevering, rest: [Deellevering])] {
        let others = Set(rest(of: own).map(\.delivery))
        let kind = leveringen.filter { $0.soort == own.soort && $0.gemeente != own.gemeente }
        return kind.filter { $0.delivery == own.delivery }.compactMap { this in
            let rest = kind.filter { $0.gemeente == this.gemeente && others.contains($0.delivery) }
            return rest.isEmpty && !others.isEmpty ? nil : (this, rest)
        }
    }

    /// `nil` where neither the gemeente nor the others tell anything.
    func expected(_ own: Deellevering, _ share: Share) -> Expected? {
        let pairs = pairs(beside: own)
        let all = share(own).all
        let usual = Verwachting.median(pairs.map { [$0.this] }, share)
        guard let habit = Verwachting.pooled(rest(of: own), share) else {
            return usual.map { Expected(count: $0.of(all), isOfHabit: false) }
        }
        let before = Verwachting.median(pairs.map(\.rest), share)
        guard let usual, let before, before.deel > 0, habit.deel > 0 else {
            return Expected(count: habit.of(all), isOfHabit: true)
        }
        // Shares below 2^31 each: the product of three and a count fits.
        let part = Int128(habit.deel) * Int128(usual.deel) * Int128(before.geheel) * Int128(all)
        let whole = Int128(habit.geheel) * Int128(usual.geheel) * Int128(before.deel)
        return Expected(count: Int(clamping: part / whole), isOfHabit: true)
    }

    /// What the other gemeenten have in the middle in the same delivery; `nil` where there are too few.
    func usual(beside own: Deellevering, _ share: Share) -> Breuk? {
        Verwachting.median(pairs(beside: own).map { [$0.this] }, share)
    }

    private static func pooled(_ leveringen: [Deellevering], _ share: Share) -> Breuk? {
        let shares = leveringen.map(share)
        let all = shares.reduce(0) { $0 + $1.all }
        return all < fewest ? nil : Breuk(shares.reduce(0) { $0 + $1.some }, all)
    }

    private static func median(_ leveringen: [[Deellevering]], _ share: Share) -> Breuk? {
        leveringen.compactMap { pooled($0, share) }.median(atLeast: gemeenten)
    }
}
