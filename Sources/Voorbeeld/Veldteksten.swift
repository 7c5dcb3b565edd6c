import Jeugdhulp

/// The bytes of days, product codes and gemeenten, made once: rows are put together from these.
struct Veldteksten {
    private static let days = DayRange(between: Horizon.dag(1998, 1, 1), and: Horizon.dag(2025, 12, 31))

    /// Per day of `days`.
    private let datums: [[UInt8]]
    private let gemeenten: [[UInt8]]
    private let producten: [[UInt8]]

    /// - Parameter datums: `datums(_:)` for the style of the dialect.
    init(_ dialect: Dialect, datums: [[UInt8]]) {
        self.datums = datums
        gemeenten = Gemeentelijst.regels.map {
            let code = $0.gemeente.code
            return Array((dialect.kaleGemeentecode ? String(Int(code.dropFirst(2)) ?? 0) : code).utf8)
        }
        producten = Productcodes.codes.map(\.tekst)
    }

    /// All days, written in a style.
    static func datums(_ stijl: Dialect.Datumstijl) -> [[UInt8]] {
        (0..<days.count).map { text(of: days.first + $0, stijl) }
    }

    func datum(_ day: CalendarDate) -> [UInt8] { datums[Veldteksten.days.first.days(to: day)] }
    func gemeente(_ index: UInt8) -> [UInt8] { gemeenten[Int(index)] }
    func product(_ index: UInt8) -> [UInt8] { producten[Int(index)] }

    private static func text(of date: CalendarDate, _ stijl: Dialect.Datumstijl) -> [UInt8] {
        let (year, month, day) = date.components
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let text =
            switch stijl {
            case .iso: "\(year)-\(two(month))-\(two(day))"
            case .aaneen: "\(year)\(two(month))\(two(day))"
            case .nederlands: "\(day)-\(month)-\(year)"
            case .schuin: "\(two(day))/\(two(month))/\(year)"
            case .tijdstip: "\(year)-\(two(month))-\(two(day))T00:00:00"
            }
        return Array(text.utf8)
    }

    /// A day that does not exist, written as the dialect writes days.
    static func onmogelijkeDatum(_ stijl: Dialect.Datumstijl) -> [UInt8] {
        switch stijl {
        case .iso, .tijdstip: Array("2019-02-30".utf8)
        case .aaneen: Array("20190230".utf8)
        case .nederlands: Array("30-2-2019".utf8)
        case .schuin: Array("30/02/2019".utf8)
        }
    }
}
