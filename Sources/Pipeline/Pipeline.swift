import Checking
import Contract
import Counting
import Feedback
import Glibc
import Intake
import Jeugdhulp
package import Output
import Publication
import Records
package import Threads

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
        let places = try RapportPlaces(
            opdracht, Turn(opdracht: "rapport", wacht: opdracht.wacht, log: log, unfinished: unfinished))
        let times = StageTimes(progress: log.progress)

        // Read.
        let deliveries = deliveries(of: opdracht.data)
        let delivered = try read(
            deliveries, opdracht.peildatum, projection: opdracht.projection,
            rejectList: places.rejectList, times)
        let reading = delivered.reading
        let bereik = try bereik(opdracht, reading, times)
        let vorige = try vorige(opdracht, before: bereik.kwartaal)
        let vergelijking = try vergeleken(reading, vorige, opdracht.dossier)

        // Settle.
        let plan = UpdatePlan(bereik, vorige: vorige)
        let records = SettledRecords(
            delivered.taken(), of: reading.levering, plan.opdracht, gemeenteCount: reading.gemeenteCount,
            replacing: reading.isReplacing, comparing: reading.comparedAtReport(bereik.peildatum),
            doubting: reading.signMargins, hasLines: opdracht.projection != .figures, listing: opdracht.records != nil,
            workers: workers)
        let listed = records.listed
        let vanished = Waarschuwingen.vanished(reading, records.vanished)
        times.ends(.versies)

        // Count.
        let telling = try RunFailure.ofCounting(
            records, reading.folder.referentie.bronregels, explainingGemeenten: opdracht.dossier != nil,
            stromen: Stroomopdracht(reading.folder.instellingen, reading.levering), workers)
        times.ends(.tellen)

        // Doubt.
        let twijfels = Twijfels(
            of: reading, telling.signs, telling.indicaties, telling.declaraties, peildatum: opdracht.peildatum,
            since: vorige)
        let waarschuwingen =
            Waarschuwingen.all(
                reading, telling, kwartaal: bereik.kwartaal, peildatum: bereik.peildatum, vanished: vanished)
            + twijfels.waarschuwingen
        try refuse(twijfels.fouten, after: waarschuwingen)

        // Explain.
        var counted = try CountedUpdate(telling, plan, reading)
        try counted.explain(against: vorige, deliveries)

        // Protect.
        let account = counted.account(waarschuwingen, twijfels)
        let safe = try SafeUpdate(
            counted, account, beside: PublishedFolders.others(in: opdracht.uit, than: bereik.kwartaal))

        // Publish.
        let stood = standing(opdracht.uit, bereik.kwartaal)
        let files = ChecksumList.completing(safe.files)
        let dossier = try opdracht.dossier.map { _ throws(RunFailure) in
            ChecksumList.completing(
                try counted.dossier(account, waarschuwingen, twijfels, vergelijking, sums: ChecksumList.bytes(files))
                    .files())
        }
        let left = try places.publish(
            files, dossier: dossier ?? [], records: listed.map { counted.listing($0, workers) }, of: bereik.kwartaal,
            safe.indexkader)
        times.ends(.schrijven)
        tell(waarschuwingen + Waarschuwingen.remade(stood, safe.published) + left)
        log.tell(.gepubliceerd(folder: "\(opdracht.uit)/\(bereik.kwartaal.code)", fileCount: files.count, bereik))
        if let folder = opdracht.dossier { log.tell(.dossier(folder: "\(folder)/\(bereik.kwartaal.code)")) }
        if let file = opdracht.records { log.tell(.recordlijst(file: file)) }
        if opdracht.meet { log.tell(.times(times.lines)) }
    }
}
