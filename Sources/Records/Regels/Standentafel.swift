/// Sets of standen, each with a number, in order of first appearance.
struct Standentafel: Sendable {
    /// Each once; its place is its number.
    private(set) var sets: [Standen] = []
    private var numbers: [UInt32: Int] = [:]
    private var recent = InlineArray<64, Recent>(repeating: Recent(standen: .none, number: -1))

    private struct Recent {
        let standen: Standen
        let number: Int
    }

    /// The number of a set; `nil` where there are more than `PackedTelregel.maximumStanden`. Constant time on average.
    @inline(always)
    mutating func number(of standen: Standen) -> Int? {
        let place = Int(truncatingIfNeeded: standen.bits ^ standen.bits >> 6 ^ standen.bits >> 13) & 63
        let found = recent[place]
        if found.standen == standen, found.number >= 0 { return found.number }
        guard let number = find(standen) else { return nil }
        recent[place] = Recent(standen: standen, number: number)
        return number
    }

    private mutating func find(_ standen: Standen) -> Int? {
        if let number = numbers[standen.bits] { return number }
        guard sets.count < PackedTelregel.maximumStanden else { return nil }
        sets.append(standen)
        numbers[standen.bits] = sets.count - 1
        return sets.count - 1
    }
}
