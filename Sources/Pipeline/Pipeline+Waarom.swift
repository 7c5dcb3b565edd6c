import Contract
import Counting
import Explanation
import Faults
import Figures
import Intake
import Jeugdhulp
import Output
import Publication
import Records
import Tabular

extension Pipeline {
    /// Explains one figure, one jeugdige or one row, down to file and line. Nothing under REPORTS changes.
    ///
    /// `key` gives the key of the jeugdige that is asked about; it is never written anywhere. `output` gets the answer, unless it is about
    /// a person and a file was asked for.
    package func waarom(
        _ opdracht: WaaromOpdracht, key: () throws(RunFailure) -> [UInt8],
        to output: ([UInt8]) throws(RunFailure) -> Void
    ) throws(RunFailure) {
        let turn = Turn(opdracht: "waarom", wacht: opdracht.wacht, log: log, unfinished: unfinished)
        let file = try WaaromFile(opdracht, turn)
        switch opdracht.vraag {
        case .cijfer(let onderwerp, let periode, let gebied):
            try waarom(onderwerp, periode, gebied: gebied, opdracht, file, to: output)
        case .jeugdige, .rij: try waaromJeugdige(opdracht, key: key, file, to: output)
        }
    }

    private func waarom(
        _ onderwerp: Onderwerp, _ periode: Periode, gebied: String, _ opdracht: WaaromOpdracht, _ file: WaaromFile?,
        to output: ([UInt8]) throws(RunFailure) -> Void
    ) throws(RunFailure) {
        if let kwartaal = opdracht.kwartaal {
            let vanaf = opdracht.vanaf ?? max(1900, kwartaal.year - 2)
            try Vraagplaats.refuseUnknown(periode, among: Periode.reeks(kwartaal: kwartaal, vanaf: vanaf))
        }
        let gemeente = try Vraagplaats.gemeente(gebied, in: DataFolder(opdracht.data).referentie)
        let vorige = try opdracht.vorige.map { path throws(RunFailure) in try PreviousUpdate(path) }

        let delivered = try readForTrace(opdracht)
        let reading = delivered.reading
        let bereik = try bereik(opdracht.rapport, reading, StageTimes(progress: nil))
        let vraag = try Vraagplaats.cijfer(onderwerp, periode, gemeente: gemeente, bereik, reading.folder)
        let records = PlacedRecords(
            delivered.taken(), of: reading.levering, gemeenteCount: reading.gemeenteCount,
            replacing: reading.isReplacing, comparing: nil, peildatum: bereik.peildatum, workers: workers)
        let (trace, explanation) = try explanation(
            of: vraag, records, reading, bereik,
            since: vorige.map { vorige throws(RunFailure) in try change(of: vraag, since: vorige, opdracht, bereik) },
            keepsJeugdigen: file != nil)
        if let left = try file?.write(
            JeugdigenList(
                trace, of: reading.levering, gemeenten: reading.folder.referentie.gemeenten))
        {
            tell([Waarschuwing(left)])
        }
        try output(WaaromFile.bytes(explanation.lines))
    }

    private func explanation(
        of vraag: Cijfervraag, _ records: PlacedRecords, _ reading: Reading, _ bereik: Rapportbereik,
        since verandering: FigureChange?, keepsJeugdigen: Bool
    ) throws(RunFailure) -> (Cijfertrace, FigureExplanation) {
        let accounts = [Leveringssoort.indicaties: records.indicaties, .declaraties: records.declaraties]
        let questions = OpenQuestions(
            reading: reading, records: accounts, gemeente: vraag.gemeente, peildatum: bereik.peildatum)
        let trace = try RunFailure.ofCounting { () throws(Telfout) in
            try Cijfertrace(
                vraag, of: records, gemeenteCount: reading.gemeenteCount, fileOfPiece: reading.levering.fileOfPiece,
                dangers: questions.dangers, keepsJeugdigen: keepsJeugdigen, workers: workers)
        }
        return (
            trace,
            FigureExplanation(
                trace, of: reading.levering, records: accounts, grenzen: Grenzen(trace, open: questions.open),
                referentie: reading.folder.referentie, peildatum: bereik.peildatum, kwartaal: bereik.kwartaal,
                bedrag: try bedrag(trace, reading.folder, bereik), verandering: verandering)
        )
    }

    /// Reads as `rapport` does, and keeps of each row where it stands.
    func readForTrace(_ opdracht: WaaromOpdracht, quietly: Bool = false) throws(RunFailure) -> ReadRows {
        if quietly {
            return try deliveries(of: opdracht.data).read(
                DataFolder(opdracht.data), peildatum: opdracht.peildatum, projection: .details)
        }
        return try read(
            deliveries(of: opdracht.data), opdracht.peildatum, projection: .details, rejectList: nil,
            StageTimes(progress: log.progress))
    }

    /// The amount, as the tables have it; `nil` of what has none.
    private func bedrag(
        _ trace: Cijfertrace, _ folder: DataFolder, _ bereik: Rapportbereik
    ) throws(RunFailure) -> FigureExplanation.Bedrag? {
        let vraag = trace.vraag
        let gebied = vraag.gemeente.map { Gebied.gemeente(code: folder.referentie.gemeenten[$0].code) } ?? .twente
        let figures = try RunFailure.ofCounting { () throws(Telfout) in
            Figures(
                try Figures.tabellen([(vraag.periode, trace.tally)], gebied: gebied, referentie: folder.referentie) {
                    _ in
                    true
                })
        }
        guard case .bedrag(let cents) = figures[vraag.onderwerp, gebied, vraag.periode, .bedrag] else { return nil }
        let vormen = vraag.onderwerp == .nietThuis ? Verblijfsvorm.allCases.map(Onderwerp.init) : [vraag.onderwerp]
        var aanvullend: EuroCents?
        for onderwerp in vormen {
            guard case .bedrag(let part) = figures[onderwerp, gebied, vraag.periode, .aanvullend] else { continue }
            aanvullend = EuroCents(cents: (aanvullend ?? .zero).cents + part.cents)
        }
        return FigureExplanation.Bedrag(
            cents, isShown: folder.instellingen.showsAmounts(of: vraag.periode, peildatum: bereik.peildatum),
            aanvullend: aanvullend)
    }

    /// What changed since the previous update, by cause, as a report works it out; the delivery is read again for it.
    private func change(
        of vraag: Cijfervraag, since vorige: PreviousUpdate, _ opdracht: WaaromOpdracht, _ bereik: Rapportbereik
    ) throws(RunFailure) -> FigureChange {
        let kop = vorige.published.kop
        let nothing = { (reason: FigureChange.Reason) in
            FigureChange(Figures([]), vraag.onderwerp, vraag.periode, vorige: kop, reason: reason)
        }
        if vraag.gemeente != nil { return nothing(.onlyTwente) }
        if kop.peildatum > bereik.peildatum { return nothing(.vorigeIsLater) }
        guard kop.periodes.contains(vraag.periode) else { return nothing(.notPublished) }
        let deliveries = deliveries(of: opdracht.data)
        let delivered = try deliveries.read(DataFolder(opdracht.data), peildatum: opdracht.peildatum)
        let reading = delivered.reading
        guard reading.objections.isEmpty else { throw .input(reading.objections) }
        let plan = UpdatePlan(bereik, vorige: vorige)
        let records = SettledRecords(
            delivered.taken(), of: reading.levering, plan.opdracht, gemeenteCount: reading.gemeenteCount,
            replacing: reading.isReplacing, workers: workers)
        let telling = try RunFailure.ofCounting(records, reading.folder.referentie.bronregels, workers)
        var counted = try CountedUpdate(telling, plan, reading)
        try counted.explain(against: vorige, deliveries)
        return FigureChange(counted.figures.figures, vraag.onderwerp, vraag.periode, vorige: kop, reason: nil)
    }
}
