import Contract
import Jeugdhulp

/// What is out of the ordinary in a row, in 13 bits: of most rows nothing, and only of those is the packed row as small as it can be. Marks
/// change no figure; doubts look at them (Rekenregels, R2.7).
extension Versie {
    static var markShift: UInt32 { 17 }

    /// Of a row by which the record exists: the jeugdige is not born, or too old, when the care begins.
    static let implausibleAge: UInt32 = 1
    /// Likewise: the status looks like one that withdraws, and is none.
    static let unsureStatus: UInt32 = 2

    /// 0 for an ordinary row.
    @inlinable public var marks: UInt32 { timeWord >> 17 }

    /// Of a row by which the record exists.
    package var hasImplausibleAge: Bool { bestaat && marks & Versie.implausibleAge != 0 }
    /// Likewise.
    package var hasUnsureStatus: Bool { bestaat && marks & Versie.unsureStatus != 0 }

    /// Of a row that withdraws: whether its word is said of a record that was in force, as a refused one never was.
    package var withdrawsWhatExisted: Bool { bestaan == .ingetrokken && marks & 1 == 1 }

    /// Of a row that withdraws, the number of a day not before the first of the care; `nil` where the row does not tell it.
    package var lastDayOfWithdrawnMonth: Int32? {
        let month = Int(marks >> 1)
        guard bestaan == .ingetrokken, month > 0 else { return nil }
        let (year, number) = (1900 + (month - 1) / 12, (month - 1) % 12 + 1)
        return CalendarDate(year: year, month: number, day: CalendarDate.daysInMonth(number, year: year))?.dayNumber
    }

    /// The marks of a row that withdraws care that begins on this day number; 0 where that is not known.
    static func marks(ofWithdrawn begindatum: Int32, existed: Bool) -> UInt32 {
        var month: UInt32 = 0
        if begindatum > 0, let (year, number, _) = CalendarDate(dayNumber: Int(begindatum))?.components {
            month = UInt32((year - 1900) * 12 + number)
        }
        return month << 1 | (existed ? 1 : 0)
    }
}
