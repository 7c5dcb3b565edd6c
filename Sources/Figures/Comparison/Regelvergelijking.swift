/// The figures of the eight tables by the rules of now, and by others, one change of the rules after another.
package struct Regelvergelijking: Sendable {
    /// The figures after a change of the rules, those before it included.
    package struct Stap: Sendable {
        /// What was changed, for people.
        package let oorzaak: String
        /// With everything that was changed so far.
        package let figures: Figures

        /// `oorzaak` is plain text.
        package init(oorzaak: String, figures: Figures) {
            (self.oorzaak, self.figures) = (oorzaak, figures)
        }
    }

    /// One figure, and what each change makes of it.
    package struct Regel: Sendable {
        /// By the rules of now and by all of the others.
        package let verschil: Figuurverschil
        /// What each change adds, in order; `nil` where the figure is not shown before or after it.
        package let perStap: [Waarde?]
    }

    /// What was changed, in order.
    package let oorzaken: [String]
    /// Every figure of either, in the order of `cijfers.csv`.
    package let regels: [Regel]

    /// At least one step.
    package init(vandaag: Figures, stappen: [Stap]) {
        oorzaken = stappen.map(\.oorzaak)
        let all = [vandaag] + stappen.map(\.figures)
        let keys = Set(all.flatMap { $0.of(.cijfers) }.map(\.key))
        regels = Figures.sorted(Array(keys), by: Layout.cijfers.order).map { key in
            Regel(
                verschil: Figuurverschil(key: key, oud: vandaag.figure(key), nieuw: all[all.count - 1].figure(key)),
                perStap: zip(all, all.dropFirst()).map { before, after in
                    Figuurverschil(key: key, oud: before.figure(key), nieuw: after.figure(key)).verschil
                })
        }
    }
}
