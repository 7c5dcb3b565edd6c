import Contract
import Counting
import Disclosure
import Feedback
import Figures
import Intake
import Jeugdhulp
import Publication
import Records
import Tabular

/// Explains the figures of an update against those of the previous one.
struct VorigeUpdateMaker {
    let vorige: PreviousUpdate
    let telling: Telling
    let counted: RawFigures
    let reading: Reading
    let deliveries: Deliveries
    /// The running period of the previous update, where this one does not report it.
    let lopend: Periode?

    /// Those that are compared, in order; they adjoin.
    private var periodes: [Periode] { telling.opdracht.vorige?.periodes ?? [] }
    private var published: PublishedUpdate { vorige.published }
    private var folder: DataFolder { reading.folder }
    private var peildatum: CalendarDate { published.kop.peildatum }

    /// Works out what the previous update published again, by its own settings and referentie where these are others now.
    func vorigeUpdate() throws(RunFailure) -> (update: VorigeUpdate, changed: [Figure]) {
        let andereRegels = self.andereRegels
        var remade: Figures?
        if andereRegels.isEmpty {
            remade = try step(nil)
        } else if peildatum <= counted.kop.peildatum {
            remade = try remadeByOldRules()
        }
        let gone = self.gone
        let isLater = peildatum > counted.kop.peildatum
        let update = VorigeUpdate(
            kop: published.kop, version: published.version, sha256: vorige.sha256,
            herkomst: VorigeUpdate.Herkomst(
                verdwenen: gone, andereRegels: andereRegels,
                isNagerekend: remade != nil && published.inputCopies != nil),
            verdeling: isLater ? .vorigeIsLater : .perOorzaak, lopend: lopend)
        return (update, isLater ? [] : try changed(remade: remade, isFileGone: !gone.isEmpty))
    }

    /// What changed since, by cause.
    private func changed(remade: Figures?, isFileGone: Bool) throws(RunFailure) -> [Figure] {
        // What can't be worked out again changes nothing, so that all of it falls to the step of the rules.
        let remade = remade ?? published.figures
        var steps: [Bijstelfigures.Stap] = []
        for oorzaak in Oorzaak.allCases {
            let reached: Figures =
                switch oorzaak {
                case .leveringVerdwenen: isFileGone ? remade : published.figures
                case .geschiedenisHerschreven: remade
                case .regelsOfReferentie: try step(nil)
                default: try step(oorzaak)
                }
            steps.append(Bijstelfigures.Stap(oorzaak: oorzaak, figures: reached))
        }
        let gaten = counted.kop.gaten.union(published.kop.gaten)
        return Bijstelfigures.figures(
            van: published.figures, naar: try now(), steps: steps,
            isVergelijkbaar: { gaten.isHeel($0.periode, $0.onderwerp) })
    }

    /// What this update publishes, and the running period of the previous one as it would.
    private func now() throws(RunFailure) -> Figures {
        guard let lopend, let tally = telling.steps(lopend).last?.tally else { return counted.figures }
        let figures = try RunFailure.ofCounting { () throws(Telfout) in
            try Figures.tabellen([(lopend, tally)], referentie: folder.referentie, raakvlak: telling.raakvlak) {
                folder.instellingen.showsAmounts(of: $0, peildatum: counted.kop.peildatum)
            }
        }
        return Figures(counted.figures.all + figures)
    }

    /// The figures by the rules of now: of what the previous update could know, or after the step of a cause.
    private func step(_ oorzaak: Oorzaak?) throws(RunFailure) -> Figures {
        let reached = periodes.compactMap { periode in
            telling.steps(periode).first { $0.oorzaak == oorzaak }.map { (periode: periode, tally: $0.tally) }
        }
        return try figures(reached, folder.referentie)
    }

    /// What the previous update published, by its own rules; `nil` where those do not fit the deliveries of now.
    private func remadeByOldRules() throws(RunFailure) -> Figures? {
        guard let copies = published.inputCopies,
            var oldFolder = try? DataFolder(folder, contents: Grondslag.Contents(bytes: copies))
        else { return nil }
        oldFolder.reread = RereadSettings(known: Set(published.deliveries.keys), now: folder.instellingen)
        // A file that can't be read any more, or changes, ends the run. Rows and gemeenten that are missing or rejected by the old
        // rules did not count then either; only a file that those refuse leaves the figures unknown.
        let read = try deliveries.read(oldFolder, peildatum: peildatum)
        let again = read.reading
        let unread = again.objections.filter(\.isOfReading)
        guard unread.isEmpty else { throw .input(unread) }
        guard again.refused.isEmpty else { return nil }
        try refuseChanged(again.levering)
        guard !periodes.isEmpty else { return nil }
        let records = SettledRecords(
            read.taken(), of: again.levering, Telopdracht(peildatum: peildatum, periodes: periodes),
            gemeenteCount: again.gemeenteCount, replacing: again.isReplacing, workers: deliveries.workers)
        let old = try RunFailure.ofCounting(records, oldFolder.referentie.bronregels, deliveries.workers)
        return try figures(zip(periodes, old.tallies).map { ($0, $1) }, oldFolder.referentie)
    }

    /// Both readings must be of the same bytes.
    private func refuseChanged(_ again: Levering) throws(RunFailure) {
        let before = Dictionary(uniqueKeysWithValues: reading.levering.files.map { ($0.file.path, $0.file.sha256) })
        let changed = again.files.map(\.file).filter { before[$0.path] != $0.sha256 }
        guard changed.isEmpty else { throw .input(changed.map { Fout(.changed(path: $0.path), path: $0.path) }) }
    }

    private func figures(
        _ counted: [(periode: Periode, tally: Tally)], _ referentie: Referentie
    ) throws(RunFailure) -> Figures {
        try RunFailure.ofCounting { () throws(Telfout) in
            Figures(try Figures.tabellen(counted, referentie: referentie) { _ in true })
        }
    }

    /// Files of settings and referentie that differ from the copies; none without copies. Of amounts a copy tells those of Twente.
    private var andereRegels: [String] {
        guard let copies = published.inputCopies else { return [] }
        let now = Dictionary(uniqueKeysWithValues: folder.publishableInput.map { ($0.path, $0.content) })
        let exact = Dictionary(uniqueKeysWithValues: folder.inputFiles.map { ($0.path, $0.content) })
        // An older version kept the file itself.
        return Grondslag.paths.filter { now[$0] != copies[$0] && exact[$0] != copies[$0] }.inByteOrder
    }

    /// Delivered files of the previous update that are not there now.
    private var gone: [String] {
        let present = Set(reading.levering.files.map(\.file.path))
        return published.deliveries.keys.filter { !present.contains($0) }.inByteOrder
    }
}

extension [String] {
    fileprivate var inByteOrder: [String] { sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }
}
