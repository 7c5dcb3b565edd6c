import Checking
import Contract
import Counting
import Faults
import Figures
import Intake
import Jeugdhulp
import Records
import Tabular

/// What is counted of the same deliveries by the rules of now and by others, at one peildatum.
struct RulesCount {
    let periodes: [Periode]
    /// What is doubted of the delivery by the rules of now, and by the others.
    let twijfels: (now: Twijfels, other: Twijfels)
    private let peildatum: CalendarDate
    private let now: DataFolder
    private let other: OtherRules
    /// By the rules of now; by those with other bronregels; with everything that reading asks.
    private let tallies: (now: [Counted], bronregels: [Counted], read: [Counted])

    /// What was counted of a period, and which kinds of records touch it.
    private struct Counted {
        let periode: Periode
        let tally: Tally
        let raakvlak: Raakvlak

        static func all(_ telling: Telling) -> [Counted] {
            zip(telling.periodes, telling.tallies).map {
                Counted(periode: $0, tally: $1, raakvlak: telling.raakvlak($0))
            }
        }
    }

    /// Counts the rows that were read, and reads the files once more where that is needed. `asked` is the peildatum that was given.
    init(
        _ rows: consuming DeliveredRows, _ reading: Reading, _ bereik: Rapportbereik, _ other: OtherRules,
        _ deliveries: Deliveries, asked: CalendarDate?
    ) throws(RunFailure) {
        periodes = Periode.reeks(kwartaal: bereik.kwartaal, vanaf: bereik.vanaf)
        (peildatum, now, self.other) = (bereik.peildatum, reading.folder, other)
        let opdracht = Telopdracht(peildatum: peildatum, periodes: periodes)
        let records = SettledRecords(
            rows, of: reading.levering, opdracht, gemeenteCount: reading.gemeenteCount, replacing: reading.isReplacing,
            doubting: reading.signMargins, workers: deliveries.workers)
        let (today, changed) = try RunFailure.ofCounting(
            records, (now.referentie.bronregels, other.folder.referentie.bronregels), deliveries.workers)
        try RulesCount.refuseContradiction(reading.levering, today)
        let doubted = Twijfels(of: reading, today.signs, today.indicaties, today.declaraties, peildatum: asked)
        if other.isReadAgain {
            let (again, read) = try RulesCount.again(reading.levering, opdracht, other.folder, deliveries)
            tallies = (Counted.all(today), Counted.all(changed), Counted.all(read))
            twijfels = (
                doubted, Twijfels(of: again, read.signs, read.indicaties, read.declaraties, peildatum: asked)
            )
        } else {
            tallies = (Counted.all(today), Counted.all(changed), Counted.all(changed))
            twijfels = (doubted, Twijfels(doubted.all, other.folder.instellingen.twijfel))
        }
    }

    /// Reads and counts by the other rules, of the same bytes.
    private static func again(
        _ before: Levering, _ opdracht: Telopdracht, _ folder: DataFolder, _ deliveries: Deliveries
    ) throws(RunFailure) -> (Reading, Telling) {
        let read = try deliveries.read(folder, peildatum: opdracht.peildatum)
        let reading = read.reading
        guard reading.objections.isEmpty else { throw .input(reading.objections) }
        let known = Dictionary(uniqueKeysWithValues: before.files.map { ($0.file.path, $0.file.sha256) })
        let changed = reading.levering.files.map(\.file).filter { known[$0.path] != $0.sha256 }
        guard changed.isEmpty else { throw .input(changed.map { Fout(.changed(path: $0.path), path: $0.path) }) }
        let records = SettledRecords(
            read.taken(), of: reading.levering, opdracht, gemeenteCount: reading.gemeenteCount,
            replacing: reading.isReplacing, doubting: reading.signMargins, workers: deliveries.workers)
        let telling = try RunFailure.ofCounting(records, folder.referentie.bronregels, deliveries.workers)
        try refuseContradiction(reading.levering, telling)
        return (reading, telling)
    }

    private static func refuseContradiction(_ levering: Levering, _ telling: Telling) throws(RunFailure) {
        let failed = try RunFailure.ofCounting { () throws(Telfout) in
            try Controle.all(levering: levering, telling: telling).filter { !$0.holds }
        }
        guard failed.isEmpty else { throw .checks(failed) }
    }

    /// The figures after each change, in the order of the changes.
    func vergelijking() throws(RunFailure) -> Regelvergelijking {
        var (referentie, instellingen, counted) = (now.referentie, now.instellingen, tallies.now)
        let (others, settings) = (other.folder.referentie, other.folder.instellingen)
        let vandaag = try figures(counted, referentie, instellingen)
        var stappen: [Regelvergelijking.Stap] = []
        for change in other.changes {
            switch change {
            case .bronregels: counted = tallies.bronregels
            case .figures(.aanvullend): referentie = referentie.with(aanvullendeBedragen: others.aanvullendeBedragen)
            case .figures(.bevolking): referentie = referentie.with(bevolking: others.bevolking)
            case .figures(.betrouwbaar): instellingen.bedragenBetrouwbaarTm = settings.bedragenBetrouwbaarTm
            case .reading: (referentie, instellingen, counted) = (others, settings, tallies.read)
            }
            stappen.append(
                Regelvergelijking.Stap(oorzaak: change.naam, figures: try figures(counted, referentie, instellingen)))
        }
        if stappen.isEmpty {
            stappen = [Regelvergelijking.Stap(oorzaak: "niets wat een cijfer raakt", figures: vandaag)]
        }
        return Regelvergelijking(vandaag: vandaag, stappen: stappen)
    }

    private func figures(
        _ counted: [Counted], _ referentie: Referentie, _ instellingen: Instellingen
    ) throws(RunFailure) -> Figures {
        let raakvlakken = Dictionary(uniqueKeysWithValues: counted.map { ($0.periode, $0.raakvlak) })
        return try RunFailure.ofCounting { () throws(Telfout) in
            Figures(
                try Figures.tabellen(
                    counted.map { ($0.periode, $0.tally) }, referentie: referentie,
                    raakvlak: { raakvlakken[$0] ?? Raakvlak(indicaties: true, declaraties: true) },
                    showsAmounts: { instellingen.showsAmounts(of: $0, peildatum: peildatum) }))
        }
    }
}

extension Referentie {
    fileprivate func with(bevolking: Bevolking? = nil, aanvullendeBedragen: [AanvullendBedrag]? = nil) -> Referentie {
        Referentie(
            gemeenten: gemeenten, voorzieningen: voorzieningen, bronregels: bronregels,
            bevolking: bevolking ?? self.bevolking,
            aanvullendeBedragen: aanvullendeBedragen ?? self.aanvullendeBedragen, regio: regio)
    }
}
