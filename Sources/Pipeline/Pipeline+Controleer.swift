import Checking
import Contract
import Feedback
import Intake
import Jeugdhulp
import Output

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
        let reading = try read(deliveries(of: data), nil, projection: .details, rejectList: rejectList, times)
        let mappen = Leveringsmappen(
            reading.levering, gemeenteCount: reading.folder.referentie.gemeenten.count, peildatum: .last)
        for event in DeliverySummary.events(reading, times) { log.tell(event) }
        tell(warnings(reading, mappen: mappen))
        let uitslag = try toets(reading, replacing: reading.isReplacing ? mappen : nil)
        tell(Waarschuwingen.ties(uitslag))
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

    private func warnings(_ reading: Reading, mappen: Leveringsmappen) -> [Waarschuwing] {
        Waarschuwingen.beforeRefusal(reading, peildatum: nil)
            + Waarschuwingen.vanished(reading, mappen: mappen, workers: workers)
    }

    private func toets(_ reading: Reading, replacing: Leveringsmappen?) throws(RunFailure) -> Toetsuitslag {
        let folder = reading.folder
        do throws(CheckFault) {
            return try Toetsuitslag(
                reading.levering, replacing: replacing, gemeenten: folder.referentie.gemeenten,
                instellingen: folder.instellingen, workers: workers)
        } catch {
            throw .check(error)
        }
    }
}
