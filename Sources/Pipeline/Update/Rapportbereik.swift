import Contract
import Faults
import Intake
import Jeugdhulp

/// Which quarter, years and peildatum a report is about, once the rows are read: each may follow from the others (Rekenregels, R4).
struct Rapportbereik: Equatable {
    let kwartaal: Kwartaal
    /// The first full year, not after that of the quarter.
    let vanaf: Int
    let peildatum: CalendarDate

    /// - Throws: `.wrongUse` when no quarter had ended at the peildatum, or `vanaf` lies after its year; `.input` when the quarter
    ///   would follow from a registratiedatum, or the name of a folder, that is probably a typing error.
    init(_ opdracht: RapportOpdracht, _ reading: Reading) throws(RunFailure) {
        guard let peildatum = opdracht.peildatum ?? reading.defaultPeildatum else {
            preconditionFailure("a levering without accepted rows was not refused")
        }
        if opdracht.kwartaal == nil, opdracht.peildatum == nil { try Rapportbereik.refuseFar(peildatum, in: reading) }
        guard let kwartaal = opdracht.kwartaal ?? Kwartaal.lastEnded(at: peildatum) else {
            throw .wrongUse("op de peildatum \(peildatum) was nog geen kwartaal geëindigd; geef --kwartaal")
        }
        let vanaf = opdracht.vanaf ?? max(1900, kwartaal.year - 2)
        guard vanaf <= kwartaal.year else {
            throw .wrongUse(
                "de waarde van --vanaf klopt niet; verwacht: een jaar van 1900 tot en met \(kwartaal.year), want het laatste "
                    + "kwartaal dat op de peildatum \(peildatum) was geëindigd, is \(kwartaal.code)")
        }
        self.kwartaal = kwartaal
        self.vanaf = vanaf
        self.peildatum = peildatum
    }

    /// With a chosen quarter such a date is warned about; here it would choose the quarter, and nobody may be looking.
    private static func refuseFar(_ peildatum: CalendarDate, in reading: Reading) throws(RunFailure) {
        let latest = reading.levering.latest
        guard let days = Waarschuwingen.farDays(peildatum, in: reading) else { return }
        if let map = reading.newestMap, latest.latest != peildatum {
            throw .input([Fout(Plaats("leveringen/\(map.name)"), .farDelivery(map.date, daysAfter: days))])
        }
        throw .input([Fout(Plaats("leveringen"), .farRegistratiedatum(peildatum, daysAfter: days))])
    }
}
