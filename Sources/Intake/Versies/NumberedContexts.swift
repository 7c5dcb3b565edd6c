/// Distinct contexts, each with a number: 0, 1, 2 … in order of first appearance.
struct NumberedContexts: Sendable {
    private(set) var contexts: [VersieContext] = []
    /// 0 for a free slot, else number + 1; the length is a power of two.
    private var slots = [UInt32](repeating: 0, count: 64)
    private let seed: UInt64
    private let maximumCount: Int
    private var recent = InlineArray<32, Recent>(repeating: Recent(context: .none, number: nil))

    private struct Recent {
        let context: VersieContext
        let number: UInt32?
    }

    /// `seed` keeps crafted input from making it slow; no more than `maximumCount` get a number.
    init(seed: UInt64, maximumCount: Int) {
        self.seed = seed
        self.maximumCount = maximumCount
    }

    /// The number of a context; `nil` where there are too many. Constant time on average.
    @inline(always)
    mutating func number(of context: VersieContext) -> UInt32? {
        let place = context.smallHash & 31
        if recent[place].context == context, let number = recent[place].number { return number }
        guard let number = find(context) else { return nil }
        recent[place] = Recent(context: context, number: number)
        return number
    }

    private mutating func find(_ context: VersieContext) -> UInt32? {
        var slot = context.hash(seed: seed) & (slots.count - 1)
        while slots[slot] != 0 {
            if contexts[Int(slots[slot]) - 1] == context { return slots[slot] - 1 }
            slot = (slot + 1) & (slots.count - 1)
        }
        guard contexts.count < maximumCount else { return nil }
        contexts.append(context)
        slots[slot] = UInt32(contexts.count)
        if contexts.count * 2 > slots.count { widen() }
        return UInt32(contexts.count - 1)
    }

    private mutating func widen() {
        slots = [UInt32](repeating: 0, count: slots.count * 4)
        for (number, context) in contexts.enumerated() {
            var slot = context.hash(seed: seed) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = UInt32(number + 1)
        }
    }
}
