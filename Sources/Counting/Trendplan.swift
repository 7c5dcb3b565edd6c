package import Jeugdhulp
package import Records

/// Which periods must be counted, as known when, to compare the years of an update honestly and to show how its figures grew.
package struct Trendplan: Sendable {
    /// So many years before the running one are counted as they were known equally long after them.
    package static let maximumYears = 10
    /// So many periods, the latest, are shown as they grew.
    package static let maximumRijping = 4
    /// Quarters after a period over which its growth is shown.
    package static let rijpingQuarters = 8

    private let periodes: [Periode]
    private let peildatum: CalendarDate
    /// The last period of the update.
    private let running: Periode

    /// `periodes` are those of an update, at least one, and `peildatum` is its own.
    package init(periodes: [Periode], peildatum: CalendarDate) {
        guard let running = periodes.last else { preconditionFailure("an update has at least one period") }
        self.periodes = periodes
        self.peildatum = peildatum
        self.running = running
    }

    /// What must be counted as known at the peildatum of the update, beside its own periods.
    package var furtherPeriodes: [Periode] { samePart.filter { !periodes.contains($0) } }

    /// What must be counted as known at earlier peildata.
    package var eerdere: [Telopdracht.EerdereStand] {
        equallyLongAfter.dropLast().map { Telopdracht.EerdereStand(peildatum: $0.peildatum, periodes: [$0.periode]) }
            + rijpend.flatMap { periode in
                steps(periode).map { Telopdracht.EerdereStand(peildatum: $0, periodes: [periode]) }
            }
    }

    /// The points of all reeksen, by reeks and year.
    package func punten(_ telling: Telling) -> [Trendpunt] {
        let gaten = telling.gaten
        let now = { (reeks: Reeks, periodes: [Periode]) in
            periodes.compactMap { punt(reeks, $0, peildatum, telling, gaten) }
        }
        return now(.jaren, periodes.filter { $0.soort == .jaar }) + now(.gelijkePeriode, samePart)
            + equallyLongAfter.compactMap { punt(.gelijkeRijping, $0.periode, $0.peildatum, telling, gaten) }
    }

    /// How the figures of the latest periods grew, by period; without the peildata of which the deliveries do not show what was known.
    package func rijping(_ telling: Telling) -> [Rijping] {
        let gaten = telling.gaten
        return rijpend.map { periode in
            let stappen = (steps(periode) + [peildatum]).compactMap { day -> Rijping.Stap? in
                guard telling.gap(periode, peildatum: day) == nil,
                    telling.raakvlak(periode, peildatum: day).declaraties,
                    let stand = telling.zorgstand(periode, peildatum: day)
                else { return nil }
                return Rijping.Stap(peildatum: day, stand: stand)
            }
            return Rijping(periode: periode, stappen: stappen, isHeel: gaten.isHeel(periode))
        }
    }

    /// The running period and the same part of each earlier year of the update.
    private var samePart: [Periode] {
        periodes.dropLast().compactMap { $0.samePart(as: running) } + [running]
    }

    /// The periods that are shown as they grew: the latest, and before the running part of a year the same part of earlier years.
    private var rijpend: [Periode] {
        let latest = Array(periodes.suffix(Trendplan.maximumRijping))
        let earlierParts = samePart.dropLast().suffix(Trendplan.maximumRijping - 1).filter { !latest.contains($0) }
        return latest + earlierParts
    }

    /// The peildata before that of the update at which a period is shown: ends of quarters, and of an earlier part of a year also the
    /// day as long after it as the peildatum of the update after the running one.
    private func steps(_ periode: Periode) -> [CalendarDate] {
        if periodes.contains(periode) { return quarterEnds(after: periode) }
        let own = equallyLongAfter.filter { $0.periode == periode }.map(\.peildatum)
        return Set(quarterEnds(after: periode) + own).intersection(daysOfParts).sorted()
    }

    /// Parts of earlier years add no more days than there is room for, so that the other periods lose none.
    private var daysOfParts: Set<CalendarDate> {
        let asked = Set(
            equallyLongAfter.dropLast().map(\.peildatum)
                + periodes.suffix(Trendplan.maximumRijping).flatMap(quarterEnds))
        let wanted = Set(rijpend.filter { !periodes.contains($0) }.flatMap(quarterEnds)).subtracting(asked)
        return asked.union(wanted.sorted().suffix(max(0, Telopdracht.maximumEerdere - asked.count)))
    }

    /// Each of `samePart` with the peildatum that lies as long after it as that of the update after the running period.
    private var equallyLongAfter: [(periode: Periode, peildatum: CalendarDate)] {
        samePart.suffix(Trendplan.maximumYears + 1).compactMap { periode in
            peildatum.movedBack(years: running.year - periode.year).map { (periode, $0) }
        }
    }

    /// The last days of quarters from that of the period on, before the peildatum of the update.
    private func quarterEnds(after periode: Periode) -> [CalendarDate] {
        let last = periode.days.last
        return (0..<Trendplan.rijpingQuarters).compactMap { last.endOfMonth(monthsLater: $0 * 3) }
            .filter { $0 < peildatum }
    }

    private func punt(
        _ reeks: Reeks, _ periode: Periode, _ day: CalendarDate, _ telling: Telling, _ gaten: Leveringsgaten
    ) -> Trendpunt? {
        guard let stand = telling.zorgstand(periode, peildatum: day) else { return nil }
        let isTouched = telling.raakvlak(periode, peildatum: day).declaraties
        let gap = telling.gap(periode, peildatum: day) ?? (isTouched ? nil : .nietGeleverd)
        return Trendpunt(
            reeks: reeks, periode: periode, peildatum: day,
            stand: gap.map(Trendpunt.Stand.ontbreekt) ?? .bekend(stand), isHeel: gaten.isHeel(periode))
    }
}

extension Periode {
    /// The part of this year that the other period is of its own.
    fileprivate func samePart(as other: Periode) -> Periode? {
        switch other.soort {
        case .jaar: Periode.jaar(year)
        case .lopend(let quarter), .kwartaal(let quarter): Kwartaal(year: year, number: quarter).map(Periode.through)
        }
    }
}

extension CalendarDate {
    /// The last day of the month so many months after that of this day; `nil` after 2199.
    fileprivate func endOfMonth(monthsLater months: Int) -> CalendarDate? {
        let (year, month, _) = components
        let number = year * 12 + month - 1 + months
        let (endYear, endMonth) = (number / 12, number % 12 + 1)
        return CalendarDate(
            year: endYear, month: endMonth, day: CalendarDate.daysInMonth(endMonth, year: endYear))
    }
}
