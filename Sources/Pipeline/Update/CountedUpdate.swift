import Checking
import Contract
import Counting
import Disclosure
import Faults
import Feedback
import Figures
import Intake
import Jeugdhulp
import Publication
import Records

/// What was counted for an update, exact; nothing of it may be published before it has passed the doorway.
struct CountedUpdate {
    let reading: Reading
    let plan: UpdatePlan
    let telling: Telling
    /// With what changed since the previous update, once that has been explained.
    private(set) var figures: RawFigures
    private(set) var vorige: VorigeUpdate?
    private let controles: [Controle]

    private var folder: DataFolder { reading.folder }

    /// - Throws: `.checks` when what was counted contradicts itself.
    init(_ telling: Telling, _ plan: UpdatePlan, _ reading: Reading) throws(RunFailure) {
        let folder = reading.folder
        (figures, controles) = try RunFailure.ofCounting { () throws(Telfout) in
            (
                try RawFigures(
                    telling, kwartaal: plan.bereik.kwartaal, referentie: folder.referentie,
                    instellingen: folder.instellingen, plan: plan.trend),
                try Controle.all(levering: reading.levering, telling: telling)
            )
        }
        (self.reading, self.plan, self.telling) = (reading, plan, telling)
        let failed = (controles + Controle.stromen(telling)).filter { !$0.holds }
        guard failed.isEmpty else { throw .checks(failed) }
    }

    /// Adds what changed since the previous update, where there is one. Where that one had other settings or another referentie, its
    /// deliveries are read and counted a second time by those.
    mutating func explain(against vorige: PreviousUpdate?, _ deliveries: Deliveries) throws(RunFailure) {
        guard let vorige else { return }
        let maker = VorigeUpdateMaker(
            vorige: vorige, telling: telling, counted: figures, reading: reading, deliveries: deliveries,
            lopend: plan.lopend)
        let (update, changed) = try maker.vorigeUpdate()
        self.vorige = update
        figures = RawFigures(
            kop: figures.kop, figures: Figures(figures.figures.all + changed), gemeenten: figures.gemeenten)
    }

    /// What became of rows and records, exact. `waarschuwingen` are those of the run, those of `twijfels` among them.
    func account(_ waarschuwingen: [Waarschuwing], _ twijfels: Twijfels) -> Account {
        let minimum = folder.instellingen.minimumCelgrootte
        return AccountMaker(reading: reading, telling: telling, rule: SmallCounts(minimum: minimum)).account(
            controles, waarschuwingen.compactMap(\.gepubliceerd), ondanks: twijfels.ondanks)
    }

    /// Leads what was counted through the doorway, with more hidden of gemeenten where that is asked.
    func published(_ account: Account, _ hiding: GemeenteHiding) -> Update {
        let rule = SmallCounts(minimum: folder.instellingen.minimumCelgrootte)
        return Update(
            figures: PublishableFigures(figures, folder.instellingen.gemeenteRule, hiding: hiding),
            account: PublishableAccount(account, rule),
            bevolking: Trendbevolking(plan.trend.punten(telling), bevolking: folder.referentie.bevolking),
            vorige: vorige, vanaf: plan.bereik.vanaf, regels: Update.Regels(folder.instellingen, folder.referentie),
            inputFiles: folder.publishableInput, version: Version.current)
    }

    /// What each gemeente may know of itself, exactly.
    private func gemeenteDossiers() throws(RunFailure) -> [GemeenteDossier] {
        guard let exact = figures.gemeenten else { return [] }
        let changes = GemeenteChanges(telling: telling, reading: reading, figures: figures)
        var dossiers: [GemeenteDossier] = []
        for (place, gemeente) in folder.referentie.gemeenten.enumerated() {
            let changed = try RunFailure.ofCounting { () throws(Telfout) in try changes.figures(at: place) }
            dossiers.append(
                GemeenteDossier(
                    gemeente, at: place, figures.kop, Figures(exact.figures.all + changed), hasVorige: vorige != nil,
                    of: reading.levering.files))
        }
        return dossiers
    }

    /// What goes through the other door: the same, exact. `sums` are the checksums of the report.
    func dossier(
        _ account: Account, _ waarschuwingen: [Waarschuwing], _ twijfels: Twijfels,
        _ vergelijking: Leveringvergelijking?, sums: [UInt8]
    ) throws(RunFailure) -> Dossier {
        Dossier(
            account: account, meldingen: waarschuwingen.map { .init(code: $0.code, tekst: $0.precies) },
            inputFiles: folder.inputFiles,
            rapport: Dossier.Rapport(
                kwartaal: plan.bereik.kwartaal.code, regio: figures.kop.regio,
                figures: vorige == nil ? nil : figures.figures,
                vergelijking: vergelijking, sums: sums), twijfels: twijfels, gemeenten: try gemeenteDossiers())
    }
}
