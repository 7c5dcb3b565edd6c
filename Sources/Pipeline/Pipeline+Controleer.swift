import Checking
import Contract
import Faults
import Feedback
import Intake
import Jeugdhulp
import Output
import Records

extension Pipeline {
    /// Reads and judges a delivery and makes the checks between its rows and files; writes no figures.
    ///
    /// `terugkoppeling` is a folder for what each gemeente must mend. It is also written when the data may not be published.
    /// `wacht` is how many seconds to wait for another run that writes the same list or folder.
    package func controleer(
        data: String, afgekeurd: String?, terugkoppeling: String? = nil, wacht: Int = 0
    ) throws(RunFailure) {
        let turn = Turn(opdracht: "controleer", wacht: wacht, log: log, unfinished: unfinished)
        let rejectList = try RejectList.place(afgekeurd, notUnder: [("data", data)], turn)
        let feedback = try RunFailure.ofOutput { () throws(OutputFailure) in
            try terugkoppeling.map { path throws(OutputFailure) in try FeedbackFolder(path, notUnder: data, turn) }
        }
        let times = StageTimes(progress: log.progress)
        let delivered = try read(deliveries(of: data), nil, projection: .details, rejectList: rejectList, times)
        let reading = delivered.reading
        for event in DeliverySummary.events(reading, times) { log.tell(event) }

        let records = PlacedRecords(
            delivered.taken(), of: reading.levering, gemeenteCount: reading.gemeenteCount,
            replacing: reading.isReplacing,
            comparing: reading.compared(.last), workers: workers)
        tell(
            Waarschuwingen.beforeRefusal(reading, peildatum: nil)
                + Waarschuwingen.vanished(reading, records.vanished)
                + Waarschuwingen.ties(reading, indicaties: records.indicaties, declaraties: records.declaraties))

        let rows = CheckedRows(
            records, of: reading.levering, isReplacing: reading.isReplacing,
            gemeenten: reading.folder.referentie.gemeenten, workers: workers)
        let uitslag = Toetsuitslag(rows, instellingen: reading.folder.instellingen)
        log.tell(.toetsen(uitslag))
        let left = try RunFailure.ofOutput { () throws(OutputFailure) in
            try feedback?.publish(Terugkoppeling(uitslag, fouten: reading.objections)) ?? []
        }
        tell(left.map { Waarschuwing($0) })
        guard reading.objections.isEmpty else { throw .input(reading.objections) }
        log.tell(.bruikbaar)
    }

    /// The catalogue of rules, as Markdown.
    package static var regels: String { RegelsPage.text }
}
