import Counting
import Figures
import Jeugdhulp
import Publication

/// What an update counts: which periods, and as they were known when.
struct UpdatePlan {
    let bereik: Rapportbereik
    let trend: Trendplan
    let opdracht: Telopdracht

    /// The running period of the previous update, where this one does not report it: counted to be compared, and nothing else.
    let lopend: Periode?

    /// With what the previous update has too, and its running period, where there is one.
    init(_ bereik: Rapportbereik, vorige: PreviousUpdate?) {
        let periodes = Periode.reeks(kwartaal: bereik.kwartaal, vanaf: bereik.vanaf)
        let trend = Trendplan(periodes: periodes, peildatum: bereik.peildatum)
        let lopend = vorige?.published.kop.lopend.flatMap { periodes.contains($0) ? nil : $0 }
        opdracht = Telopdracht(
            peildatum: bereik.peildatum, periodes: periodes,
            furtherPeriodes: trend.furtherPeriodes + [lopend].compactMap(\.self), eerdere: trend.eerdere,
            vorige: vorige.map { vorige in
                let kop = vorige.published.kop
                return Telopdracht.EerdereStand(
                    peildatum: kop.peildatum,
                    periodes: periodes.filter(kop.periodes.contains) + [lopend].compactMap(\.self))
            })
        (self.bereik, self.trend, self.lopend) = (bereik, trend, lopend)
    }
}

extension Updatekop {
    /// The part of a year that it ends with; `nil` where that is a full year.
    fileprivate var lopend: Periode? { periodes.filter { $0.soort != .jaar }.max { $0.days.last < $1.days.last } }
}
