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
        let meting = Meting(voortgang: .onTerminal)
        let reading = try read(
            opdracht.data, peildatum: opdracht.peildatum, rejectList: rejectList, meting: meting)
        guard reading.objections.isEmpty else { throw .input(reading.objections) }
        let update = try count(reading, opdracht, meting)
        let failed = update.controles.filter { !$0.holds }
        guard failed.isEmpty else { throw .checks(failed) }
        try reports.publish(update.files(), of: opdracht.kwartaal)
        meting.ends(.schrijven)
        for warning in update.waarschuwingen { log.line("waarschuwing: " + warning) }
        log.line("Klaar: \(opdracht.uit)/\(opdracht.kwartaal.code), peildatum \(update.cijfers.peildatum).")
        if opdracht.meet { log.lines(meting.lines) }
    }

    func read(
        _ data: String, peildatum: CalendarDate?, rejectList: RejectList?, meting: Meting
    ) throws(RunFailure) -> Reading {
        let folder = try DataFolder(data)
        for path in folder.otherFiles { log.line("\(path): geen levering, niet gelezen") }
        defer { meting.ends(.lezen) }
        let reading = try Reading(
            folder, peildatum: peildatum,
            reader: LeveringReader(
                dataFolder: data, workers: workers, pieceBytes: pieceBytes, observer: meting.observer))
        log.lines(DeliverySummary.furtherColumns(reading))
        try rejectList?.write(reading.levering.files)
        return reading
    }

    /// Turns rows into figures, and checks them.
    private func count(
        _ reading: Reading, _ opdracht: RapportOpdracht, _ meting: Meting
    ) throws(RunFailure) -> Update {
        let folder = reading.folder
        guard let peildatum = opdracht.peildatum ?? reading.levering.latest.latest else {
            preconditionFailure("a levering without accepted rows was not refused")
        }
        do throws(Telfout) {
            let mappen = Leveringsmappen(
                reading.levering, gemeenteCount: folder.referentie.gemeenten.count, peildatum: peildatum)
            let isReplacing = folder.instellingen.leveringen == .volledig
            let vanished = isReplacing ? Waarschuwingen.vanished(reading, mappen: mappen, workers: workers) : []
            let telling = try Telling(
                reading.levering,
                Telopdracht(
                    peildatum: peildatum, periodes: Periode.reeks(kwartaal: opdracht.kwartaal, vanaf: opdracht.vanaf)),
                referentie: folder.referentie, replacing: isReplacing, workers: workers
            ) { meting.ends(.versies) }
            meting.ends(.tellen)
            let controles = try Controle.all(levering: reading.levering, telling: telling)
            let cijfers = try Cijfers(
                telling, kwartaal: opdracht.kwartaal, peildatum: peildatum, referentie: folder.referentie,
                instellingen: folder.instellingen)
            return Update(
                cijfers: cijfers, trend: Trend(jaren(telling, peildatum), bevolking: folder.referentie.bevolking),
                rijping: [], vanaf: opdracht.vanaf, telling: telling, levering: reading.levering,
                referentie: folder.referentie, instellingen: folder.instellingen, controles: controles,
                waarschuwingen: Waarschuwingen.all(
                    reading: reading, kwartaal: opdracht.kwartaal, peildatum: peildatum)
                    + Waarschuwingen.unseen(reading, telling)
                    + vanished,
                inputFiles: folder.inputFiles, otherFiles: folder.otherFiles, version: Version.current)
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
