import Jeugdhulp

/// What each known aanbieder declared in each gemeente and period, credits taken off.
struct Aanbiederdelen {
    private struct Sleutel: Hashable {
        let telling: Int32
        let aanbieder: UInt32
    }

    private var sommen: [Sleutel: InlineArray<7, Int64>] = [:]

    /// What an aanbieder declared of a jeugdige; `telling` is the place of the gemeente and period.
    mutating func add(_ deel: JeugdigeDelen.Deel, to telling: Int, isNietThuis: Bool) throws(Telfout) {
        var own = InlineArray<7, Int64>(repeating: 0)
        for number in deel.cents.indices where deel.cents[number] != 0 {
            var bits = Gebiedsom.bits(number, isNietThuis: isNietThuis)
            while bits != 0 {
                let som = bits.trailingZeroBitCount
                bits &= bits &- 1
                own[som] = try own[som].addingChecked(deel.cents[number])
            }
        }
        try add(own, to: Sleutel(telling: Int32(truncatingIfNeeded: telling), aanbieder: deel.aanbieder))
    }

    mutating func merge(_ other: Aanbiederdelen) throws(Telfout) {
        for (sleutel, delen) in other.sommen { try add(delen, to: sleutel) }
    }

    /// Tells each telling what its aanbieders have; in whatever order, as only the greatest counts.
    func note(in tellingen: inout [Gebiedtelling]) {
        for (sleutel, delen) in sommen { tellingen[Int(sleutel.telling)].note(delen) }
    }

    private mutating func add(_ delen: InlineArray<7, Int64>, to sleutel: Sleutel) throws(Telfout) {
        var sum = sommen[sleutel] ?? InlineArray<7, Int64>(repeating: 0)
        for som in delen.indices { sum[som] = try sum[som].addingChecked(delen[som]) }
        sommen[sleutel] = sum
    }
}
