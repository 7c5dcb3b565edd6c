/// A range of days within one calendar year over which is counted (Rekenregels, R4).
package struct Periode: Hashable, Sendable {
    /// How much of its year a period is; all but a single quarter start on 1 January.
    package enum Soort: Hashable, Sendable {
        case jaar
        /// The running year up to and including quarter 1, 2 or 3.
        case lopend(throughQuarter: Int)
        /// One quarter, 1 to 4; only of what is counted on its days alone, such as the stand on its last.
        case kwartaal(Int)
    }

    /// 1900–2199.
    package let year: Int
    /// The year up to and including its fourth quarter is always `jaar`.
    package let soort: Soort

    /// A full calendar year; `nil` outside 1900–2199.
    package static func jaar(_ year: Int) -> Periode? {
        (1900...2199).contains(year) ? Periode(year: year, soort: .jaar) : nil
    }

    /// The year up to and including the quarter; a fourth quarter is the full year.
    package static func through(_ kwartaal: Kwartaal) -> Periode {
        Periode(year: kwartaal.year, soort: kwartaal.number == 4 ? .jaar : .lopend(throughQuarter: kwartaal.number))
    }

    /// One quarter by itself.
    package static func kwartaal(_ kwartaal: Kwartaal) -> Periode {
        Periode(year: kwartaal.year, soort: .kwartaal(kwartaal.number))
    }

    /// What one update reports: the full years from `vanaf`, then the year of the quarter up to and including it.
    package static func reeks(kwartaal: Kwartaal, vanaf: Int) -> [Periode] {
        guard vanaf <= kwartaal.year else { return [] }
        return (vanaf..<kwartaal.year).compactMap(Periode.jaar) + [Periode.through(kwartaal)]
    }

    /// Whether it is a single quarter.
    package var isKwartaal: Bool { if case .kwartaal = soort { true } else { false } }

    /// The period with this code (`2019`, `2020-tm-Q2`), or `nil` if it is none.
    package init?(code: String) {
        let yearText = code.prefix(4)
        guard yearText.utf8.count == 4, yearText.utf8.allSatisfy({ (48...57).contains($0) }),
            let year = Int(yearText), (1900...2199).contains(year)
        else { return nil }
        switch code.dropFirst(4) {
        case "": self.init(year: year, soort: .jaar)
        case "-tm-Q1": self.init(year: year, soort: .lopend(throughQuarter: 1))
        case "-tm-Q2": self.init(year: year, soort: .lopend(throughQuarter: 2))
        case "-tm-Q3": self.init(year: year, soort: .lopend(throughQuarter: 3))
        default: return nil
        }
    }

    private init(year: Int, soort: Soort) {
        self.year = year
        self.soort = soort
    }

    /// `2019` or `2020-tm-Q2`, as in `cijfers.csv` and `aanvullende_bedragen.csv`.
    package var code: String {
        switch soort {
        case .jaar: "\(year)"
        case .lopend(let quarter): "\(year)-tm-Q\(quarter)"
        case .kwartaal(let quarter): "\(year)-Q\(quarter)"
        }
    }

    /// `2019` or `2020 1e helft`, for readers (Rekenregels, R4).
    package var label: String {
        switch soort {
        case .jaar: "\(year)"
        case .lopend(1): "\(year) 1e kwartaal"
        case .lopend(2): "\(year) 1e helft"
        case .lopend: "\(year) 1e t/m 3e kwartaal"
        case .kwartaal(let quarter): "\(quarter)e kwartaal \(year)"
        }
    }

    /// To the last day of the year or of the quarter; from 1 January, of a single quarter from its own first day.
    package var days: DayRange {
        let months =
            switch soort {
            case .jaar: 1...12
            case .lopend(let quarter): 1...quarter * 3
            case .kwartaal(let quarter): quarter * 3 - 2...quarter * 3
            }
        let lastMonth = months.upperBound
        guard let first = CalendarDate(year: year, month: months.lowerBound, day: 1),
            let last = CalendarDate(
                year: year, month: lastMonth, day: CalendarDate.daysInMonth(lastMonth, year: year)),
            let days = DayRange(first, through: last)
        else { preconditionFailure("a Periode lies in 1900–2199") }
        return days
    }
}
