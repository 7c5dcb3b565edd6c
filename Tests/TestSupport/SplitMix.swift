/// SplitMix64 (Steele, Lea and Flood, 2014): the same seed gives the same numbers everywhere.
package struct SplitMix: RandomNumberGenerator, Sendable {
    private var state: UInt64

    package init(seed: UInt64) {
        state = seed
    }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    package mutating func number(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + Int(next() % UInt64(range.count))
    }

    /// Pieces of an alphabet in a row, as many as a number in `count`.
    package mutating func text(_ count: ClosedRange<Int>, from alphabet: [[UInt8]]) -> [UInt8] {
        var bytes: [UInt8] = []
        for _ in 0..<number(count) { bytes += alphabet[number(0...alphabet.count - 1)] }
        return bytes
    }
}
