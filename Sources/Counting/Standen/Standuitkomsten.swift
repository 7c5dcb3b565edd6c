import Jeugdhulp

/// The tallies of every period that was counted, in every stand.
struct Standuitkomsten: Sendable {
    private struct Sleutel: Hashable {
        let periode: Periode
        let stand: UInt32
    }

    private let tallies: [Sleutel: Tally]
    private let standByPeildatum: [CalendarDate: Standen]
    private let weg: Standenplan.Bijstelweg?

    init(
        _ counter: JeugdigeCounter, periodes: [Telperiodes.Telperiode], plan: Standenplan, opdracht: Telopdracht
    ) throws(Telfout) {
        var tallies: [Sleutel: Tally] = [:]
        for (periode, counted) in zip(periodes, counter.tallies) {
            var rest = periode.standen
            while !rest.isEmpty {
                let stand = rest.first
                rest = rest.subtracting(stand)
                tallies[Sleutel(periode: periode.periode, stand: stand.bits)] = try counted.tally(stand)
            }
        }
        self.tallies = tallies
        var standen = Dictionary(uniqueKeysWithValues: plan.wanted.map { ($0.0.peildatum, $0.1) })
        standen[opdracht.peildatum] = .update
        standByPeildatum = standen
        weg = plan.bijstelweg
    }

    func tally(_ periode: Periode, peildatum: CalendarDate) -> Tally? {
        standByPeildatum[peildatum].flatMap { tally(periode, $0) }
    }

    func steps(_ periode: Periode) -> [(oorzaak: Oorzaak?, tally: Tally)] {
        guard let weg else { return [] }
        let standen: [(Oorzaak?, Standen)] = [
            (nil, weg.vorige), (.ingetrokken, weg.afterWithdrawn), (.gecorrigeerd, weg.afterCorrected),
            (.gecrediteerd, weg.afterCredited), (.laatGeregistreerd, weg.afterLate), (.nieuweJeugdigen, .update),
        ]
        let steps = standen.compactMap { oorzaak, stand in tally(periode, stand).map { (oorzaak: oorzaak, tally: $0) } }
        return steps.count == standen.count ? steps : []
    }

    private func tally(_ periode: Periode, _ stand: Standen) -> Tally? {
        tallies[Sleutel(periode: periode, stand: stand.bits)]
    }
}
