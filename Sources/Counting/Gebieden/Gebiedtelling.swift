import Jeugdhulp

/// What is counted of one gemeente in one period: every set and amount is taken within it (Rekenregels, R3.3).
package struct Gebiedtelling: Sendable {
    /// The sets of tables 2 to 8, and their amounts.
    package private(set) var tally = Tally()
    private var sommen = InlineArray<7, Somverdeling>(repeating: Somverdeling())
    private var hasIndicaties = false
    private var hasDeclaraties = false

    /// How an amount is divided.
    package subscript(som: Gebiedsom) -> Somverdeling { sommen[som.rawValue] }

    /// Which kinds of records of the gemeente touch the period.
    package var raakvlak: Raakvlak { Raakvlak(indicaties: hasIndicaties, declaraties: hasDeclaraties) }

    /// Adds one jeugdige, of whom this is all care in the gemeente and period; returns whether the jeugdige is 'niet thuis'.
    mutating func add(_ beeld: Zorgbeeld, in periode: Telperiodes.Telperiode) throws(Telfout) -> Bool {
        let plaatsen = try tally.add(beeld, in: periode)
        if !beeld.indicated.isEmpty { hasIndicaties = true }
        var touched = beeld.touched
        if touched.isEmpty { return false }
        hasDeclaraties = true
        let isNietThuis = plaatsen.isNietThuis
        var own = InlineArray<7, Int64>(repeating: 0)
        while let number = touched.popFirst() {
            var bits = Gebiedsom.bits(number, isNietThuis: isNietThuis)
            while bits != 0 {
                let som = bits.trailingZeroBitCount
                bits &= bits &- 1
                own[som] = try own[som].addingChecked(beeld.cents(number))
            }
        }
        for som in own.indices where own[som] != 0 { try sommen[som].add(jeugdige: own[som]) }
        return isNietThuis
    }

    /// One aanbieder, with all that is known to be of it of the sum with this raw value.
    mutating func note(aanbieder cents: Int64, of som: Int) { sommen[som].note(aanbieder: cents) }

    mutating func merge(_ other: Gebiedtelling) throws(Telfout) {
        try tally.merge(other.tally)
        hasIndicaties = hasIndicaties || other.hasIndicaties
        hasDeclaraties = hasDeclaraties || other.hasDeclaraties
        for place in sommen.indices { try sommen[place].merge(other.sommen[place]) }
    }
}

/// What was counted of every gemeente in every period of an update.
package struct Gebiedtellingen: Sendable {
    private let tellingen: [Gebiedtelling]
    private let periodeCount: Int

    init(_ counter: GebiedCounter) {
        (tellingen, periodeCount) = (counter.withAanbieders, counter.periodeCount)
    }

    /// By the place of the gemeente in `gemeenten.csv`, and that of the period in the update.
    package func telling(gemeente: Int, periode: Int) -> Gebiedtelling { tellingen[gemeente * periodeCount + periode] }
}
