import Jeugdhulp

/// How days and amounts of each part are spread: what a column that was read wrong changes altogether.
package struct PartShapes: Sendable {
    /// Begin days are told apart as far as they don't lie a multiple of so many days apart.
    static let dayBuckets = 512
    /// Doublings of a thousandth of a cent a day.
    static let priceBuckets = 48
    private static let voorzieningen = 8

    private var days: [UInt32]
    private var prices: [UInt32]

    init(partCount: Int) {
        days = [UInt32](repeating: 0, count: partCount * PartShapes.dayBuckets)
        prices = [UInt32](repeating: 0, count: partCount * PartShapes.voorzieningen * PartShapes.priceBuckets)
    }

    @inline(__always)
    mutating func add(begindatum: Int32, _ part: Int) {
        days[part &* PartShapes.dayBuckets &+ Int(begindatum & 511)] &+= 1
    }

    /// Of a declaratie above zero.
    @inline(__always)
    mutating func add(cents: Int64, days: Int32, voorziening: Int, _ part: Int) {
        let perDay = UInt64(bitPattern: cents) &* 1024 / UInt64(UInt32(bitPattern: days))
        let bucket = min(PartShapes.priceBuckets &- 1, 64 &- perDay.leadingZeroBitCount)
        prices[(part &* PartShapes.voorzieningen &+ voorziening) &* PartShapes.priceBuckets &+ bucket] &+= 1
    }

    mutating func merge(_ other: PartShapes) {
        for place in days.indices { days[place] &+= other.days[place] }
        for place in prices.indices { prices[place] &+= other.prices[place] }
    }

    /// Records that begin on the day on which most do.
    package func onUsualDay(_ part: Int) -> Int {
        let first = part * PartShapes.dayBuckets
        return Int(days[first..<first + PartShapes.dayBuckets].max() ?? 0)
    }

    /// How many declaraties of a voorziening have a price a day in each doubling.
    package func prices(_ part: Int, voorziening: Int) -> [Int] {
        let first = (part * PartShapes.voorzieningen + voorziening) * PartShapes.priceBuckets
        return prices[first..<first + PartShapes.priceBuckets].map { Int($0) }
    }
}
