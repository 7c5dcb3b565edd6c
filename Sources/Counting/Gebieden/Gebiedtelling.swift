import Jeugdhulp

/// What is counted of one gemeente in one period: every set and amount is taken within it (Rekenregels, R3.3).
package struct Gebiedtelling: Sendable {
    /// The sets of tables 2 to 8, and their amounts.
    package private(set) var tally = Tally()
    private var sommen = [Somverdeling](repeating: Somverdeling(), count: Gebiedsom.allCases.count)

    /// How an amount is divided.
    package subscript(som: Gebiedsom) -> Somverdeling { sommen[som.rawValue] }

    /// Adds one jeugdige, of whom this is all care in the gemeente and period.
    mutating func add(_ beeld: Zorgbeeld, in periode: Telperiodes.Telperiode) throws(Telfout) {
        try tally.add(beeld, in: periode)
        let plaatsen = beeld.plaatsen(beeld.declared, in: periode)
        var own = [Int64?](repeating: nil, count: sommen.count)
        var touched = beeld.touched
        while let number = touched.popFirst() {
            guard let voorziening = Voorziening(rawValue: UInt8(number)) else { continue }
            for som in Gebiedsom.sums(of: voorziening, plaatsen) {
                own[som.rawValue] = try (own[som.rawValue] ?? 0).addingChecked(beeld.cents(number))
            }
        }
        for (place, cents) in own.enumerated() {
            if let cents { try sommen[place].add(jeugdige: cents) }
        }
    }

    /// Adds what an aanbieder declared of such a jeugdige.
    mutating func add(
        aanbieder: UInt32, _ cents: Int64, of voorziening: Voorziening, _ plaatsen: Tabelplaatsen
    ) throws(Telfout) {
        for som in Gebiedsom.sums(of: voorziening, plaatsen) {
            try sommen[som.rawValue].add(aanbieder: aanbieder, cents)
        }
    }

    mutating func merge(_ other: Gebiedtelling) throws(Telfout) {
        try tally.merge(other.tally)
        for place in sommen.indices { try sommen[place].merge(other.sommen[place]) }
    }
}
