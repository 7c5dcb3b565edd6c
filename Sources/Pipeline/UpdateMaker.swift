import Contract
import Counting
import Disclosure
import Figures
import Intake
import Jeugdhulp
import Publication
import Workers

/// Turns rows that were read into an update: figures, what they are compared with, and checks.
struct UpdateMaker {
    let reading: Reading
    let bereik: Rapportbereik
    let vorige: PreviousUpdate?
    let workers: Workers
    let meting: Meting

    private var folder: DataFolder { reading.folder }
    private var periodes: [Periode] { Periode.reeks(kwartaal: bereik.kwartaal, vanaf: bereik.vanaf) }

    /// Counts everything; the rows of the reading are gone afterwards.
    ///
    /// `readAgain` reads the deliveries by other settings and another referentie, up to a peildatum.
    func update(readAgain: (DataFolder, CalendarDate) throws(RunFailure) -> Reading) throws(RunFailure) -> (
        Update, [Waarschuwing]
    ) {
        let isReplacing = folder.instellingen.leveringen == .volledig
        let vanished = isReplacing ? vanishedRecords() : []
        let plan = Trendplan(periodes: periodes, peildatum: bereik.peildatum)
        let telling = try RunFailure.ofCounting { () throws(Telfout) in
            try Telling(
                reading.levering, opdracht(plan), referentie: folder.referentie, replacing: isReplacing,
                workers: workers
            ) { meting.ends(.versies) }
        }
        meting.ends(.tellen)
        let waarschuwingen =
            Waarschuwingen.all(reading: reading, kwartaal: bereik.kwartaal, peildatum: bereik.peildatum)
            + Waarschuwingen.unseen(reading, telling) + vanished + Waarschuwingen.ties(reading, telling)
        let (counted, controles) = try RunFailure.ofCounting { () throws(Telfout) in
            (
                try RawFigures(
                    telling, kwartaal: bereik.kwartaal, referentie: folder.referentie,
                    instellingen: folder.instellingen, plan: plan),
                try Controle.all(levering: reading.levering, telling: telling)
            )
        }
        let failed = controles.filter { !$0.holds }
        guard failed.isEmpty else { throw .checks(failed) }
        let explained = try explained(counted, telling, readAgain: readAgain)
        let rule = SmallCounts(minimum: folder.instellingen.minimumCelgrootte)
        let account = AccountMaker(reading: reading, telling: telling, rule: rule).account(
            controles, waarschuwingen.compactMap(\.gepubliceerd))
        let bevolking = Trendbevolking(plan.punten(telling), bevolking: folder.referentie.bevolking)
        return (protected(explained, account, rule, bevolking), waarschuwingen)
    }

    /// Leads what was counted through the doorway.
    private func protected(
        _ explained: (raw: RawFigures, vorige: VorigeUpdate?), _ account: Account<Int>, _ rule: SmallCounts,
        _ bevolking: Trendbevolking
    ) -> Update {
        Update(
            figures: PublishableFigures(explained.raw, minimum: rule.minimum),
            account: PublishableAccount(account, rule), bevolking: bevolking, vorige: explained.vorige,
            vanaf: bereik.vanaf, regels: Update.Regels(folder.instellingen, folder.referentie),
            inputFiles: folder.inputFiles, version: Version.current)
    }

    /// With what changed since the previous update, where there is one.
    private func explained(
        _ counted: RawFigures, _ telling: Telling,
        readAgain: (DataFolder, CalendarDate) throws(RunFailure) -> Reading
    ) throws(RunFailure) -> (raw: RawFigures, vorige: VorigeUpdate?) {
        guard let vorige else { return (counted, nil) }
        let maker = VorigeUpdateMaker(
            vorige: vorige, telling: telling, counted: counted, reading: reading, workers: workers)
        let (update, changed) = try maker.vorigeUpdate(readAgain: readAgain)
        return (RawFigures(kop: counted.kop, figures: Figures(counted.figures.all + changed)), update)
    }

    private func opdracht(_ plan: Trendplan) -> Telopdracht {
        Telopdracht(
            peildatum: bereik.peildatum, periodes: periodes, furtherPeriodes: plan.furtherPeriodes,
            eerdere: plan.eerdere,
            vorige: vorige.map { vorige in
                let kop = vorige.published.kop
                return Telopdracht.EerdereStand(
                    peildatum: kop.peildatum, periodes: periodes.filter(kop.periodes.contains))
            })
    }

    private func vanishedRecords() -> [Waarschuwing] {
        let mappen = Leveringsmappen(
            reading.levering, gemeenteCount: folder.referentie.gemeenten.count, peildatum: bereik.peildatum)
        return Waarschuwingen.vanished(reading, mappen: mappen, workers: workers)
    }
}
