import Jeugdhulp

/// What each known aanbieder declared in each gemeente and period, credits taken off.
///
/// A table of its own: every declaratie with an aanbieder comes here, and there may be thousands of them in each gemeente. Its numbers are
/// given out in turn, so that nobody outside can choose which of them meet.
struct Aanbiederdelen {
    /// By place: the gemeente and period in the upper half, the aanbieder in the lower.
    private var sleutels: [UInt64] = []
    private var sommen: [InlineArray<7, Int64>] = []
    /// Places, from 1; 0 where there is none. Two to the power `bits`, and never more than half full.
    private var slots: [UInt32] = [UInt32](repeating: 0, count: 16)
    private var bits: UInt64 = 4

    /// What an aanbieder declared of a jeugdige; `telling` is the place of the gemeente and period.
    mutating func add(_ deel: JeugdigeDelen.Deel, to telling: Int, isNietThuis: Bool) throws(Telfout) {
        let place = self.place(of: UInt64(UInt32(truncatingIfNeeded: telling)) << 32 | UInt64(deel.aanbieder))
        for number in deel.cents.indices where deel.cents[number] != 0 {
            var bits = Gebiedsom.bits(number, isNietThuis: isNietThuis)
            while bits != 0 {
                let som = bits.trailingZeroBitCount
                bits &= bits &- 1
                sommen[place][som] = try sommen[place][som].addingChecked(deel.cents[number])
            }
        }
    }

    mutating func merge(_ other: Aanbiederdelen) throws(Telfout) {
        for (sleutel, delen) in zip(other.sleutels, other.sommen) {
            let place = place(of: sleutel)
            for som in delen.indices { sommen[place][som] = try sommen[place][som].addingChecked(delen[som]) }
        }
    }

    /// Tells each telling what its aanbieders have; in whatever order, as only the greatest counts.
    func note(in tellingen: inout [Gebiedtelling]) {
        for (sleutel, delen) in zip(sleutels, sommen) { tellingen[Int(sleutel >> 32)].note(delen) }
    }

    /// Where the sums of a key are; a new one has none yet.
    private mutating func place(of sleutel: UInt64) -> Int {
        var slot = slot(of: sleutel)
        while slots[slot] != 0 {
            let place = Int(slots[slot]) - 1
            if sleutels[place] == sleutel { return place }
            slot = (slot + 1) & (slots.count - 1)
        }
        sleutels.append(sleutel)
        sommen.append(InlineArray(repeating: 0))
        slots[slot] = UInt32(truncatingIfNeeded: sleutels.count)
        if sleutels.count * 2 > slots.count { grow() }
        return sleutels.count - 1
    }

    /// The upper bits of the product with 2⁶⁴ divided by the golden ratio: numbers that follow each other come far apart.
    private func slot(of sleutel: UInt64) -> Int {
        let mixed = (sleutel ^ (sleutel >> 32 &* 0xFF51_AFD7_ED55_8CCD)) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: mixed >> (64 &- bits))
    }

    private mutating func grow() {
        bits += 1
        slots = [UInt32](repeating: 0, count: slots.count * 2)
        for (place, sleutel) in sleutels.enumerated() {
            var slot = slot(of: sleutel)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = UInt32(truncatingIfNeeded: place + 1)
        }
    }
}
