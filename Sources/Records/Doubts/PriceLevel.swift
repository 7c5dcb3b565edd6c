/// How high some prices a day are in the middle, in 256ths of a doubling, so that a factor over all of them is a step of the level.
package struct PriceLevel: Sendable {
    /// Prices that were added.
    package private(set) var count: Int64 = 0
    /// Of their levels.
    package private(set) var sum: Int64 = 0
    /// Of the squares of these.
    package private(set) var squares: Int64 = 0

    /// Of no price.
    package init() {}

    /// The level of a price of one: between two doublings as if it rose evenly, so that no logarithm is taken.
    @inline(__always)
    static func level(_ number: UInt64) -> Int32 {
        let zeros = UInt64(truncatingIfNeeded: number.leadingZeroBitCount)
        let fraction = ((number &<< zeros) &<< 1) &>> 56
        return Int32(truncatingIfNeeded: ((63 &- zeros) &<< 8) | fraction)
    }

    @inline(__always)
    mutating func add(_ level: Int32) {
        let level = Int64(level)
        count &+= 1
        sum &+= level
        squares &+= level &* level
    }

    /// Adds up those of other prices. Associative and commutative.
    package mutating func merge(_ other: PriceLevel) {
        count &+= other.count
        sum &+= other.sum
        squares &+= other.squares
    }
}
