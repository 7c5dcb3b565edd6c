package import Jeugdhulp

/// What `tmsd rapport` was asked to do.
package struct RapportOpdracht: Sendable {
    /// DATA, as it was given.
    package let data: String
    /// REPORTS, as it was given; the report stands in a folder below it, such as `2020-Q2`.
    package let uit: String
    /// The last quarter that is reported; a fourth one shows the full year (Rekenregels, R4). `nil`: the last one that had ended
    /// at the peildatum.
    package let kwartaal: Kwartaal?
    /// The first full year that is reported. `nil`: two years before the year of the quarter.
    package let vanaf: Int?
    /// `nil`: the latest registratiedatum of the accepted rows, or the day of the newest delivery where each replaces the earlier ones
    /// and that is later.
    package let peildatum: CalendarDate?
    /// Which update the figures are explained against.
    package let vorige: Vorigekeuze
    /// Where the list of rejected rows goes.
    package let afgekeurd: String?
    /// Where the dossier goes, below it a folder such as `2020-Q2`; `nil`: none is written.
    package let dossier: String?
    /// Where the list of records goes, with its data package beside it; `nil`: none is written.
    package let records: String?
    /// Whether to tell afterwards how long each stage took.
    package let meet: Bool
    /// So many seconds to wait for another run that writes in the same place.
    package let wacht: Int

    /// What is `nil` follows from the rest, or from what was delivered.
    package init(
        data: String, uit: String, kwartaal: Kwartaal?, vanaf: Int?, peildatum: CalendarDate?, afgekeurd: String?,
        vorige: Vorigekeuze = .automatic, dossier: String? = nil, records: String? = nil, meet: Bool = false,
        wacht: Int = 0
    ) {
        self.vorige = vorige
        self.dossier = dossier
        self.records = records
        self.wacht = wacht
        self.meet = meet
        self.data = data
        self.uit = uit
        self.kwartaal = kwartaal
        self.vanaf = vanaf
        self.peildatum = peildatum
        self.afgekeurd = afgekeurd
    }
}
