import Contract
import Counting
import Jeugdhulp
import Publication

extension Update.Regels {
    /// What readers must know of the settings and the referentie that held.
    init(_ instellingen: Instellingen, _ referentie: Referentie) {
        self.init(
            fictief: instellingen.fictief, isUniqueInRegion: instellingen.jeugdigeUniekBinnen == .regio,
            isReplacing: instellingen.leveringen == .volledig, gemeenten: referentie.gemeenten.map(\.naam),
            bronregels: referentie.bronregels,
            bedragenBetrouwbaarTm: instellingen.bedragenBetrouwbaarTm, ripeningDays: Instellingen.ripeningDays,
            settings: instellingen.account, uitgave: Uitgave(instellingen))
    }
}

extension Uitgave {
    /// As the settings say.
    init(_ instellingen: Instellingen) {
        self.init(
            toelichtingen: instellingen.toelichting, contact: instellingen.contact,
            volgendeUpdate: instellingen.volgendeUpdate)
    }
}
