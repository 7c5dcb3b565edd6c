import Jeugdhulp

/// How later deliveries changed what was known of one completed year.
struct Herziening: Equatable, Sendable {
    /// Before the year of the point that it is a measure for.
    let periode: Periode
    /// What was known no longer after the year than the point is known for after its own period.
    let toen: Rijping.Stap
    /// What is known at the peildatum of the update.
    let nu: Rijping.Stap

    /// What may be expected of the deliveries that still come for a point: one for every earlier period of which both are known.
    static func all(_ rijping: [Rijping], for punt: Trendpunt) -> [Herziening] {
        let age = punt.periode.days.last.days(to: punt.peildatum)
        return rijping.compactMap { one in
            guard one.periode.year < punt.periode.year, let nu = one.stappen.last,
                let toen = one.stappen.last(where: { one.periode.days.last.days(to: $0.peildatum) <= age }),
                toen.peildatum < nu.peildatum
            else { return nil }
            return Herziening(periode: one.periode, toen: toen, nu: nu)
        }
    }
}
