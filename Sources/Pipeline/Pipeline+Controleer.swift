import Checking
import Contract
import Feedback
import Intake
import Jeugdhulp

extension Pipeline {
    /// Reads and judges a delivery and makes the checks between its rows and files; writes no figures.
    ///
    /// `terugkoppeling` is a folder for what each gemeente must mend. It is also written when the data may not be published.
    /// `wacht` is how many seconds to wait for another run that writes the same list or folder.
    package func controleer(
        data: String, afgekeurd: String?, terugkoppeling: String? = nil, wacht: Int = 0
    ) throws(RunFailure) {
        let beurt = Beurt(opdracht: "controleer", wacht: wacht, log: log, unfinished: unfinished)
        let rejectList = try afgekeurd.map { path throws(RunFailure) in
            try RejectList(path: path, notUnder: [("data", data)], beurt)
        }
        let feedback = try terugkoppeling.map { path throws(RunFailure) in
            try FeedbackFolder(path, notUnder: data, beurt)
        }
        let meting = Meting(voortgang: log.voortgang)
        let reading = try read(data, peildatum: nil, rejectList: rejectList, meting: meting)
        let mappen = Leveringsmappen(
            reading.levering, gemeenteCount: reading.folder.referentie.gemeenten.count, peildatum: .last)
        for gebeurtenis in DeliverySummary.gebeurtenissen(reading, meting) { log.tell(gebeurtenis) }
        for waarschuwing in warnings(reading, mappen: mappen) { log.tell(.waarschuwing(waarschuwing)) }
        let judged = Judged(reading, mappen: mappen)
        let uitslag = try toets(judged)
        for waarschuwing in Waarschuwingen.ties(uitslag) { log.tell(.waarschuwing(waarschuwing)) }
        log.tell(.toetsen(uitslag))
        let left = try feedback?.publish(Terugkoppeling(uitslag, fouten: judged.objections)) ?? []
        for waarschuwing in left { log.tell(.waarschuwing(waarschuwing)) }
        guard judged.objections.isEmpty else { throw .input(judged.objections) }
        log.tell(.bruikbaar)
    }

    /// The catalogue of rules, as Markdown.
    package static var regels: String { RegelsPage.text }

    private func warnings(_ reading: Reading, mappen: Leveringsmappen) -> [Waarschuwing] {
        Waarschuwingen.beforeRefusal(reading, peildatum: nil)
            + Waarschuwingen.vanished(reading, mappen: mappen, workers: workers)
    }

    private func toets(_ judged: Judged) throws(RunFailure) -> Toetsuitslag {
        let folder = judged.folder
        let context = ReadingContext(
            referentie: folder.referentie, instellingen: folder.instellingen, peildatum: nil,
            seed: seed)
        let levering: CheckedLevering
        do throws(Fout) {
            levering = try CheckedRowReader(dataFolder: folder.path, workers: workers).read(
                judged.files.map(\.file), context: context, replacing: judged.replacing)
        } catch {
            throw .input([error])
        }
        do throws(CheckFault) {
            return try Toetsuitslag(
                consume levering, expected: judged.files, gemeenten: folder.referentie.gemeenten,
                instellingen: folder.instellingen, workers: workers)
        } catch {
            throw .check(error)
        }
    }
}

/// What is kept of a reading while the checks read again: not its rows.
private struct Judged {
    let folder: DataFolder
    let files: [FileAccount]
    let objections: [Fout]
    /// Which deliveries count, where each replaces the earlier ones.
    let replacing: Leveringsmappen?

    init(_ reading: Reading, mappen: Leveringsmappen) {
        replacing = reading.folder.instellingen.leveringen == .volledig ? mappen : nil
        folder = reading.folder
        files = reading.levering.files
        objections = reading.objections
    }
}
