import Contract
import Faults
import Inspection
import Intake
import Jeugdhulp
import Publication
import Tabular

extension Pipeline {
    /// Shows how a file is read, and what would become of its rows.
    ///
    /// - Throws: for a file that is refused what `tmsd controleer` says of it too.
    package func bekijk(
        _ opdracht: BekijkOpdracht, to output: ([UInt8]) throws(RunFailure) -> Void
    ) throws(RunFailure) {
        let settings = try LookSettings(opdracht)
        let inspection: Inspection
        do throws(Fout) {
            inspection = try inspect(opdracht, settings)
        } catch {
            throw .input([error.at(opdracht.path)])
        }
        let text = InspectionText.lines(inspection).map { VisibleText.escaped($0) + "\n" }.joined()
        try output(Array(text.utf8))
        // What only the rows tell: the file is shown, and still refused.
        let refusals = inspection.account?.refusals ?? []
        guard refusals.isEmpty else { throw .input(refusals.map { $0.at(opdracht.path) }) }
    }

    private func inspect(_ opdracht: BekijkOpdracht, _ settings: LookSettings) throws(Fout) -> Inspection {
        let (soort, reason) = try soort(of: opdracht, settings)
        var delivery: DeliveredFile?
        if let soort { delivery = try self.delivery(opdracht, soort, settings) }
        let file = try CSVFile(
            path: opdracht.path, delimiter: opdracht.scheidingsteken, soort: soort, delivery: delivery,
            instellingen: settings.instellingen, pieceBytes: pieceBytes)
        var inspector = Inspector(file, delivery: delivery, reason: reason, settings: settings.source, seed: seed)
        try file.forEachRecord { record, bytes, line in
            inspector.see(record, bytes, line: line)
            return true
        }
        var inspection = inspector.inspection
        if let delivery {
            inspection.knowsGemeenten = settings.gemeenten != nil
            let seen = inspection.gemeenten.sorted().map { Gemeente(code: $0, naam: $0) }
            inspection.account = try account(of: delivery, opdracht, settings, gemeenten: settings.gemeenten ?? seen)
        }
        return inspection
    }

    /// The name of a file goes before its columns, so that a delivery that lacks one is told so.
    private func soort(
        of opdracht: BekijkOpdracht, _ settings: LookSettings
    ) throws(Fout) -> (soort: Leveringssoort?, reason: Inspection.SoortReason) {
        if let soort = opdracht.soort { return (soort, .given) }
        if let soort = Leveringssoort(fileName: opdracht.place.name) { return (soort, .fileName) }
        return (try Leveringssoort(headerOf: opdracht.path, instellingen: settings.instellingen), .columns)
    }

    /// The file as a delivery. With a delimiter of the user's own choice, and no kind, a file that it does not fit is no delivery.
    private func delivery(
        _ opdracht: BekijkOpdracht, _ soort: Leveringssoort, _ settings: LookSettings
    ) throws(Fout) -> DeliveredFile? {
        let survey = reader(opdracht).survey([(opdracht.place.name, soort)], instellingen: settings.instellingen)[0]
        guard let given = opdracht.scheidingsteken else { return try survey.get() }
        if opdracht.soort == nil {
            let found = try? survey.get()
            return found?.header.delimiter == given ? found : nil
        }
        let found = try survey.get()
        guard found.header.delimiter == given else {
            throw Fout(
                Plaats(opdracht.path),
                .givenDelimiterDoesNotFit(given.naam, fitting: found.header.delimiter.naam))
        }
        return found
    }

    /// Reads every row as `tmsd controleer` does; nothing of a row is kept.
    private func account(
        of delivery: DeliveredFile, _ opdracht: BekijkOpdracht, _ settings: LookSettings, gemeenten: [Gemeente]
    ) throws(Fout) -> FileAccount? {
        let context = ReadingContext(
            referentie: Referentie(gemeenten: gemeenten), instellingen: settings.instellingen, peildatum: .first,
            seed: seed)
        let read = try reader(opdracht).read([delivery], context: context)
        return read.levering.files.first
    }

    private func reader(_ opdracht: BekijkOpdracht) -> LeveringReader {
        LeveringReader(dataFolder: opdracht.place.folder, workers: workers, pieceBytes: pieceBytes)
    }
}
