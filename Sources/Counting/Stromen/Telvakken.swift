import Jeugdhulp

/// The years by which care days are counted; that of the quarter is cut after its last day. Rekenregels, R9.1.
struct Telvakken: Sendable {
    /// The last day of the update.
    let lastDay: Int32
    /// Later days give no care.
    let horizon: Int32
    /// In order, and every day is in one of them.
    private let starts: [Int32]
    private let days: [DayRange]
    /// The voorzieningen of which declaraties, and indicaties, give days.
    private let fromDeclaraties: [Voorzieningen]
    private let fromIndicaties: [Voorzieningen]

    init(lastDay: CalendarDate, maximaleOnderbreking: Int, bronregels: Bronregels) {
        self.lastDay = lastDay.dayNumber
        horizon = lastDay.dayNumber + Int32(maximaleOnderbreking) + 1
        var days: [DayRange] = []
        var (declaraties, indicaties): ([Voorzieningen], [Voorzieningen]) = ([], [])
        for year in CalendarDate.first.year...CalendarDate.last.year {
            guard let periode = Periode.jaar(year) else { continue }
            let parts = Telvakken.cut(periode.days, after: lastDay)
            let bron = { bronregels.bron(for: $0, in: year) }
            let claimed = Voorzieningen(Voorziening.allCases.filter { bron($0) != .indicatie })
            let indicated = Voorzieningen(Voorziening.allCases.filter { bron($0) != .declaratie })
            days += parts
            declaraties += parts.map { _ in claimed }
            indicaties += parts.map { _ in indicated }
        }
        starts = days.map(\.first.dayNumber)
        (self.days, fromDeclaraties, fromIndicaties) = (days, declaraties, indicaties)
    }

    private static func cut(_ year: DayRange, after day: CalendarDate) -> [DayRange] {
        guard year.first <= day, day < year.last, let next = day.advanced(by: 1) else { return [year] }
        return [DayRange(year.first, through: day), DayRange(next, through: year.last)].compactMap(\.self)
    }

    var count: Int { days.count }

    /// The numbers of those that some days lie in; neither day is after the last one there is.
    func numbers(_ first: Int32, through last: Int32) -> ClosedRange<Int> { number(of: first)...number(of: last) }

    func first(_ number: Int) -> Int32 { starts[number] }

    func last(_ number: Int) -> Int32 { days[number].last.dayNumber }

    /// Whether declaraties, or else indicaties, of a voorziening give days in it.
    func gives(_ voorziening: Int, declaraties: Bool, in number: Int) -> Bool {
        (declaraties ? fromDeclaraties : fromIndicaties)[number].contains(number: voorziening)
    }

    /// The cents of a declaratie that belong to it.
    func part(of record: Stroomrecord, in number: Int) -> Int64 {
        guard let first = CalendarDate(dayNumber: Int(record.first)),
            let last = CalendarDate(dayNumber: Int(record.last)),
            let care = DayRange(first, through: last)
        else { preconditionFailure("a row that ends before it begins was accepted") }
        return EuroCents(cents: record.cents).part(of: care, in: days[number]).cents
    }

    private func number(of day: Int32) -> Int {
        // 400 years have 146.097 days; what that is beside a day or a cut is set right by a step or two.
        var number = min(Int(day) * 400 / 146_097, starts.count - 1)
        while number > 0, starts[number] > day { number -= 1 }
        while number + 1 < starts.count, starts[number + 1] <= day { number += 1 }
        return number
    }
}
