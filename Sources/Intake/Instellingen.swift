package import Jeugdhulp

/// The settings of `instellingen.json`, with their defaults (contract, sections 1–5).
package struct Instellingen: Equatable, Sendable {
    /// Within which gebied a jeugdige has one identity.
    package enum UniekBinnen: String, CaseIterable, Sendable {
        case regio
        case gemeente
    }

    package static let path = "instellingen.json"

    package var jeugdigeUniekBinnen = UniekBinnen.regio
    package var bedragEenheid = BedragEenheid.euro
    /// Codes of gemeenten that may be without a delivery.
    package var toegestaanOntbrekend: Set<String> = []
    /// Amounts of periods that end later are not shown; without it those of periods that ended less than 182 days before the
    /// peildatum.
    package var bedragenBetrouwbaarTm: CalendarDate?
    /// Counts per gemeente below this are `onderdrukt`.
    package var minimumCelgrootte = 10
    /// More rejected rows than this per thousand of a file stop the run.
    package var maximaleAfkeurPromille = 10
    /// Thresholds of the checks between rows that differ from the defaults.
    package var toetsen: [Toetsinstelling] = []

    package init() {}
}
