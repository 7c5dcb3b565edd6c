import Jeugdhulp
import Records

/// The jeugdigen of one period, in every stand in which it is counted.
struct Periodetelling: Sendable {
    /// In the standen of which everything is asked.
    private var tallies: Standtallies
    /// In the other standen.
    private var vormen: Vormtelling
    private var geraakt = Raakstanden()
    private let periode: Telperiodes.Telperiode

    init(_ periode: Telperiodes.Telperiode) {
        self.periode = periode
        tallies = Standtallies(periode.fullStanden)
        vormen = Vormtelling(periode.standen.subtracting(periode.fullStanden))
    }

    /// Counts a jeugdige in all standen.
    mutating func add(_ gezien: Periodebeeld) throws(Telfout) {
        if !gezien.beeld.isEmpty { try tallies.add(gezien.beeld, in: periode) }
        if !geraakt.contains(periode.standen) { geraakt.formUnion(gezien.geraakt) }
        if periode.standen == periode.fullStanden { return }
        gezien.perStand.forEachCombinatie(in: periode, of: periode.standen) { combinatie, standen in
            vormen.add(combinatie: combinatie, in: standen)
        }
    }

    /// Counts a jeugdige as some of the standen know it.
    mutating func add(_ beeld: Zorgbeeld, only some: Standen) throws(Telfout) {
        try tallies.add(beeld, in: periode, only: some.intersection(periode.fullStanden))
        if !geraakt.contains(some) { geraakt.formUnion(Raakstanden(beeld, in: some)) }
        if let combinatie = beeld.plaatsen(beeld.declared, in: periode).combinatie {
            vormen.add(combinatie: combinatie, in: some)
        }
    }

    mutating func merge(_ other: Periodetelling) throws(Telfout) {
        try tallies.merge(other.tallies)
        vormen.merge(other.vormen)
        geraakt.formUnion(other.geraakt)
    }

    /// Which kinds of records touch the period in one stand.
    func raakvlak(_ stand: Standen) -> Raakvlak { geraakt.raakvlak(stand) }

    /// The tally of one stand; `nil` where the period is not counted in it, or not everything is asked of it.
    func tally(_ stand: Standen) throws(Telfout) -> Tally? {
        try tallies.tally(stand)
    }

    /// How many are 'thuis' and 'niet thuis' in one stand; `nil` where the period is not counted in it.
    func zorgstand(_ stand: Standen) throws(Telfout) -> Zorgstand? {
        if let tally = try tallies.tally(stand) { return Zorgstand(tally) }
        return vormen.zorgstand(stand)
    }
}

extension Zorgstand {
    /// The forms of a tally.
    init(_ tally: Tally) {
        self.init(thuis: tally.thuis, combinaties: tally.combinaties.indices.map { tally.combinaties[$0] })
    }
}
