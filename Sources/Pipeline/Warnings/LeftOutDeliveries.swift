import Contract
import Intake
import Jeugdhulp

/// Where each delivery replaces the earlier ones: those that are dated after the peildatum (Rekenregels, R2.6).
struct LeftOutDeliveries {
    private let reading: Reading
    private let mappen: Leveringsmappen
    private let peildatum: CalendarDate

    /// `nil` where there is none.
    init?(_ reading: Reading, peildatum: CalendarDate) {
        guard reading.folder.instellingen.leveringen == .volledig else { return nil }
        let mappen = Leveringsmappen(
            reading.levering, gemeenteCount: reading.folder.referentie.gemeenten.count, peildatum: peildatum)
        guard !mappen.later.isEmpty else { return nil }
        self.reading = reading
        self.mappen = mappen
        self.peildatum = peildatum
    }

    /// One for each delivery of which the folder names a month or quarter in which the peildatum lies.
    var waarschuwingen: [Waarschuwing] {
        mappen.leftOut.map { map in
            Waarschuwing(
                code: "WAA-011",
                tekst:
                    "De levering in de map \(map.name) telt niet mee: zij telt als van \(map.date), en dat is na de peildatum "
                    + "\(peildatum). Moet zij meetellen, kies dan een peildatum vanaf \(map.date).")
        }
    }

    /// - Throws: `.input` where a gemeente is left without rows of a kind, unless that is allowed.
    func refuseBereft() throws(RunFailure) {
        let gemeenten = reading.folder.referentie.gemeenten
        let fouten = mappen.bereft(in: reading.levering).compactMap { bereft -> Fout? in
            let gemeente = gemeenten[bereft.gemeente]
            guard !reading.folder.instellingen.toegestaanOntbrekend.contains(gemeente.code) else { return nil }
            return Fout(
                .gegevensGeweigerd, Plaats("leveringen/\(bereft.map.name)"), code: "LEV-012",
                gevonden:
                    "op de peildatum \(peildatum) geen enkele \(bereft.soort.enkelvoud) van \(gemeente.naam) (\(gemeente.code)): "
                    + "deze levering telt als van \(bereft.map.date)",
                verwacht: "een --peildatum vanaf \(bereft.map.date), of de gemeente in toegestaan_ontbrekend")
        }
        guard fouten.isEmpty else { throw .input(fouten) }
    }
}
