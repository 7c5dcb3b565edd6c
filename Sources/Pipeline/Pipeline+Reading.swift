import Contract
import Faults
import Feedback
import Figures
import Intake
import Jeugdhulp
import Publication

extension Pipeline {
    func deliveries(of data: String) -> Deliveries {
        Deliveries(data: data, workers: workers, pieceBytes: pieceBytes, seed: seed)
    }

    /// Reads a data folder to the last row, and tells what was found in it. Rejected rows get their list, also where the data are
    /// refused.
    func read(
        _ deliveries: Deliveries, _ peildatum: CalendarDate?, projection: Projection = .figures,
        rejectList: RejectList?, _ times: StageTimes
    ) throws(RunFailure) -> ReadRows {
        let folder = try DataFolder(deliveries.data)
        for file in folder.inputFiles { log.note(.invoer(file)) }
        for path in folder.otherFiles { log.tell(.anderBestand(path)) }
        defer { times.ends(.lezen) }
        let read = try warning(of: folder) { () throws(RunFailure) in
            try deliveries.read(folder, peildatum: peildatum, projection: projection, observer: times.observer)
        }
        let reading = read.reading
        if let further = DeliverySummary.furtherColumns(reading) { log.tell(further) }
        if let left = try rejectList?.replace(by: reading.levering.files) { tell([Waarschuwing(left)]) }
        return read
    }

    /// What a report of these rows is about.
    ///
    /// - Throws: what stands against publishing them, once what may be the cause has been said.
    func bereik(
        _ opdracht: RapportOpdracht, _ reading: Reading, _ times: StageTimes
    ) throws(RunFailure) -> Rapportbereik {
        for event in DeliverySummary.events(reading, times) { log.note(event) }
        guard reading.objections.isEmpty else {
            tell(Waarschuwingen.beforeRefusal(reading, peildatum: opdracht.peildatum))
            throw .input(reading.objections)
        }
        return try warning(of: reading.folder) { () throws(RunFailure) in
            let bereik = try Rapportbereik(opdracht, reading)
            try LeftOutDeliveries(reading, peildatum: bereik.peildatum)?.refuseBereft()
            return bereik
        }
    }

    /// The update that the report is explained against; `nil` when there is none.
    func vorige(_ opdracht: RapportOpdracht, before kwartaal: Kwartaal) throws(RunFailure) -> PreviousUpdate? {
        let vorige = try PreviousUpdate(opdracht.vorige, reports: opdracht.uit, before: kwartaal)
        // Said, not published: it names a place on this machine.
        tell(vorige.map(Waarschuwingen.unknown) ?? [])
        return vorige
    }

    /// Each delivered file beside those of the previous update, as far as the dossier of that tells what they held; says what is not so.
    func vergeleken(
        _ reading: Reading, _ vorige: PreviousUpdate?, _ dossiers: String?
    ) throws(RunFailure) -> Leveringvergelijking? {
        guard let vorige else { return nil }
        let dossier = try VorigDossier(dossiers, of: vorige)
        let vergelijking = Leveringvergelijking(reading, vorige, dossier)
        tell(Waarschuwingen.compared(vergelijking, vorige, dossier))
        return vergelijking
    }

    /// The report that stands in the place of a new one; `nil` where there is none, or none that can be read back.
    func standing(_ reports: String, _ kwartaal: Kwartaal) -> PreviousUpdate? {
        try? PreviousUpdate(reports + "/" + kwartaal.code, further: Layout.readable)
    }

    /// - Throws: what stands against publishing what was read, once what may be the cause has been said.
    func refuse(_ fouten: [Fout], after waarschuwingen: [Waarschuwing]) throws(RunFailure) {
        guard !fouten.isEmpty else { return }
        tell(waarschuwingen)
        throw .input(fouten)
    }

    func tell(_ waarschuwingen: [Waarschuwing]) {
        for waarschuwing in waarschuwingen { log.tell(.waarschuwing(waarschuwing)) }
    }

    /// Does some work; when the data refuse it, what may be the cause is said first.
    private func warning<Result: ~Copyable>(
        of folder: DataFolder, _ work: () throws(RunFailure) -> Result
    ) throws(RunFailure) -> Result {
        do throws(RunFailure) {
            return try work()
        } catch {
            if error.status == .dataNotPublishable { tell(Waarschuwingen.ofFolder(folder)) }
            throw error
        }
    }
}
