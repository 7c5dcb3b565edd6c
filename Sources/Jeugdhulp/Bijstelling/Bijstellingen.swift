/// What changed since the previous update, and why.
package struct Bijstellingen: Sendable {
    /// The figures after a step on the way from the previous update to this one.
    package struct Stap: Sendable {
        /// What changed in the step.
        package let oorzaak: Oorzaak
        /// With amounts, whether they are shown or not. What it lacks is taken as not changed by the step.
        package let cijfers: Cijfers

        /// One step of the way.
        package init(oorzaak: Oorzaak, cijfers: Cijfers) {
            self.oorzaak = oorzaak
            self.cijfers = cijfers
        }
    }

    /// Whether the whole can be divided by cause.
    package enum Verdeling: Hashable, Sendable {
        case perOorzaak
        /// The previous update has a later peildatum than this one, so there is no way from the one to the other.
        case vorigeIsLater
    }

    /// The previous update, as it was published.
    package let vorige: Cijfers
    /// Whether `all` holds something at all.
    package let verdeling: Verdeling
    /// The figures of Twente in periods of both updates that are not the same, or in which causes cancelled each other; in the order of
    /// publication.
    package let all: [Bijstelling]

    /// Divides every figure that both updates publish as a number.
    ///
    /// `steps` lead from the previous update to this one, in the order of `Oorzaak`; the last one ends in what this update knows.
    package init(van vorige: Cijfers, naar nieuw: Cijfers, steps: [Stap]) {
        self.vorige = vorige
        verdeling = .perOorzaak
        all = nieuw.all.compactMap { cijfer -> Bijstelling? in
            let sleutel = cijfer.sleutel
            guard sleutel.gebied == .twente, let before = vorige[sleutel], before.units != nil,
                cijfer.waarde.units != nil
            else { return nil }
            return Bijstellingen.divide(sleutel, from: before, to: cijfer.waarde, steps)
        }
    }

    /// Nothing can be divided: the previous update has a later peildatum.
    package init(laterDan vorige: Cijfers) {
        self.vorige = vorige
        verdeling = .vorigeIsLater
        all = []
    }

    private static func divide(
        _ sleutel: Cijfer.Sleutel, from before: Waarde, to after: Waarde, _ steps: [Stap]
    ) -> Bijstelling? {
        var reached = before
        var delen: [Bijstelling.Deel] = []
        for step in steps {
            let next = step.cijfers[sleutel] ?? reached
            guard let part = next.less(reached) else { return nil }
            delen.append(Bijstelling.Deel(oorzaak: step.oorzaak, waarde: part))
            reached = next
        }
        guard before != after || delen.contains(where: { $0.waarde.units != 0 }) else { return nil }
        return Bijstelling(verschil: Cijferverschil(sleutel: sleutel, oud: before, nieuw: after), delen: delen)
    }
}
