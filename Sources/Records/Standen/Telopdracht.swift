package import Jeugdhulp

/// What must be counted.
package struct Telopdracht: Sendable {
    /// Periods as they were known at a peildatum before that of the update.
    package struct EerdereStand: Sendable {
        /// Rows that were registered later are not seen.
        package let peildatum: CalendarDate
        /// In any order, each once; they need not adjoin.
        package let periodes: [Periode]

        /// What must be counted of one earlier peildatum.
        package init(peildatum: CalendarDate, periodes: [Periode]) {
            self.peildatum = peildatum
            self.periodes = periodes
        }
    }

    /// That of the update. Rows that were registered later must not be in the levering.
    package let peildatum: CalendarDate
    /// Those of the update: at least one; they adjoin.
    package let periodes: [Periode]
    /// Further periods, as known at the peildatum of the update.
    package let furtherPeriodes: [Periode]
    /// Ordered by peildatum, each once, all before that of the update.
    package let eerdere: [EerdereStand]
    /// The periods that the previous update has too, at its peildatum: what changed in them since is divided by cause.
    package let vorige: EerdereStand?

    /// So many earlier peildata fit in one counting, beside the previous update.
    package static let maximumEerdere = 24

    /// `eerdere` in any order, of any peildata: those of one peildatum are put together, those not before the peildatum of the
    /// update are left out, and of more than `maximumEerdere` the latest remain. A previous update with a peildatum after that of
    /// this one can't be divided, and is left out.
    package init(
        peildatum: CalendarDate, periodes: [Periode], furtherPeriodes: [Periode] = [], eerdere: [EerdereStand] = [],
        vorige: EerdereStand? = nil
    ) {
        self.peildatum = peildatum
        self.periodes = periodes
        self.furtherPeriodes = furtherPeriodes.filter { !periodes.contains($0) }.withoutDoubles
        let before = Dictionary(grouping: eerdere.filter { $0.peildatum < peildatum }, by: \.peildatum)
        self.eerdere = before.sorted { $0.key < $1.key }.suffix(Telopdracht.maximumEerdere).map { peildatum, standen in
            EerdereStand(peildatum: peildatum, periodes: standen.flatMap(\.periodes).withoutDoubles)
        }
        self.vorige = vorige.flatMap { $0.peildatum <= peildatum ? $0 : nil }
    }
}

extension [Periode] {
    /// Each once, where it came first.
    fileprivate var withoutDoubles: [Periode] {
        var seen: Set<Periode> = []
        return filter { seen.insert($0).inserted }
    }
}
