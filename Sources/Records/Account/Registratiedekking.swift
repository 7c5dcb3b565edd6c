import Contract
package import Jeugdhulp

/// How far back the registration of each gemeente goes in what each stand sees.
package struct Registratiedekking: Sendable {
    /// By earlier peildatum: of each gemeente and kind that the update sees, the earliest registratiedatum; `nil` without any row.
    private let starts: [CalendarDate: [CalendarDate?]]

    /// `seen`: what the update sees of each kind.
    init(
        _ start: RegistratieStart, plan: Standenplan, deliveries: SeenDeliveries,
        seen: [Leveringssoort: RecordAccount]
    ) {
        var starts: [CalendarDate: [CalendarDate?]] = [:]
        for (wanted, stand) in plan.wanted {
            var days: [CalendarDate?] = []
            for (soort, account) in seen {
                for gemeente in account.byGemeente.indices where account.byGemeente[gemeente].hasSeen {
                    let view = deliveries.view(soort, gemeente: gemeente, stand: stand)
                    days.append(view.flatMap { start.day(soort, view: $0, gemeente: gemeente) })
                }
            }
            starts[wanted.peildatum] = days
        }
        self.starts = starts
    }

    /// Why a period can't be shown as it was known at a peildatum; `nil` where it can, or where that peildatum is no earlier one.
    ///
    /// The registration of every gemeente must begin in the first quarter of the period's year at the latest: before that, what was
    /// registered is not in the deliveries.
    package func gap(_ periode: Periode, peildatum: CalendarDate) -> Trendpunt.Reden? {
        guard let days = starts[peildatum] else { return nil }
        guard !days.contains(nil) else { return .geenLevering }
        guard let latestStart = CalendarDate(year: periode.year, month: 3, day: 31) else { return nil }
        return days.allSatisfy { $0.map { $0 <= latestStart } ?? false } ? nil : .registratieBegintLater
    }
}
