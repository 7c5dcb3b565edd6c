import Jeugdhulp

@testable import Counting
@testable import Records

/// All fields of a `Tally`, counted one jeugdige after another.
struct SlowTally: Equatable {
    var metIndicatie = 0
    var metDeclaratie = 0
    var thuis = 0
    var ambulantBijNietThuis = 0
    var nietThuisZonderDeclaratie = 0
    var ambulantOfNietThuis = 0
    var combinaties = [Int](repeating: 0, count: 8)
    var thuisCents: Int64 = 0
    var ambulantBijNietThuisCents: Int64 = 0
    var centsByVoorziening = [Int64](repeating: 0, count: 8)

    /// No one.
    init() {}

    /// Of jeugdigen, whether they had care in the period or not.
    init(_ beelden: [SlowBeeld]) {
        for beeld in beelden where !beeld.isEmpty {
            let (isAmbulant, isNietThuis) = (beeld.isAmbulant, beeld.vormen != 0)
            let ambulantCents = beeld.cents[.ambulant] ?? 0
            metIndicatie += beeld.indicated.isEmpty ? 0 : 1
            metDeclaratie += beeld.declared.isEmpty ? 0 : 1
            thuis += isAmbulant && !isNietThuis ? 1 : 0
            ambulantBijNietThuis += isAmbulant && isNietThuis ? 1 : 0
            nietThuisZonderDeclaratie += isNietThuis && beeld.declared.isEmpty ? 1 : 0
            ambulantOfNietThuis += isAmbulant || isNietThuis ? 1 : 0
            combinaties[beeld.vormen] += 1
            thuisCents += isNietThuis ? 0 : ambulantCents
            ambulantBijNietThuisCents += isNietThuis ? ambulantCents : 0
            for (voorziening, cents) in beeld.cents { centsByVoorziening[Int(voorziening.rawValue)] += cents }
        }
    }

    /// What the engine counted.
    init(_ tally: Tally) {
        metIndicatie = tally.metIndicatie
        metDeclaratie = tally.metDeclaratie
        thuis = tally.thuis
        ambulantBijNietThuis = tally.ambulantBijNietThuis
        nietThuisZonderDeclaratie = tally.nietThuisZonderDeclaratie
        ambulantOfNietThuis = tally.ambulantOfNietThuis
        combinaties = (0..<8).map { tally.combinaties[$0] }
        thuisCents = tally.thuisCents
        ambulantBijNietThuisCents = tally.ambulantBijNietThuisCents
        centsByVoorziening = (0..<8).map { tally.centsByVoorziening[$0] }
    }

    var zorgstand: Zorgstand { Zorgstand(thuis: thuis, combinaties: combinaties) }
}
