/// One figure in two updates.
package struct Figuurverschil: Hashable, Sendable {
    /// Which figure, as two updates are compared: without dimensions that follow from the others.
    package let key: Figure.Key
    /// In the older update; `nil` when it does not publish the figure.
    package let oud: Figure?
    /// In the newer update; `nil` when it does not publish the figure.
    package let nieuw: Figure?
    /// Whether a difference would say anything (Rekenregels, R2.8).
    package let isVergelijkbaar: Bool

    /// At least one of the two publishes the figure.
    package init(key: Figure.Key, oud: Figure?, nieuw: Figure?, isVergelijkbaar: Bool = true) {
        self.isVergelijkbaar = isVergelijkbaar
        self.key = key
        self.oud = oud
        self.nieuw = nieuw
    }

    /// Whether both publish the same, or hide it with the same status.
    package var isEqual: Bool {
        guard let oud, let nieuw else { return false }
        return oud.forCSV == nieuw.forCSV && oud.status == nieuw.status
    }

    /// New less old, in the unit of the figure; `nil` unless both publish a number that may be compared, or where it does not fit.
    package var verschil: Waarde? {
        guard isVergelijkbaar, let oud, let nieuw else { return nil }
        return nieuw.waarde.less(oud.waarde)
    }

    /// The difference in tenths of a percent of the old number, half away from zero; `nil` without a difference, of an old number
    /// of zero, or where it does not fit.
    package var tenthsOfPercent: Int? {
        guard let before = oud?.waarde.units, let difference = verschil?.units, before != 0 else { return nil }
        let (thousandfold, overflow) = difference.magnitude.multipliedReportingOverflow(by: 1000)
        guard !overflow else { return nil }
        let (quotient, rest) = thousandfold.quotientAndRemainder(dividingBy: before.magnitude)
        let isMoreThanHalf = rest >= before.magnitude - rest
        guard let size = Int(exactly: isMoreThanHalf ? quotient + 1 : quotient) else { return nil }
        return (difference < 0) != (before < 0) ? -size : size
    }
}
