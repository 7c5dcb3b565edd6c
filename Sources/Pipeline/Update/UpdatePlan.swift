import Counting
import Figures
import Jeugdhulp
import Publication
import Records

/// What an update counts: which periods, and as they were known when.
struct UpdatePlan {
    let bereik: Rapportbereik
    let trend: Trendplan
    let opdracht: Telopdracht

    /// With what the previous update has too, where there is one.
    init(_ bereik: Rapportbereik, vorige: PreviousUpdate?) {
        let periodes = Periode.reeks(kwartaal: bereik.kwartaal, vanaf: bereik.vanaf)
        let trend = Trendplan(periodes: periodes, peildatum: bereik.peildatum)
        opdracht = Telopdracht(
            peildatum: bereik.peildatum, periodes: periodes, furtherPeriodes: trend.furtherPeriodes,
            eerdere: trend.eerdere,
            vorige: vorige.map { vorige in
                let kop = vorige.published.kop
                return Telopdracht.EerdereStand(
                    peildatum: kop.peildatum, periodes: periodes.filter(kop.periodes.contains))
            })
        (self.bereik, self.trend) = (bereik, trend)
    }
}
