import Counting
import Glibc
import Intake
import Jeugdhulp
package import Output
import Publication
package import Workers

/// One run from end to end: a data folder in, a report folder out.
package struct Pipeline: Sendable {
    let log: Log
    let workers: Workers
    let pieceBytes: Int
    let unfinished: UnfinishedOutput
    let seed: UInt64

    /// `pieceBytes`: about how many bytes of a file are decoded at a time. Neither it nor the number of workers changes a figure.
    /// `unfinished` is for whoever breaks a run off. `seed` spreads the keys of a delivery over memory, so whoever makes one may not know it;
    /// it changes nothing that is written.
    package init(
        log: Log, workers: Workers, pieceBytes: Int = DeliveredFile.pieceBytes,
        unfinished: UnfinishedOutput = UnfinishedOutput(), seed: UInt64 = RunSeed.next()
    ) {
        self.seed = seed
        self.unfinished = unfinished
        self.log = log
        self.workers = workers
        self.pieceBytes = pieceBytes
    }

    /// The number of threads for this machine, as far as the process may have them.
    ///
    /// - Throws: `.tooLittle` where it may have too little of anything to run at all.
    package static func allProcessors() throws(RunFailure) -> Workers {
        try ProcessLimits.check()
        return Workers(count: StartableThreads.count(upTo: max(1, min(64, sysconf(Int32(_SC_NPROCESSORS_ONLN))))))
    }

    /// What `--wacht` may be, in seconds.
    package static let wachttijden = Turn.seconds

    /// Makes the report of one quarter. Whatever goes wrong, the reports that stood there stand there still.
    package func rapport(_ opdracht: RapportOpdracht) throws(RunFailure) {
        let turn = Turn(opdracht: "rapport", wacht: opdracht.wacht, log: log, unfinished: unfinished)
        let reports = try RunFailure.ofOutput { () throws(OutputFailure) in
            try ReportsFolder(opdracht.uit, notUnder: opdracht.data + "/leveringen", turn)
        }
        let rejectList = try self.rejectList(
            opdracht.afgekeurd, notUnder: [("uit", opdracht.uit), ("data", opdracht.data)], turn)
        let meting = Meting(voortgang: log.voortgang)
        let reading = try read(
            opdracht.data, peildatum: opdracht.peildatum, rejectList: rejectList, meting: meting)
        for gebeurtenis in DeliverySummary.gebeurtenissen(reading, meting) { log.note(gebeurtenis) }
        guard reading.objections.isEmpty else {
            for waarschuwing in Waarschuwingen.beforeRefusal(reading, peildatum: opdracht.peildatum) {
                log.tell(.waarschuwing(waarschuwing))
            }
            throw .input(reading.objections)
        }
        let bereik = try warning(of: reading.folder) { () throws(RunFailure) in
            let bereik = try Rapportbereik(opdracht, reading)
            try LeftOutDeliveries(reading, peildatum: bereik.peildatum)?.refuseBereft()
            return bereik
        }
        let vorige = try PreviousUpdate(opdracht.vorige, reports: opdracht.uit, before: bereik.kwartaal)
        // Said, not published: it names a place on this machine.
        for waarschuwing in vorige.map(Waarschuwingen.unknown) ?? [] { log.tell(.waarschuwing(waarschuwing)) }
        let maker = UpdateMaker(reading: reading, bereik: bereik, vorige: vorige, workers: workers, meting: meting)
        let (update, waarschuwingen) = try maker.update { (folder, peildatum) throws(RunFailure) in
            try Reading(folder, peildatum: peildatum, reader: reader(opdracht.data, .none), seed: seed)
        }
        let files = ChecksumList.completing(update.files())
        let left = try RunFailure.ofOutput { () throws(OutputFailure) in
            try reports.publish(files, of: bereik.kwartaal)
        }
        let unlisted = reports.writeIndex()
        meting.ends(.schrijven)
        for waarschuwing in waarschuwingen + left.map({ Waarschuwing($0) }) + [unlisted].compactMap(\.self) {
            log.tell(.waarschuwing(waarschuwing))
        }
        log.tell(
            .gepubliceerd(folder: "\(opdracht.uit)/\(bereik.kwartaal.code)", fileCount: files.count, bereik))
        if opdracht.meet { log.tell(.meting(meting.lines)) }
    }

    func read(
        _ data: String, peildatum: CalendarDate?, rejectList: RejectList?, meting: Meting
    ) throws(RunFailure) -> Reading {
        let folder = try DataFolder(data)
        for file in folder.inputFiles { log.note(.invoer(file)) }
        for path in folder.otherFiles { log.tell(.anderBestand(path)) }
        defer { meting.ends(.lezen) }
        let reading = try warning(of: folder) { () throws(RunFailure) in
            try Reading(folder, peildatum: peildatum, reader: reader(data, meting.observer), seed: seed)
        }
        if let further = DeliverySummary.furtherColumns(reading) { log.tell(further) }
        let left = try RunFailure.ofOutput { () throws(OutputFailure) in
            try rejectList?.write(reading.levering.files)
        }
        if let left { log.tell(.waarschuwing(Waarschuwing(left))) }
        return reading
    }

    /// The place of the list of rejected rows, which is this process's alone as long as the value lives; `nil` where none is asked for.
    func rejectList(
        _ path: String?, notUnder folders: [(option: String, path: String)], _ turn: Turn
    ) throws(RunFailure) -> RejectList? {
        try RunFailure.ofOutput { () throws(OutputFailure) in
            try path.map { path throws(OutputFailure) in try RejectList(path: path, notUnder: folders, turn) }
        }
    }

    /// Does some work; when the data refuse it, what may be the cause is said first.
    private func warning<Result>(
        of folder: DataFolder, _ work: () throws(RunFailure) -> Result
    ) throws(RunFailure) -> Result {
        do throws(RunFailure) {
            return try work()
        } catch {
            if error.status == .dataNotPublishable {
                for waarschuwing in Waarschuwingen.ofFolder(folder) { log.tell(.waarschuwing(waarschuwing)) }
            }
            throw error
        }
    }

    private func reader(_ data: String, _ observer: ReadingObserver) -> LeveringReader {
        LeveringReader(dataFolder: data, workers: workers, pieceBytes: pieceBytes, observer: observer)
    }
}
