package import Jeugdhulp

/// What changed since the previous update, and why, as figures.
package enum Bijstelfigures {
    /// The figures after a step on the way from the previous update to this one.
    package struct Stap: Sendable {
        let oorzaak: Oorzaak
        let figures: Figures

        /// `figures` are those of the eight tables, with amounts, whether they are shown or not. What they lack is taken as not changed by
        /// the step.
        package init(oorzaak: Oorzaak, figures: Figures) {
            self.oorzaak = oorzaak
            self.figures = figures
        }
    }

    /// The figures of a gebied that both updates have as a number, where these are not the same or causes cancelled each other.
    ///
    /// `isVergelijkbaar` leaves out what may not be compared. `steps` lead from the previous update to this one, in the order of `Oorzaak`; the last one ends in what this update knows. The
    /// parts of the causes add up to the difference, so nothing is `overig`: what is told together is decided elsewhere.
    package static func figures(
        van vorige: Figures, naar nieuw: Figures, steps: [Stap],
        gebied: Gebied = .twente, isVergelijkbaar: (Figure.Key) -> Bool = { _ in true }
    ) -> [Figure] {
        nieuw.of(.cijfers).flatMap { figure -> [Figure] in
            guard figure.key.gebied == gebied, isVergelijkbaar(figure.key), let before = vorige[figure.key],
                before.units != nil,
                figure.waarde.units != nil
            else { return [] }
            return divide(figure.key, from: before, to: figure.waarde, steps)
        }
    }

    private static func divide(
        _ key: Figure.Key, from before: Waarde, to after: Waarde, _ steps: [Stap]
    ) -> [Figure] {
        var reached = before
        var delen: [(Bijstelstap, Waarde)] = []
        for step in steps {
            let next = step.figures[key] ?? reached
            guard let part = next.less(reached) else { return [] }
            delen.append((.oorzaak(step.oorzaak), part))
            reached = next
        }
        guard before != after || delen.contains(where: { $0.1.units != 0 }) else { return [] }
        let ends = [(Bijstelstap.oud, before), (.nieuw, after)] + (after.less(before).map { [(.verschil, $0)] } ?? [])
        let overig = after.less(after).map { [(Bijstelstap.overig, $0)] } ?? []
        return (ends + delen + overig).map { stap, waarde in Figure(key.with { $0.stap = stap }, waarde) }
    }
}
