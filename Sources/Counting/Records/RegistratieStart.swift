import Intake
import Jeugdhulp

/// The earliest registratiedatum of each gemeente, per kind and per delivery that counts on its own.
struct RegistratieStart: Sendable {
    private let gemeenteCount: Int
    /// By view, kind, gemeente; the greatest number where there is no row.
    private var earliest: [Int32]

    init(viewCount: Int, gemeenteCount: Int) {
        self.gemeenteCount = gemeenteCount
        earliest = [Int32](repeating: .max, count: viewCount * 2 * gemeenteCount)
    }

    mutating func note(_ versie: Versie, _ soort: Leveringssoort, view: Int) {
        let place = self.place(soort, view: view, gemeente: versie.gemeente)
        earliest[place] = min(earliest[place], versie.registratiedatum)
    }

    mutating func merge(_ other: RegistratieStart) {
        for place in earliest.indices { earliest[place] = min(earliest[place], other.earliest[place]) }
    }

    /// `nil` where no row was seen.
    func day(_ soort: Leveringssoort, view: Int, gemeente: Int) -> CalendarDate? {
        CalendarDate(dayNumber: Int(earliest[place(soort, view: view, gemeente: gemeente)]))
    }

    private func place(_ soort: Leveringssoort, view: Int, gemeente: Int) -> Int {
        (view * 2 + (soort == .indicaties ? 0 : 1)) * gemeenteCount + gemeente
    }
}
