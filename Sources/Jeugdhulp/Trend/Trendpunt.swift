/// One period of a reeks, as it was known at a peildatum.
package struct Trendpunt: Hashable, Sendable {
    /// What was counted, or why that can't be.
    package enum Stand: Hashable, Sendable {
        case bekend(Zorgstand)
        case ontbreekt(Trendpunt.Reden)
    }

    /// Why a period can't be shown as it was known then.
    package enum Reden: Hashable, Sendable {
        /// No declaratie touches the period.
        case nietGeleverd
        /// Not of every gemeente do the registratiedata, of indicaties and of declaraties, go back to the first quarter of the period.
        case registratieBegintLater
        /// Where each delivery replaces the earlier ones: not of every gemeente is there one dated on or before the peildatum.
        case geenLevering
    }

    /// The way of comparing it belongs to.
    package let reeks: Reeks
    /// Which days were counted.
    package let periode: Periode
    /// Rows that were registered later were not seen.
    package let peildatum: CalendarDate
    /// What came of it.
    package let stand: Stand
    /// Whether it may be compared with others: over each of its quarters some gemeente delivered (Rekenregels, R2.8).
    package let isHeel: Bool

    /// A period is once in a reeks.
    package init(reeks: Reeks, periode: Periode, peildatum: CalendarDate, stand: Stand, isHeel: Bool = true) {
        self.isHeel = isHeel
        self.reeks = reeks
        self.periode = periode
        self.peildatum = peildatum
        self.stand = stand
    }
}
