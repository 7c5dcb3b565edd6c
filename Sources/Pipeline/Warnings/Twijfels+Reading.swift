import Checking
import Contract
import Jeugdhulp
import Publication
import Records

extension Twijfels {
    /// What is doubted of a reading (Rekenregels, R2.7); the same in every command. `signs` are those of its records, of which `indicaties`
    /// and `declaraties` became this. `peildatum` is the one that was asked for; without a previous update nothing can be gone since it.
    init(
        of reading: Reading, _ signs: RecordSigns?, _ indicaties: RecordAccount, _ declaraties: RecordAccount,
        peildatum: CalendarDate? = nil, since vorige: PreviousUpdate? = nil
    ) {
        let instellingen = reading.folder.instellingen
        let ofRecords = signs.map { signs in
            RecordDoubts(
                DoubtedReading(
                    signs, of: reading.levering, gemeenten: reading.folder.referentie.gemeenten,
                    instellingen: instellingen)
            ).all
        }
        self.init(
            (ofRecords ?? [])
                + Twijfels.ofDeliveries(reading, indicaties, declaraties, peildatum: peildatum, since: vorige),
            instellingen.twijfel)
    }

    /// Those over whole deliveries. Without the rows of a refused file nothing can be said of them.
    private static func ofDeliveries(
        _ reading: Reading, _ indicaties: RecordAccount, _ declaraties: RecordAccount, peildatum: CalendarDate?,
        since vorige: PreviousUpdate?
    ) -> [Twijfel] {
        guard reading.refused.isEmpty else { return [] }
        let instellingen = reading.folder.instellingen
        let beeld = Leveringsbeeld(
            reading.levering, gemeenten: reading.folder.referentie.gemeenten,
            mayMiss: instellingen.toegestaanOntbrekend,
            isReplacing: reading.isReplacing, peildatum: peildatum, indicaties: indicaties, declaraties: declaraties)
        return Leveringstwijfels.all(
            beeld, instellingen.toetsen, before: Set(vorige?.published.deliveries.keys.map { $0 } ?? []),
            now: Set(reading.folder.deliveries.map(\.path)))
    }
}

extension Reading {
    /// From where on records are noticed by doubts.
    var signMargins: SignMargins {
        SignMargins(folder.instellingen, levering, gemeenteCount: gemeenteCount)
    }
}
