package import Jeugdhulp

/// How many jeugdigen and how many cents, in one gebied and one period.
package struct Tally: Sendable {
    /// The union of I(v): table 2.
    package fileprivate(set) var metIndicatie = 0
    /// The union of D(v): table 2.
    package fileprivate(set) var metDeclaratie = 0
    /// U(ambulant) without N: table 3.
    package fileprivate(set) var thuis = 0
    /// U(ambulant) ∩ N: table 5.
    package fileprivate(set) var ambulantBijNietThuis = 0
    /// Jeugdigen who are 'niet thuis' while nothing was declared for them.
    package fileprivate(set) var nietThuisZonderDeclaratie = 0
    /// U(ambulant) ∪ N, counted apart from the two it is made of.
    fileprivate(set) var ambulantOfNietThuis = 0
    /// Jeugdigen per combination of forms: bit 0 gezinsvormen, bit 1 residentieel, bit 2 jeugdzorgplus; none is not 'niet thuis'.
    package fileprivate(set) var combinaties = InlineArray<8, Int>(repeating: 0)
    /// Ambulante cents of jeugdigen not in N: table 3.
    package fileprivate(set) var thuisCents: Int64 = 0
    /// Ambulante cents of jeugdigen in N: table 5.
    package fileprivate(set) var ambulantBijNietThuisCents: Int64 = 0
    /// By the raw value of the voorziening.
    fileprivate(set) var centsByVoorziening = InlineArray<8, Int64>(repeating: 0)

    /// N: each jeugdige once.
    package var nietThuis: Int { combinaties.indices.dropFirst().reduce(0) { $0 + combinaties[$1] } }

    /// Jeugdigen with this form.
    package func aantal(_ vorm: Verblijfsvorm) -> Int {
        combinaties.indices.reduce(0) { $1 >> Int(vorm.rawValue) & 1 == 1 ? $0 + combinaties[$1] : $0 }
    }

    /// Jeugdigen who were residentieel or in JeugdzorgPlus, each once.
    package var residentieelOfJeugdzorgplus: Int {
        let either = 1 << Int(Verblijfsvorm.residentieel.rawValue) | 1 << Int(Verblijfsvorm.jeugdzorgplus.rawValue)
        return combinaties.indices.reduce(0) { $1 & either != 0 ? $0 + combinaties[$1] : $0 }
    }

    /// Cents of the declaraties of this form.
    package func cents(_ vorm: Verblijfsvorm) throws(Telfout) -> Int64 {
        var sum: Int64 = 0
        for voorziening in vorm.voorzieningen {
            sum = try sum.addingChecked(centsByVoorziening[Int(voorziening.rawValue)])
        }
        return sum
    }

    /// Cents of the declaraties of one voorziening.
    package func cents(of voorziening: Voorziening) -> Int64 { centsByVoorziening[Int(voorziening.rawValue)] }

    /// Adds one jeugdige; returns in which tables. Rekenregels, R3.3: the sets of tables 2–8.
    @discardableResult
    mutating func add(_ beeld: Zorgbeeld, in periode: Telperiodes.Telperiode) throws(Telfout) -> Tabelplaatsen {
        let declared = beeld.declared
        let plaatsen = beeld.plaatsen(declared, in: periode)
        if !beeld.indicated.isEmpty { metIndicatie += 1 }
        if !declared.isEmpty { metDeclaratie += 1 }
        if plaatsen.isAmbulant || plaatsen.isNietThuis { ambulantOfNietThuis += 1 }
        combinaties[plaatsen.vormen] += 1
        let ambulantCents = beeld.cents(Tally.ambulant)
        if plaatsen.isThuis { thuis += 1 }
        if plaatsen.isAmbulantBijNietThuis { ambulantBijNietThuis += 1 }
        if plaatsen.isNietThuis {
            if declared.isEmpty { nietThuisZonderDeclaratie += 1 }
            ambulantBijNietThuisCents = try ambulantBijNietThuisCents.addingChecked(ambulantCents)
        } else {
            thuisCents = try thuisCents.addingChecked(ambulantCents)
        }
        var touched = beeld.touched
        while let number = touched.popFirst() {
            centsByVoorziening[number] = try centsByVoorziening[number].addingChecked(beeld.cents(number))
        }
        return plaatsen
    }

    private static let ambulant = Int(Voorziening.ambulant.rawValue)

    mutating func merge(_ other: Tally) throws(Telfout) {
        metIndicatie += other.metIndicatie
        metDeclaratie += other.metDeclaratie
        thuis += other.thuis
        ambulantBijNietThuis += other.ambulantBijNietThuis
        nietThuisZonderDeclaratie += other.nietThuisZonderDeclaratie
        ambulantOfNietThuis += other.ambulantOfNietThuis
        thuisCents = try thuisCents.addingChecked(other.thuisCents)
        ambulantBijNietThuisCents = try ambulantBijNietThuisCents.addingChecked(other.ambulantBijNietThuisCents)
        for place in 0..<8 {
            combinaties[place] += other.combinaties[place]
            centsByVoorziening[place] = try centsByVoorziening[place].addingChecked(other.centsByVoorziening[place])
        }
    }
}
