import Counting
import Glibc
import Intake
import Jeugdhulp
import Publication
package import Workers

/// One run from end to end: a data folder in, a report folder out.
package struct Pipeline: Sendable {
    let log: Log
    let workers: Workers
    let pieceBytes: Int

    /// `pieceBytes`: about how many bytes of a file are decoded at a time. Neither it nor the number of workers changes a figure.
    package init(log: Log, workers: Workers, pieceBytes: Int = DeliveredFile.pieceBytes) {
        self.log = log
        self.workers = workers
        self.pieceBytes = pieceBytes
    }

    /// The number of threads for this machine.
    package static var allProcessors: Workers {
        Workers(count: max(1, min(64, sysconf(Int32(_SC_NPROCESSORS_ONLN)))))
    }

    /// Makes the report of one quarter. Whatever goes wrong, the reports that stood there stand there still.
    package func rapport(_ opdracht: RapportOpdracht) throws(RunFailure) {
        let reports = try ReportsFolder(opdracht.uit, notUnder: opdracht.data + "/leveringen")
        let rejectList = try opdracht.afgekeurd.map { path throws(RunFailure) in
            try RejectList(path: path, notUnder: [("uit", opdracht.uit), ("data", opdracht.data)])
        }
        let meting = Meting(voortgang: log.voortgang)
        let reading = try read(
            opdracht.data, peildatum: opdracht.peildatum, rejectList: rejectList, meting: meting)
        for gebeurtenis in DeliverySummary.gebeurtenissen(reading, meting) { log.note(gebeurtenis) }
        guard reading.objections.isEmpty else { throw .input(reading.objections) }
        let bereik = try Rapportbereik(opdracht, latest: reading.levering.latest)
        let (update, waarschuwingen) = try count(reading, bereik, meting)
        let failed = update.controles.filter { !$0.holds }
        guard failed.isEmpty else { throw .checks(failed) }
        let files = update.files()
        try reports.publish(files, of: bereik.kwartaal)
        meting.ends(.schrijven)
        for waarschuwing in waarschuwingen { log.tell(.waarschuwing(waarschuwing)) }
        log.tell(
            .gepubliceerd(folder: "\(opdracht.uit)/\(bereik.kwartaal.code)", fileCount: files.count, bereik))
        if opdracht.meet { log.tell(.meting(meting.lines)) }
    }

    func read(
        _ data: String, peildatum: CalendarDate?, rejectList: RejectList?, meting: Meting
    ) throws(RunFailure) -> Reading {
        let folder = try DataFolder(data)
        for file in folder.inputFiles { log.note(.invoer(file)) }
        for path in folder.otherFiles { log.tell(.anderBestand(path)) }
        defer { meting.ends(.lezen) }
        let reading = try Reading(
            folder, peildatum: peildatum,
            reader: LeveringReader(
                dataFolder: data, workers: workers, pieceBytes: pieceBytes, observer: meting.observer))
        if let further = DeliverySummary.furtherColumns(reading) { log.tell(further) }
        try rejectList?.write(reading.levering.files)
        return reading
    }

    /// Turns rows into figures, and checks them.
    private func count(
        _ reading: Reading, _ bereik: Rapportbereik, _ meting: Meting
    ) throws(RunFailure) -> (Update, [Waarschuwing]) {
        let folder = reading.folder
        do throws(Telfout) {
            let mappen = Leveringsmappen(
                reading.levering, gemeenteCount: folder.referentie.gemeenten.count, peildatum: bereik.peildatum)
            let isReplacing = folder.instellingen.leveringen == .volledig
            let vanished = isReplacing ? Waarschuwingen.vanished(reading, mappen: mappen, workers: workers) : []
            let telling = try Telling(
                reading.levering,
                Telopdracht(
                    peildatum: bereik.peildatum,
                    periodes: Periode.reeks(kwartaal: bereik.kwartaal, vanaf: bereik.vanaf)),
                referentie: folder.referentie, replacing: isReplacing, workers: workers
            ) { meting.ends(.versies) }
            meting.ends(.tellen)
            let controles = try Controle.all(levering: reading.levering, telling: telling)
            let cijfers = try Cijfers(
                telling, kwartaal: bereik.kwartaal, peildatum: bereik.peildatum, referentie: folder.referentie,
                instellingen: folder.instellingen)
            let waarschuwingen =
                Waarschuwingen.all(reading: reading, kwartaal: bereik.kwartaal, peildatum: bereik.peildatum)
                + Waarschuwingen.unseen(reading, telling) + vanished
            let update = Update(
                cijfers: cijfers,
                trend: Trend(jaren(telling, bereik.peildatum), bevolking: folder.referentie.bevolking),
                rijping: [], vanaf: bereik.vanaf, telling: telling, levering: reading.levering,
                referentie: folder.referentie, instellingen: folder.instellingen, controles: controles,
                waarschuwingen: waarschuwingen.map(\.tekst),
                inputFiles: folder.inputFiles, otherFiles: folder.otherFiles, version: Version.current)
            return (update, waarschuwingen)
        } catch {
            throw .counting(error)
        }
    }

    /// The full years as they are known at the peildatum.
    private func jaren(_ telling: Telling, _ peildatum: CalendarDate) -> [Trendpunt] {
        zip(telling.periodes, telling.tallies).compactMap { periode, tally in
            guard periode.soort == .jaar else { return nil }
            let combinaties = (0..<8).map { tally.combinaties[$0] }
            return Trendpunt(
                reeks: .jaren, periode: periode, peildatum: peildatum,
                stand: .bekend(Zorgstand(thuis: tally.thuis, combinaties: combinaties)))
        }
    }
}
