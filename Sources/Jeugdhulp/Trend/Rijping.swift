/// How the figures of one period grew with later peildata.
package struct Rijping: Hashable, Sendable {
    /// What was known of the period at one peildatum.
    package struct Stap: Hashable, Sendable {
        /// Rows that were registered later were not seen.
        package let peildatum: CalendarDate
        /// What was counted then.
        package let stand: Zorgstand

        /// What was known at a peildatum.
        package init(peildatum: CalendarDate, stand: Zorgstand) {
            self.peildatum = peildatum
            self.stand = stand
        }
    }

    /// One of those of the update.
    package let periode: Periode
    /// By peildatum; the last is that of the update. The first is the earliest quarter's end, not before that of the period, at which
    /// the deliveries show what was known.
    package let stappen: [Stap]
    /// Whether what was known may be compared: over each of its quarters some gemeente delivered (Rekenregels, R2.8).
    package let isHeel: Bool

    /// `stappen` are ordered by peildatum.
    package init(periode: Periode, stappen: [Stap], isHeel: Bool = true) {
        self.isHeel = isHeel
        self.periode = periode
        self.stappen = stappen
    }
}
