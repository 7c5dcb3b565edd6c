import Jeugdhulp

/// Which of some periods care touches: a bit for each, found by the days on which it begins and ends.
struct TouchedPeriodes: Sendable {
    /// So many periods fit in the bits.
    static let maximumCount = UInt64.bitWidth

    private struct Day {
        /// The periods that began on this day or before it.
        var begun: UInt64 = 0
        /// The periods that end on this day or after it.
        var unended: UInt64 = 0
    }

    private let firstDay: Int32
    private let lastDay: Int32
    /// One for each day from the first through the last of any period.
    private let days: [Day]

    /// `periodes` are at most `maximumCount`. Their days times their number of work.
    init(_ periodes: some Collection<DayRange>) {
        precondition(periodes.count <= TouchedPeriodes.maximumCount, "more periods than bits")
        let first = periodes.map(\.first.dayNumber).min() ?? 0
        let last = periodes.map(\.last.dayNumber).max() ?? first
        var days = [Day](repeating: Day(), count: Int(last - first) + 1)
        for (place, periode) in periodes.enumerated() {
            let bit: UInt64 = 1 << UInt64(place)
            for day in Int(periode.first.dayNumber - first)..<days.count { days[day].begun |= bit }
            for day in 0...Int(periode.last.dayNumber - first) { days[day].unended |= bit }
        }
        (firstDay, lastDay, self.days) = (first, last, days)
    }

    /// The places of the periods that the days from one day number through another touch.
    @inline(__always)
    func places(from begindatum: Int32, through einddatum: Int32) -> UInt64 {
        guard begindatum <= lastDay, einddatum >= firstDay else { return 0 }
        return days[Int(min(einddatum, lastDay) &- firstDay)].begun
            & days[Int(max(begindatum, firstDay) &- firstDay)].unended
    }
}
