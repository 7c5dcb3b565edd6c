import Jeugdhulp

/// What each known aanbieder declared in each gemeente and period, credits taken off.
///
/// A table of its own: every declaratie with an aanbieder comes here, and there may be thousands of them in each gemeente. So it keeps no
/// more than the sums that others are made of (`Gebiedsom.delen`). The numbers of aanbieders are given out in turn, so that nobody outside
/// can choose which of them meet.
struct Aanbiederdelen {
    /// Free where the key is 0; no key is, for no known aanbieder has number 0.
    private struct Plaats {
        /// The gemeente and period in the upper half; the aanbieder, and in the lowest three bits the sum.
        var sleutel: UInt64 = 0
        var cents: Int64 = 0
    }

    /// Two to the power `bits`, and never more than half full.
    private var plaatsen = [Plaats](repeating: Plaats(), count: 16)
    private var bits: UInt64 = 4
    private var count = 0

    /// What an aanbieder declared; `telling` is the place of the gemeente and period, `som` the raw value of a sum that is made of no others.
    @inline(__always)
    mutating func add(_ cents: Int64, of aanbieder: UInt32, _ som: UInt8, to telling: Int) throws(Telfout) {
        try add(
            cents, to: UInt64(UInt32(truncatingIfNeeded: telling)) << 32 | UInt64(aanbieder) << 3 | UInt64(som))
    }

    /// Associative and commutative.
    mutating func merge(_ other: Aanbiederdelen) throws(Telfout) {
        guard count < other.count else { return try take(other) }
        let own = self
        self = other
        try take(own)
    }

    private mutating func take(_ other: Aanbiederdelen) throws(Telfout) {
        // Room for all beforehand: what comes in the order of one table would stand close together in a smaller one.
        while (count + other.count) * 2 > plaatsen.count { grow() }
        for plaats in other.plaatsen where plaats.sleutel != 0 { try add(plaats.cents, to: plaats.sleutel) }
    }

    /// Tells each telling what its aanbieders have; in whatever order and however often, as only the greatest counts.
    func note(in tellingen: inout [Gebiedtelling]) {
        let wide = Gebiedsom.allCases.filter { $0.delen.count > 1 }.map { (som: $0, delen: $0.delen.map(\.rawValue)) }
        let partOfAny = wide.flatMap(\.delen).reduce(0) { $0 | 1 << $1 }
        for plaats in plaatsen where plaats.sleutel != 0 {
            let (telling, own) = (Int(plaats.sleutel >> 32), Int(plaats.sleutel & 7))
            tellingen[telling].note(aanbieder: plaats.cents, of: own)
            if partOfAny >> own & 1 == 0 { continue }
            for (som, delen) in wide where delen.contains(own) {
                var cents: Int64 = 0
                for deel in delen { cents = cents.addingClamped(self[plaats.sleutel & ~7 | UInt64(deel)]) }
                tellingen[telling].note(aanbieder: cents, of: som.rawValue)
            }
        }
    }

    /// 0 for a key that never came.
    private subscript(sleutel: UInt64) -> Int64 {
        plaatsen[Aanbiederdelen.place(of: sleutel, in: plaatsen.span, bits)].cents
    }

    @inline(__always)
    private mutating func add(_ cents: Int64, to sleutel: UInt64) throws(Telfout) {
        let bits = bits
        var isNew = false
        do {
            var plaatsen = plaatsen.mutableSpan
            let place = Aanbiederdelen.place(of: sleutel, in: plaatsen.span, bits)
            let plaats = plaatsen[place]
            isNew = plaats.sleutel == 0
            plaatsen[place] = Plaats(sleutel: sleutel, cents: try plaats.cents.addingChecked(cents))
        }
        guard isNew else { return }
        count &+= 1
        if count &* 2 > plaatsen.count { grow() }
    }

    /// Where a key stands, or the free place where it belongs.
    @inline(__always)
    private static func place(of sleutel: UInt64, in plaatsen: Span<Plaats>, _ bits: UInt64) -> Int {
        let mask = plaatsen.count &- 1
        // The upper bits of the product with 2⁶⁴ divided by the golden ratio: numbers that follow each other come far apart.
        let mixed = (sleutel ^ (sleutel >> 32 &* 0xFF51_AFD7_ED55_8CCD)) &* 0x9E37_79B9_7F4A_7C15
        var place = Int(truncatingIfNeeded: mixed &>> (64 &- bits))
        while plaatsen[place].sleutel != 0, plaatsen[place].sleutel != sleutel { place = (place &+ 1) & mask }
        return place
    }

    private mutating func grow() {
        bits += 1
        var wider = [Plaats](repeating: Plaats(), count: plaatsen.count * 2)
        var places = wider.mutableSpan
        for plaats in plaatsen where plaats.sleutel != 0 {
            places[Aanbiederdelen.place(of: plaats.sleutel, in: places.span, bits)] = plaats
        }
        plaatsen = wider
    }
}

extension Int64 {
    /// The sum, or the number nearest to it.
    fileprivate func addingClamped(_ other: Int64) -> Int64 {
        let (sum, overflow) = addingReportingOverflow(other)
        return overflow ? (other < 0 ? .min : .max) : sum
    }
}
