import Checking
import Contract
import Disclosure
import Feedback
import Intake
import Jeugdhulp
import Output

extension Pipeline {
    /// Reads and judges a delivery and makes the checks between its rows and files; writes no figures.
    ///
    /// `terugkoppeling` is a folder for what each gemeente must mend. It is also written when the data may not be published.
    /// `dossier` is a folder in which one stands with what was found, exact; it is written then too.
    /// `wacht` is how many seconds to wait for another run that writes the same list or folder.
    package func controleer(
        data: String, afgekeurd: String?, terugkoppeling: String? = nil, dossier: String? = nil, wacht: Int = 0
    ) throws(RunFailure) {
        let turn = Turn(opdracht: "controleer", wacht: wacht, log: log, unfinished: unfinished)
        let rejectList = try RejectList.place(afgekeurd, notUnder: [("data", data)], turn)
        let feedback = try RunFailure.ofOutput { () throws(OutputFailure) in
            try terugkoppeling.map { path throws(OutputFailure) in try FeedbackFolder(path, notUnder: data, turn) }
        }
        let dossiers = try RunFailure.ofOutput { () throws(OutputFailure) in
            try dossier.map { path throws(OutputFailure) in
                try DossierFolder(path, apart: [("data", data)], turn)
            }
        }
        let times = StageTimes(progress: log.progress)
        let reading = try read(deliveries(of: data), nil, rejectList: rejectList, times)
        let mappen = Leveringsmappen(
            reading.levering, gemeenteCount: reading.folder.referentie.gemeenten.count, peildatum: .last)
        for event in DeliverySummary.events(reading, times) { log.tell(event) }
        let waarschuwingen = warnings(reading, mappen: mappen)
        tell(waarschuwingen)
        let judged = Judged(reading, mappen: mappen)
        let uitslag = try toets(judged)
        let ties = Waarschuwingen.ties(uitslag)
        tell(ties)
        log.tell(.toetsen(uitslag))
        let left = try RunFailure.ofOutput { () throws(OutputFailure) in
            let left = try feedback?.publish(Terugkoppeling(uitslag, fouten: judged.objections)) ?? []
            let files = { ChecksumList.completing(judged.dossier(waarschuwingen + ties, uitslag).files()) }
            return left + (try dossiers?.publish(files(), as: Dossier.controle) ?? [])
        }
        if let dossier { log.tell(.dossier(folder: "\(dossier)/\(Dossier.controle)")) }
        tell(left.map { Waarschuwing($0) })
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
    /// What became of the rows.
    let account: Account
    /// Which deliveries count, where each replaces the earlier ones.
    let replacing: Leveringsmappen?

    init(_ reading: Reading, mappen: Leveringsmappen) {
        replacing = reading.isReplacing ? mappen : nil
        folder = reading.folder
        files = reading.levering.files
        objections = reading.objections
        let rule = SmallCounts(minimum: folder.instellingen.minimumCelgrootte)
        account = AccountMaker(reading: reading, telling: nil, rule: rule).account([], [])
    }

    /// What goes to the analyst alone.
    func dossier(_ waarschuwingen: [Waarschuwing], _ uitslag: Toetsuitslag) -> Dossier {
        Dossier(
            account: account,
            meldingen: objections.map { .init(code: $0.code, tekst: $0.line) }
                + waarschuwingen.map { .init(code: $0.code, tekst: $0.precies) },
            inputFiles: folder.inputFiles, rapport: nil,
            toetsen: uitslag.toetsen.map { ($0.rule.code, $0.rule.titel, $0.findings.total) })
    }
}
