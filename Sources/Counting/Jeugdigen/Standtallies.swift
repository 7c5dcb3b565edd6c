import Records

/// The tallies of one period, one for each stand of which everything is asked.
///
/// A jeugdige of whom all these standen know the same is counted once for all of them.
struct Standtallies: Sendable {
    /// Jeugdigen who are the same in every stand.
    private var shared = Tally()
    /// Further jeugdigen, by rank of the stand.
    private var own: [Tally]
    private let standen: Standen

    init(_ standen: Standen) {
        self.standen = standen
        own = [Tally](repeating: Tally(), count: standen.count)
    }

    /// Counts a jeugdige in all standen.
    mutating func add(_ beeld: Zorgbeeld, in periode: Telperiodes.Telperiode) throws(Telfout) {
        try shared.add(beeld, in: periode)
    }

    /// Counts a jeugdige as some of the standen know it.
    mutating func add(_ beeld: Zorgbeeld, in periode: Telperiodes.Telperiode, only some: Standen) throws(Telfout) {
        var rest = some
        while !rest.isEmpty {
            let stand = rest.first
            rest = rest.subtracting(stand)
            try own[standen.rank(of: stand)].add(beeld, in: periode)
        }
    }

    mutating func merge(_ other: Standtallies) throws(Telfout) {
        try shared.merge(other.shared)
        for place in own.indices { try own[place].merge(other.own[place]) }
    }

    /// The tally of one stand; `nil` where the period is not counted in it.
    func tally(_ stand: Standen) throws(Telfout) -> Tally? {
        guard standen.contains(stand) else { return nil }
        var tally = own[standen.rank(of: stand)]
        try tally.merge(shared)
        return tally
    }
}
