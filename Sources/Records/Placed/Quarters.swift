package import Jeugdhulp

/// The quarter in which each day lies.
package struct Quarters: Sendable {
    private let quarterOfDay: [UInt16]

    /// Looks every day up once: some 220 kB, to be made once and shared.
    package init() {
        quarterOfDay = (0...Int(CalendarDate.last.dayNumber)).map { number in
            guard let (year, month, _) = CalendarDate(dayNumber: number)?.components else { return 0 }
            return UInt16((year - 1900) * 4 + (month - 1) / 3)
        }
    }

    /// From 0, the first quarter of 1900.
    package subscript(dayNumber: Int32) -> Int { Int(quarterOfDay[Int(dayNumber)]) }

    /// The quarter with this number, from 0, the first of 1900; `nil` outside 1900–2199.
    package static func kwartaal(_ quarter: Int) -> Kwartaal? {
        Kwartaal(year: 1900 + quarter / 4, number: quarter % 4 + 1)
    }
}
