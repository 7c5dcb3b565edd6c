import Jeugdhulp
import Records

/// The tallies of every period that was counted, in every stand.
struct Standuitkomsten: Sendable {
    private struct Sleutel: Hashable {
        let periode: Periode
        let stand: UInt32
    }

    private let tallies: [Sleutel: Tally]
    private let zorgstanden: [Sleutel: Zorgstand]
    private let raakvlakken: [Sleutel: Raakvlak]
    private let standByPeildatum: [CalendarDate: Standen]
    private let weg: Standenplan.Bijstelweg?

    init(
        _ counter: JeugdigeCounter, periodes: [Telperiodes.Telperiode], plan: Standenplan, opdracht: Telopdracht
    ) throws(Telfout) {
        var tallies: [Sleutel: Tally] = [:]
        var zorgstanden: [Sleutel: Zorgstand] = [:]
        var raakvlakken: [Sleutel: Raakvlak] = [:]
        for (periode, counted) in zip(periodes, counter.tellingen) {
            var rest = periode.standen
            while !rest.isEmpty {
                let stand = rest.first
                rest = rest.subtracting(stand)
                let sleutel = Sleutel(periode: periode.periode, stand: stand.bits)
                tallies[sleutel] = try counted.tally(stand)
                zorgstanden[sleutel] = try counted.zorgstand(stand)
                raakvlakken[sleutel] = counted.raakvlak(stand)
            }
        }
        self.tallies = tallies
        self.zorgstanden = zorgstanden
        self.raakvlakken = raakvlakken
        var standen = Dictionary(uniqueKeysWithValues: plan.wanted.map { ($0.0.peildatum, $0.1) })
        standen[opdracht.peildatum] = .update
        standByPeildatum = standen
        weg = plan.bijstelweg
    }

    /// The tally of a period of the update; `nil` where it was not counted.
    func tally(_ periode: Periode) -> Tally? { tally(periode, .update) }

    func zorgstand(_ periode: Periode, peildatum: CalendarDate) -> Zorgstand? {
        standByPeildatum[peildatum].flatMap { zorgstanden[Sleutel(periode: periode, stand: $0.bits)] }
    }

    /// `nil` where the period was not counted.
    func raakvlak(_ periode: Periode, peildatum: CalendarDate) -> Raakvlak? {
        standByPeildatum[peildatum].flatMap { raakvlakken[Sleutel(periode: periode, stand: $0.bits)] }
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
