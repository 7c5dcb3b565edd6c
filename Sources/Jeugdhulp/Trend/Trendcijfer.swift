/// One figure of the trend, for Twente.
package struct Trendcijfer: Hashable, Sendable {
    /// What a figure is found by. With the reeks and the period the peildatum is given.
    package struct Sleutel: Hashable, Sendable {
        /// The way of comparing.
        package let reeks: Reeks
        /// Once in a reeks.
        package let periode: Periode
        /// One of `Trend.onderwerpen`.
        package let onderwerp: Onderwerp
        /// The first period of a reeks has no `verandering` and no `veranderingProcent`.
        package let maat: Trendmaat

        /// In the order of publication.
        package init(_ reeks: Reeks, _ periode: Periode, _ onderwerp: Onderwerp, _ maat: Trendmaat) {
            self.reeks = reeks
            self.periode = periode
            self.onderwerp = onderwerp
            self.maat = maat
        }
    }

    /// No other figure of the trend has it.
    package let sleutel: Sleutel
    /// Rows that were registered later were not seen.
    package let peildatum: CalendarDate
    /// The kind of number fits the `maat`.
    package let waarde: Trendwaarde
}
