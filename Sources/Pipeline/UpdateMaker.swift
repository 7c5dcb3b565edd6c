import Counting
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
        let (cijfers, controles) = try RunFailure.ofCounting { () throws(Telfout) in
            (
                try Cijfers(
                    telling, kwartaal: bereik.kwartaal, referentie: folder.referentie,
                    instellingen: folder.instellingen),
                try Controle.all(levering: reading.levering, telling: telling)
            )
        }
        let update = Update(
            cijfers: cijfers, trend: Trend(plan.punten(telling), bevolking: folder.referentie.bevolking),
            rijping: plan.rijping(telling), vorige: try vorigeUpdate(telling, cijfers, readAgain: readAgain),
            vanaf: bereik.vanaf, telling: telling, levering: reading.levering, referentie: folder.referentie,
            instellingen: folder.instellingen, controles: controles,
            waarschuwingen: waarschuwingen.compactMap(\.gepubliceerd),
            inputFiles: folder.inputFiles, otherFiles: folder.otherFiles, version: Version.current)
        return (update, waarschuwingen)
    }

    private func vorigeUpdate(
        _ telling: Telling, _ cijfers: Cijfers,
        readAgain: (DataFolder, CalendarDate) throws(RunFailure) -> Reading
    ) throws(RunFailure) -> VorigeUpdate? {
        guard let vorige else { return nil }
        let maker = VorigeUpdateMaker(
            vorige: vorige, telling: telling, cijfers: cijfers, reading: reading, workers: workers)
        return try maker.vorigeUpdate(readAgain: readAgain)
    }

    private func opdracht(_ plan: Trendplan) -> Telopdracht {
        Telopdracht(
            peildatum: bereik.peildatum, periodes: periodes, furtherPeriodes: plan.furtherPeriodes,
            eerdere: plan.eerdere,
            vorige: vorige.map { vorige in
                let cijfers = vorige.published.cijfers
                return Telopdracht.EerdereStand(
                    peildatum: cijfers.peildatum, periodes: periodes.filter(cijfers.periodes.contains))
            })
    }

    private func vanishedRecords() -> [Waarschuwing] {
        let mappen = Leveringsmappen(
            reading.levering, gemeenteCount: folder.referentie.gemeenten.count, peildatum: bereik.peildatum)
        return Waarschuwingen.vanished(reading, mappen: mappen, workers: workers)
    }
}
