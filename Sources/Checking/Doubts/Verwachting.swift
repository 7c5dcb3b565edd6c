import Records

/// How many of something a delivery would have by the gemeente's own habit, had that moved between deliveries as it did at the others.
struct Verwachting {
    /// How many of all there are in a delivery.
    typealias Share = (Deellevering) -> (some: Int, all: Int)

    let leveringen: [Deellevering]
    /// With fewer other gemeenten nothing is taken from them.
    static let gemeenten = 3
    /// A share of fewer tells nothing.
    private static let fewest = 10

    /// A delivery of another gemeente, and its other ones.
    typealias Pair = (this: Deellevering, rest: [Deellevering])

    /// By the place of the delivery.
    private let rests: [Int: [Deellevering]]
    private let pairs: [Int: [Pair]]

    init(_ reading: DoubtedReading) {
        let all = Deellevering.all(reading.signs)
        leveringen = all
        rests = Dictionary(
            uniqueKeysWithValues: all.map { own in
                let rest = all.filter {
                    $0.gemeente == own.gemeente && $0.soort == own.soort && $0.delivery != own.delivery
                }
                return (own.place, rest)
            })
        pairs = Dictionary(
            uniqueKeysWithValues: all.map { ($0.place, Verwachting.pairs(beside: $0, in: all)) })
    }

    /// The other deliveries of the same gemeente and kind.
    func rest(of own: Deellevering) -> [Deellevering] { rests[own.place] ?? [] }

    /// Of each other gemeente what it has in the same delivery, and in those that are the rest of this gemeente; only of those that have both.
    func pairs(beside own: Deellevering) -> [Pair] { pairs[own.place] ?? [] }

    private static func pairs(beside own: Deellevering, in all: [Deellevering]) -> [Pair] {
        let kind = all.filter { $0.soort == own.soort }
        let others = Set(kind.filter { $0.gemeente == own.gemeente && $0.delivery != own.delivery }.map(\.delivery))
        return kind.filter { $0.gemeente != own.gemeente && $0.delivery == own.delivery }.compactMap { this in
            let rest = kind.filter { $0.gemeente == this.gemeente && others.contains($0.delivery) }
            return rest.isEmpty && !others.isEmpty ? nil : (this, rest)
        }
    }

    /// `nil` where neither the gemeente nor the others tell anything.
    func expected(_ own: Deellevering, _ share: Share) -> Verwacht? {
        let pairs = pairs(beside: own)
        let all = share(own).all
        let usual = Verwachting.median(pairs.map { [$0.this] }, share)
        guard let habit = Verwachting.pooled(rest(of: own), share) else {
            return usual.map { Verwacht(some: $0.of(all), factor: nil) }
        }
        var (part, whole) = (Int128(all), Int128(habit.geheel))
        if let usual, let before = Verwachting.median(pairs.map(\.rest), share), before.deel > 0 {
            part *= Int128(usual.deel) * Int128(before.geheel)
            whole *= Int128(usual.geheel) * Int128(before.deel)
        }
        return Verwacht(some: habit.deel, factor: Int(clamping: part * Verwacht.one / whole))
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
