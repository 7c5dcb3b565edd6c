import Jeugdhulp

/// A repeatable source of chance: SplitMix64. The same zaad and replica give the same draws on every machine.
struct Toeval {
    private var state: UInt64

    init(zaad: UInt64, replica: Int) {
        state = zaad &* 0x9E37_79B9_7F4A_7C15 ^ (UInt64(replica) &+ 1) &* 0xD1B5_4A32_D192_ED03
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A whole number from 0 up to but not including `bound`, which is at least 1.
    mutating func below(_ bound: Int) -> Int {
        Int(next().multipliedFullWidth(by: UInt64(bound)).high)
    }

    /// A whole number from the range, both ends included.
    mutating func between(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + below(range.count)
    }

    /// `true` in so many of a thousand draws.
    mutating func happens(_ promille: Int) -> Bool {
        below(1000) < promille
    }

    mutating func day(in days: DayRange) -> CalendarDate {
        days.first + below(days.count)
    }

    /// The index of one of the weights, drawn in proportion to it.
    mutating func index(weights: [Int]) -> Int {
        var left = below(weights.reduce(0, +))
        for (index, weight) in weights.enumerated() {
            if left < weight { return index }
            left -= weight
        }
        return weights.count - 1
    }

    mutating func shuffle<Element>(_ elements: inout [Element]) {
        for last in stride(from: elements.count - 1, to: 0, by: -1) {
            elements.swapAt(last, below(last + 1))
        }
    }
}
