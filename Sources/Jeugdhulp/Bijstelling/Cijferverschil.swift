/// One figure in two updates.
package struct Cijferverschil: Hashable, Sendable {
    /// Which figure.
    package let sleutel: Cijfer.Sleutel
    /// In the older update; `nil` when it does not publish the figure.
    package let oud: Waarde?
    /// In the newer update; `nil` when it does not publish the figure.
    package let nieuw: Waarde?

    /// At least one of the two publishes the figure.
    package init(sleutel: Cijfer.Sleutel, oud: Waarde?, nieuw: Waarde?) {
        self.sleutel = sleutel
        self.oud = oud
        self.nieuw = nieuw
    }

    /// Whether both publish the same, or hide it for the same reason.
    package var isEqual: Bool { oud == nieuw }

    /// New less old, in the unit of the figure; `nil` unless both publish a number, or where it does not fit.
    package var verschil: Waarde? {
        guard let oud, let nieuw else { return nil }
        return nieuw.less(oud)
    }

    /// The difference in tenths of a percent of the old number, half away from zero; `nil` without a difference, of an old number
    /// of zero, or where it does not fit.
    package var tenthsOfPercent: Int? {
        guard let before = oud?.units, let difference = verschil?.units, before != 0 else { return nil }
        let (thousandfold, overflow) = difference.magnitude.multipliedReportingOverflow(by: 1000)
        guard !overflow else { return nil }
        let (quotient, rest) = thousandfold.quotientAndRemainder(dividingBy: before.magnitude)
        guard let size = Int(exactly: rest * 2 >= before.magnitude ? quotient + 1 : quotient) else { return nil }
        return (difference < 0) != (before < 0) ? -size : size
    }
}

extension Waarde {
    /// The number in its smallest unit: jeugdigen, cents or tenths of a percent; `nil` when there is none.
    package var units: Int64? {
        switch self {
        case .aantal(let number): Int64(number)
        case .bedrag(let bedrag): bedrag.cents
        case .percentage(let tenths): Int64(tenths)
        case .geen: nil
        }
    }

    /// This number less another of the same kind; `nil` for another kind, without numbers, or where it does not fit.
    package func less(_ other: Waarde) -> Waarde? {
        guard let own = units, let others = other.units else { return nil }
        let (difference, overflow) = own.subtractingReportingOverflow(others)
        guard !overflow else { return nil }
        return switch (self, other) {
        case (.aantal, .aantal): .aantal(Int(difference))
        case (.bedrag, .bedrag): .bedrag(EuroCents(cents: difference))
        case (.percentage, .percentage): .percentage(tenths: Int(difference))
        default: nil
        }
    }
}
