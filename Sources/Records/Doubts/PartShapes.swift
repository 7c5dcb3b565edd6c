import Jeugdhulp

/// How days and amounts of each part are spread: what a column that was read wrong changes altogether.
package struct PartShapes: Sendable {
    /// Begin days are told apart as far as they don't lie a multiple of so many days apart.
    static let dayBuckets = 512
    /// Doublings of a thousandth of a cent a day.
    static let priceBuckets = 48
    static let voorzieningen = 8

    var days: [UInt32]
    var prices: [UInt32]
    var levels: [PriceLevel]
    /// Distinct jeugdigen by part and voorziening.
    var jeugdigen: [UInt32]

    init(partCount: Int) {
        days = [UInt32](repeating: 0, count: partCount * PartShapes.dayBuckets)
        prices = [UInt32](repeating: 0, count: partCount * PartShapes.voorzieningen * PartShapes.priceBuckets)
        levels = [PriceLevel](repeating: PriceLevel(), count: partCount * PartShapes.voorzieningen)
        jeugdigen = [UInt32](repeating: 0, count: partCount * PartShapes.voorzieningen)
    }

    /// The doubling in which a price stands that is `level` as `PriceLevel` has it.
    @inline(__always)
    static func bucket(ofLevel level: Int32) -> Int {
        min(priceBuckets &- 1, max(0, Int(level >> 8) &+ 11))
    }

    mutating func merge(_ other: PartShapes) {
        for place in days.indices { days[place] &+= other.days[place] }
        for place in prices.indices { prices[place] &+= other.prices[place] }
        for place in levels.indices { levels[place].merge(other.levels[place]) }
        add(jeugdigen: other.jeugdigen)
    }

    /// Those of jeugdigen that were looked at elsewhere.
    mutating func add(jeugdigen other: [UInt32]) {
        for place in jeugdigen.indices { jeugdigen[place] &+= other[place] }
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

    /// What a day of a voorziening costs in its declaraties above zero.
    package func level(_ part: Int, voorziening: Int) -> PriceLevel {
        levels[part * PartShapes.voorzieningen + voorziening]
    }

    /// Distinct jeugdigen with a record of a voorziening.
    package func jeugdigen(_ part: Int, voorziening: Int) -> Int {
        Int(jeugdigen[part * PartShapes.voorzieningen + voorziening])
    }
}
