/// What each known aanbieder declared of one jeugdige, by the care that it belongs to. Used for one jeugdige after another, so that its
/// memory is asked for once.
struct JeugdigeDelen {
    struct Deel {
        /// Where the care stands among that of the jeugdige.
        let beeld: Int
        let aanbieder: UInt32
        /// By the raw value of the voorziening.
        var cents = InlineArray<8, Int64>(repeating: 0)
    }

    private(set) var delen: [Deel] = []

    mutating func removeAll() { delen.removeAll(keepingCapacity: true) }

    /// 0 is no aanbieder that is known.
    mutating func add(_ aanbieder: UInt32, beeld: Int, voorziening: Int, _ cents: Int64) throws(Telfout) {
        guard aanbieder != 0, cents != 0 else { return }
        var place = 0
        while place < delen.count, delen[place].beeld != beeld || delen[place].aanbieder != aanbieder { place += 1 }
        if place == delen.count { delen.append(Deel(beeld: beeld, aanbieder: aanbieder)) }
        delen[place].cents[voorziening] = try delen[place].cents[voorziening].addingChecked(cents)
    }
}
