package import Jeugdhulp

/// The flows of one update, exact: nothing of them may be published as it is. Rekenregels, R9.
package struct Stroomtelling: Sendable {
    /// Of so many days at most a hole was bridged.
    package let maximaleOnderbreking: Int
    /// Periods that begin earlier are not told: what came before was not delivered by all. `nil` where nothing was declared at all.
    package let vanaf: CalendarDate?
    /// Those of the update, in order.
    package let periodes: [Periodestroom]
    /// Their quarters, in order.
    package let kwartalen: [Periodestroom]
    /// Their full years, in order.
    package let cohorten: [Jaarcohort]

    init(_ teller: Stroomteller) {
        (periodes, kwartalen, cohorten) = (teller.periodes, teller.kwartalen, teller.cohorten)
        maximaleOnderbreking = teller.opdracht.maximaleOnderbreking
        vanaf =
            teller.opdracht.vanaf
            ?? Stroomtelling.vanaf(teller.eersteDeclaraties, maximaleOnderbreking: maximaleOnderbreking)
    }

    /// Whether a period is told.
    package func isBekend(_ periode: Periode) -> Bool { vanaf.map { $0 <= periode.days.first } ?? false }

    /// The first 1 January by which each gemeente that declares has a declaratie, long enough before to bridge from it.
    private static func vanaf(_ eersteDeclaraties: [Int32], maximaleOnderbreking: Int) -> CalendarDate? {
        guard let latest = eersteDeclaraties.filter({ $0 != .max }).max(),
            let day = CalendarDate(dayNumber: Int(latest) + maximaleOnderbreking + 1)
        else { return nil }
        let (year, month, dayOfMonth) = day.components
        return CalendarDate(year: month == 1 && dayOfMonth == 1 ? year : year + 1, month: 1, day: 1)
    }
}
