import Intake
import Jeugdhulp

/// What an analyst must know before publishing; nothing here stops a run.
enum Waarschuwingen {
    /// A registratiedatum more than this many days after all others is probably a typing error.
    private static let farDays = 92

    static func all(reading: Reading, kwartaal: Kwartaal, peildatum: CalendarDate) -> [String] {
        let levering = reading.levering
        var warnings: [String] = []
        let end = Periode.through(kwartaal).days.last
        if peildatum < end {
            warnings.append(
                "De peildatum \(peildatum) ligt voor het einde van \(kwartaal.code) (\(end)): de laatste dagen ontbreken."
            )
        }
        if let others = latestOther(than: peildatum, in: levering.latest), others.days(to: peildatum) > farDays {
            warnings.append(
                "De peildatum \(peildatum) ligt \(others.days(to: peildatum)) dagen na alle andere registratiedata "
                    + "(de laatste is \(others)). Kijk of er een datum verkeerd is.")
        }
        for (gemeente, soort) in Reading.missing(levering, reading.folder) {
            warnings.append(
                "Van \(gemeente.naam) (\(gemeente.code)) zijn er geen \(soort.rawValue); dat is toegestaan.")
        }
        return warnings
    }

    /// The latest registratiedatum that is not the peildatum itself.
    private static func latestOther(than peildatum: CalendarDate, in latest: LatestRegistratie) -> CalendarDate? {
        latest.latest == peildatum ? latest.runnerUp : latest.latest
    }
}
