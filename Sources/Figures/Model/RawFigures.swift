package import Jeugdhulp

/// Of which update figures are.
package struct Updatekop: Hashable, Sendable {
    /// Rows that were registered later were not seen (Rekenregels, R2.2).
    package let peildatum: CalendarDate
    /// The one up to and including which the last period runs.
    package let kwartaal: Kwartaal
    /// By year; the last one is that of the kwartaal (Rekenregels, R4).
    package let periodes: [Periode]
    /// Over which quarters of all that it counts no gemeente delivered anything (Rekenregels, R2.8).
    package let gaten: Leveringsgaten
    /// What the whole is called.
    package let regio: Regio

    /// `periodes` are those of the eight tables, in order.
    package init(
        peildatum: CalendarDate, kwartaal: Kwartaal, periodes: [Periode], gaten: Leveringsgaten = Leveringsgaten(),
        regio: Regio = .twente
    ) {
        (self.gaten, self.regio) = (gaten, regio)
        self.peildatum = peildatum
        self.kwartaal = kwartaal
        self.periodes = periodes
    }
}

/// All figures of one update as they were counted: exact, however small. Nothing of them may be published as it is.
package struct RawFigures: Sendable {
    /// Of which update.
    package let kop: Updatekop
    /// Of all files and pages together, for the whole region.
    package let figures: Figures
    /// Those of each gemeente; `nil` where nothing is told of gemeenten.
    package let gemeenten: RawGemeenten?

    /// Whatever counts can make this.
    package init(kop: Updatekop, figures: Figures, gemeenten: RawGemeenten? = nil) {
        self.kop = kop
        self.figures = figures
        self.gemeenten = gemeenten
    }
}
