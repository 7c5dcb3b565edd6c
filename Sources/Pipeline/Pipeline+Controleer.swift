import Checking
import Contract
import Disclosure
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
        let delivered = try read(deliveries(of: data), nil, projection: .details, rejectList: rejectList, times)
        let reading = delivered.reading
        for event in DeliverySummary.events(reading, times) { log.tell(event) }

        let records = PlacedRecords(
            delivered.taken(), of: reading.levering, gemeenteCount: reading.gemeenteCount,
            replacing: reading.isReplacing,
            comparing: reading.compared(.last), doubting: reading.signMargins, workers: workers)
        let rows = CheckedRows(
            records, of: reading.levering, isReplacing: reading.isReplacing,
            gemeenten: reading.folder.referentie.gemeenten, workers: workers)
        let twijfels = Twijfels(of: reading, rows.signs, records.indicaties, records.declaraties)
        let waarschuwingen =
            Waarschuwingen.beforeRefusal(reading, peildatum: nil)
            + Waarschuwingen.vanished(reading, records.vanished)
            + Waarschuwingen.ties(reading, indicaties: records.indicaties, declaraties: records.declaraties)
            + twijfels.waarschuwingen
        tell(waarschuwingen)

        let uitslag = Toetsuitslag(rows, instellingen: reading.folder.instellingen)
        log.tell(.toetsen(uitslag))
        let left = try RunFailure.ofOutput { () throws(OutputFailure) in
            let left = try feedback?.publish(Terugkoppeling(uitslag, twijfels, fouten: reading.objections)) ?? []
            let files = {
                ChecksumList.completing(Dossier(of: reading, waarschuwingen, uitslag, twijfels).files())
            }
            return left + (try dossiers?.publish(files(), as: Dossier.controle) ?? [])
        }
        if let dossier { log.tell(.dossier(folder: "\(dossier)/\(Dossier.controle)")) }
        tell(left.map { Waarschuwing($0) })
        try refuse(reading.objections + twijfels.fouten, after: [])
        log.tell(.bruikbaar)
    }

    /// The catalogue of rules, as Markdown.
    package static var regels: String { RegelsPage.text }
}

extension Dossier {
    /// Of a delivery of which no figures are made.
    fileprivate init(
        of reading: Reading, _ waarschuwingen: [Waarschuwing], _ uitslag: Toetsuitslag, _ twijfels: Twijfels
    ) {
        let rule = SmallCounts(minimum: reading.folder.instellingen.minimumCelgrootte)
        self.init(
            account: AccountMaker(reading: reading, telling: nil, rule: rule).account([], []),
            meldingen: (reading.objections + twijfels.fouten).map { .init(code: $0.code, tekst: $0.line) }
                + waarschuwingen.map { .init(code: $0.code, tekst: $0.precies) },
            inputFiles: reading.folder.inputFiles, rapport: nil,
            toetsen: uitslag.toetsen.map { ($0.rule.code, $0.rule.titel, $0.findings.total) }, twijfels: twijfels)
    }
}
