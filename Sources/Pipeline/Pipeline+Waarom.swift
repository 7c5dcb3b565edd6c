import Checking
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
        var margins = reading.signMargins
        margins.keepsPlaces = true
        let records = PlacedRecords(
            delivered.taken(), of: reading.levering, gemeenteCount: reading.gemeenteCount,
            replacing: reading.isReplacing, comparing: nil, doubting: margins, peildatum: bereik.peildatum,
            workers: workers)
        let questions = OpenQuestions(
            records, of: reading, gemeente: vraag.gemeente, bereik, asked: opdracht.peildatum, since: vorige, workers)
        let (trace, explanation) = try explanation(
            of: vraag, records, reading, bereik, questions,
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
        _ questions: OpenQuestions, since verandering: FigureChange?, keepsJeugdigen: Bool
    ) throws(RunFailure) -> (Cijfertrace, FigureExplanation) {
        let trace = try RunFailure.ofCounting { () throws(Telfout) in
            try Cijfertrace(
                vraag, of: records, fileOfPiece: reading.levering.fileOfPiece, dangers: questions.dangers,
                twijfels: questions.betwijfeld, keepsJeugdigen: keepsJeugdigen, workers: workers)
        }
        let dekking = Dekking(indicaties: records.indicaties, declaraties: records.declaraties)
        let grenzen = Grenzen(trace, open: questions.open, dekking: dekking)
        let shown = try shown(trace, dekking, reading.folder, bereik)
        return (
            trace,
            FigureExplanation(
                trace, of: reading.levering,
                records: [.indicaties: records.indicaties, .declaraties: records.declaraties],
                open: FigureExplanation.Open(grenzen: grenzen, twijfels: questions.told(grenzen, of: vraag)),
                referentie: reading.folder.referentie, peildatum: bereik.peildatum, kwartaal: bereik.kwartaal,
                ontbreekt: shown.ontbreekt, bedrag: shown.bedrag, verandering: verandering)
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

    /// Whether the figure is missing from the tables, and its amount as they have it; `nil` of what has none.
    private func shown(
        _ trace: Cijfertrace, _ dekking: Dekking, _ folder: DataFolder, _ bereik: Rapportbereik
    ) throws(RunFailure) -> (ontbreekt: Bool, bedrag: FigureExplanation.Bedrag?) {
        let vraag = trace.vraag
        let raakt = { (soort: Leveringssoort) in
            vraag.gemeente.map { dekking.raakt(vraag.periode, soort, gemeente: $0) }
                ?? dekking.raakt(vraag.periode, soort)
        }
        let raakvlak = Raakvlak(indicaties: raakt(.indicaties), declaraties: raakt(.declaraties))
        let gebied = vraag.gemeente.map { Gebied.gemeente(code: folder.referentie.gemeenten[$0].code) } ?? .twente
        let figures = try RunFailure.ofCounting { () throws(Telfout) in
            Figures(
                try Figures.tabellen(
                    [(vraag.periode, trace.tally)], gebied: gebied, referentie: folder.referentie,
                    raakvlak: { _ in raakvlak }, showsAmounts: { _ in true }))
        }
        let isThere = figures[vraag.onderwerp, gebied, vraag.periode, .aantal]?.units != nil
        guard case .bedrag(let cents) = figures[vraag.onderwerp, gebied, vraag.periode, .bedrag] else {
            return (!isThere, nil)
        }
        let vormen = vraag.onderwerp == .nietThuis ? Verblijfsvorm.allCases.map(Onderwerp.init) : [vraag.onderwerp]
        var aanvullend: EuroCents?
        for onderwerp in vormen {
            guard case .bedrag(let part) = figures[onderwerp, gebied, vraag.periode, .aanvullend] else { continue }
            aanvullend = EuroCents(cents: (aanvullend ?? .zero).cents + part.cents)
        }
        return (
            !isThere,
            FigureExplanation.Bedrag(
                cents, isShown: folder.instellingen.showsAmounts(of: vraag.periode, peildatum: bereik.peildatum),
                aanvullend: aanvullend)
        )
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
