import Jeugdhulp

extension Periode {
    /// In a sentence, behind `in`: `de eerste helft van 2020`.
    var inZin: String {
        switch soort {
        case .jaar: "\(year)"
        case .lopend(1): "het eerste kwartaal van \(year)"
        case .lopend(2): "de eerste helft van \(year)"
        case .lopend: "de eerste drie kwartalen van \(year)"
        case .kwartaal(let quarter): "het \(quarter)e kwartaal van \(year)"
        }
    }

    /// `1e helft`; empty of a full year.
    var deel: String { String(label.dropFirst("\(year) ".count)) }

    /// `de 1e helft`, `het 1e kwartaal`; `nil` of a full year.
    var deelInWords: String? {
        deel.isEmpty ? nil : (deel.hasSuffix("kwartaal") ? "het " : "de ") + deel
    }
}

extension CalendarDate {
    /// Whole months to a later day; the last day of a month is a whole month after the last day of another.
    func months(to later: CalendarDate) -> Int {
        let (year, month, day) = components
        let (laterYear, laterMonth, laterDay) = later.components
        let isLast = laterDay == CalendarDate.daysInMonth(laterMonth, year: laterYear)
        let months = (laterYear - year) * 12 + laterMonth - month
        return max(0, laterDay >= day || isLast ? months : months - 1)
    }
}
