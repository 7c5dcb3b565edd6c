import Contract
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

    /// Linear in the versions.
    mutating func note(_ rows: [some RecordRow], _ soort: Leveringssoort, view: Int) {
        let first = place(soort, view: view, gemeente: 0)
        var days = earliest.mutableSpan
        for row in rows {
            let versie = row.versie
            let place = first + versie.gemeente
            if versie.registratiedatum < days[place] { days[place] = versie.registratiedatum }
        }
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
