/// The whole numbers from `low` up to and including `high`; none where `low` is more.
struct Bounds: Equatable {
    var low: Int64
    var high: Int64

    /// More than any number of jeugdigen: no bound at all.
    static let unbounded: Int64 = 1_000_000_000_000

    init(_ low: Int64, _ high: Int64) {
        self.low = low
        self.high = high
    }

    var isEmpty: Bool { low > high }
    var count: Int64 { isEmpty ? 0 : high - low + 1 }

    func contains(_ value: Int64) -> Bool { low <= value && value <= high }

    /// How far a value lies outside.
    func distance(_ value: Int64) -> Int64 { max(0, max(low - value, value - high)) }

    func clamped(_ value: Int64) -> Int64 { min(high, max(low, value)) }

    func intersection(_ other: Bounds) -> Bounds { Bounds(max(low, other.low), min(high, other.high)) }
}
