import Contract
import Faults
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
        mappen.leftOut.map { .deliveryLeftOut($0.name, day: $0.date, peildatum: peildatum) }
    }

    /// - Throws: `.input` where a gemeente is left without rows of a kind, unless that is allowed.
    func refuseBereft() throws(RunFailure) {
        let gemeenten = reading.folder.referentie.gemeenten
        let fouten = mappen.bereft(in: reading.levering).compactMap { bereft -> Fout? in
            let gemeente = gemeenten[bereft.gemeente]
            guard !reading.folder.instellingen.toegestaanOntbrekend.contains(gemeente.code) else { return nil }
            return Fout(
                Plaats("leveringen/\(bereft.map.name)"),
                .gemeenteBereft(
                    gemeente, soort: bereft.soort.enkelvoud, peildatum: peildatum, day: bereft.map.date))
        }
        guard fouten.isEmpty else { throw .input(fouten) }
    }
}
