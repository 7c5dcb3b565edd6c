import Figures
import Jeugdhulp

/// How later deliveries changed what was known of one completed period.
struct Herziening: Equatable, Sendable {
    /// Of an earlier year than the point that it is a measure for.
    let periode: Periode
    /// What was known no longer after the period than the point is known for after its own.
    let toen: PublishedRijping.Stap
    /// What is known at the peildatum of the update.
    let nu: PublishedRijping.Stap

    /// What may be expected of the deliveries that still come for a point of a reeks.
    ///
    /// A part of a year is measured by the same part of earlier years, known equally long after it; only where there is none of those by
    /// full years, as a full year is.
    static func all(_ trend: PublishedTrend, _ rijping: [PublishedRijping], for punt: PublishedTrend.Punt)
        -> [Herziening]
    {
        let sameParts = punt.reeks == .gelijkePeriode ? all(trend, for: punt) : []
        return sameParts.isEmpty ? all(rijping, for: punt) : sameParts
    }

    private static func all(_ trend: PublishedTrend, for punt: PublishedTrend.Punt) -> [Herziening] {
        trend.punten(.gelijkeRijping).compactMap { earlier in
            guard earlier.isHeel, earlier.periode.year < punt.periode.year, earlier.peildatum < punt.peildatum,
                case .bekend(let toen) = earlier.stand,
                case .bekend(let nu)? = trend.punten(punt.reeks).first(where: { $0.periode == earlier.periode })?.stand
            else { return nil }
            return Herziening(
                periode: earlier.periode, toen: PublishedRijping.Stap(peildatum: earlier.peildatum, stand: toen),
                nu: PublishedRijping.Stap(peildatum: punt.peildatum, stand: nu))
        }
    }

    private static func all(_ rijping: [PublishedRijping], for punt: PublishedTrend.Punt) -> [Herziening] {
        let age = punt.periode.days.last.days(to: punt.peildatum)
        return rijping.compactMap { one in
            guard one.isHeel, one.periode.soort == .jaar, one.periode.year < punt.periode.year,
                let nu = one.stappen.last,
                let toen = one.stappen.last(where: { one.periode.days.last.days(to: $0.peildatum) <= age }),
                toen.peildatum < nu.peildatum
            else { return nil }
            return Herziening(periode: one.periode, toen: toen, nu: nu)
        }
    }
}
