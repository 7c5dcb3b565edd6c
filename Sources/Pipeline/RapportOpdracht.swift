package import Jeugdhulp

/// What `tmsd rapport` was asked to do.
package struct RapportOpdracht: Sendable {
    /// DATA, as it was given.
    package let data: String
    /// REPORTS, as it was given; the report stands in a folder below it, such as `2020-Q2`.
    package let uit: String
    /// The last quarter that is reported; a fourth one shows the full year (contract, section 4).
    package let kwartaal: Kwartaal
    /// The first full year that is reported.
    package let vanaf: Int
    /// `nil`: the latest registratiedatum of the accepted rows.
    package let peildatum: CalendarDate?
    /// Where the list of rejected rows goes.
    package let afgekeurd: String?
    /// Whether to tell afterwards how long each stage took.
    package let meet: Bool

    /// `vanaf` is by default two years before the year of the quarter (contract, section 4).
    package init(
        data: String, uit: String, kwartaal: Kwartaal, vanaf: Int?, peildatum: CalendarDate?, afgekeurd: String?,
        meet: Bool = false
    ) {
        self.meet = meet
        self.data = data
        self.uit = uit
        self.kwartaal = kwartaal
        self.vanaf = vanaf ?? max(1900, kwartaal.year - 2)
        self.peildatum = peildatum
        self.afgekeurd = afgekeurd
    }
}
