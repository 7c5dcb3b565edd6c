import Contract
import Tabular

/// What `tmsd watals` was asked to do.
package struct WatalsOpdracht: Sendable {
    /// Which figures, as for a report that is not written.
    let rapport: RapportOpdracht
    /// A folder with files in place of those of `referentie/`; `nil`: none.
    let referentie: String?
    /// Settings in place of those of now, no two of one setting.
    let instellingen: [Instellingkeuze]

    /// `rapport` says which data, quarter and peildatum, where a dossier goes and how long to wait for it; no report is written. Settings
    /// are given as `naam=waarde`.
    ///
    /// - Throws: `.wrongUse` for a setting that does not exist or is given twice.
    package init(rapport: RapportOpdracht, referentie: String?, instellingen: [String]) throws(RunFailure) {
        var keuzes: [Instellingkeuze] = []
        for text in instellingen {
            guard let keuze = Instellingkeuze(text) else {
                throw .wrongUse("de waarde van --instelling klopt niet; verwacht: een naam, = en een waarde")
            }
            if let right = keuze.unknown {
                throw .wrongUse(
                    "--instelling \(VisibleText.escaped(keuze.naam)): deze instelling bestaat niet; verwacht: \(right)")
            }
            if keuzes.contains(where: keuze.isInTheWay) {
                throw .wrongUse(
                    "--instelling \(VisibleText.escaped(keuze.naam)) staat er twee keer; geef elke instelling hoogstens één keer"
                )
            }
            keuzes.append(keuze)
        }
        (self.rapport, self.referentie, self.instellingen) = (rapport, referentie, keuzes)
    }
}
