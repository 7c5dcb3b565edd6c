/// How many of something are expected in a delivery, and how far the number found may be off by chance.
struct Verwacht {
    /// A factor of one.
    static let one: Int128 = 65536

    /// What the number rests on: as many were found in the other deliveries of the gemeente, or at the others.
    private let some: Int
    /// How many times that is expected here, in 65536ths; `nil` where it is at the others that they were found.
    private let factor: Int?

    init(some: Int, factor: Int?) {
        (self.some, self.factor) = (some, factor)
    }

    /// Whether other deliveries of the gemeente tell its habit; else it is what the others have.
    var isOfHabit: Bool { factor != nil }

    /// Rounded down.
    var count: Int { factor.map { Int(clamping: Int128(some) * Int128($0) / Verwacht.one) } ?? some }

    /// If none are found, as many as surely miss: of one that rests on few in a small delivery less than `count`. That none are found by chance
    /// becomes e times rarer with each.
    var certain: Int {
        factor.map { Int(clamping: Int128(some) * Int128($0) / (Verwacht.one + Int128($0))) } ?? some
    }

    /// Whether a number is more than five times its error off, of things that come `cluster` at a time.
    func isFar(_ found: Int, cluster: Int = 1) -> Bool {
        let off = Int128(found - count)
        guard let factor else { return off * off > 25 * Int128(cluster) * Int128(max(count, found)) }
        return off * off * Verwacht.one > 25 * Int128(cluster) * Int128(factor) * Int128(found + some)
    }
}
