import Contract
import Tabular

/// Dates as most rows have them. These are read here, since nothing of another module is inlined.
extension DateReader {
    /// Whether this is 31 December 9999 without a time and with all of its digits.
    func isUsualEndless(_ text: PlainText, _ cell: Cell) -> Bool {
        DateReader.yearMonthDay(text, cell) == 0x3133_3231_3939_3939
    }

    /// As `moment` of any text, trimmed; day −1 for what is none. A day without a time is noted.
    @inline(never)
    func otherMoment(
        _ text: PlainText, _ cell: Cell, _ recent: inout RecentDates
    ) -> (day: Int32, second: UInt32) {
        if cell.length >= 19, let found = timed(text, cell, &recent) { return found }
        let found = text.withBytes(of: cell) { bytes in
            moment(bytes.extracting(bytes.trimmed(from: 0, to: bytes.count)))
        }
        guard let found else { return (-1, 0) }
        if cell.length <= 10 { recent.note(text, cell, found.dayNumber) }
        return (found.dayNumber, found.secondOfDay)
    }

    /// The eight digits, or whatever stands in their places, of a date with all of its digits; 0 for another form.
    @inline(always)
    private static func yearMonthDay(_ text: PlainText, _ cell: Cell) -> UInt64 {
        let head = text.word(from: cell.start)
        guard cell.length == 10 else { return cell.length == 8 ? head : 0 }
        let tail = text.word(from: cell.start &+ 2)
        if head & 0xFF00_00FF_0000_0000 == 0x2D00_002D_0000_0000 {
            return head & 0xFFFF_FFFF | (head >> 8) & 0xFFFF_0000_0000 | tail & 0xFFFF_0000_0000_0000
        }
        let separators = head & 0x0000_FF00_00FF_0000
        guard separators == 0x0000_2D00_002D_0000 || separators == 0x0000_2F00_002F_0000 else { return 0 }
        return tail >> 32 | (head << 8) & 0xFFFF_0000_0000 | head << 48
    }

    /// A date of ten characters with a time as `15:40:00` behind it, and thousandths or nothing behind that; `nil` for any other text.
    private func timed(
        _ text: PlainText, _ cell: Cell, _ recent: inout RecentDates
    ) -> (day: Int32, second: UInt32)? {
        let sign = text.byte(at: cell.start &+ 10)
        guard sign == UInt8(ascii: "T") || sign == UInt8(ascii: " "),
            let second = DateReader.usualSecondOfDay(text.word(from: cell.start &+ 11))
        else { return nil }
        if cell.length != 19 {
            // The last four bytes: a point and three digits.
            let last = text.word(from: cell.end &- 8) >> 32
            guard cell.length == 23, last & 0xFF == UInt64(UInt8(ascii: ".")),
                EightDigits(padding: last >> 8, count: 3) != nil
            else { return nil }
        }
        let date = Cell(start: cell.start, end: cell.start &+ 10)
        let known = recent.known(text, date)
        if known >= 0 { return (known, second) }
        guard let day = text.withBytes(of: date, dayNumber) else { return nil }
        recent.note(text, date, day)
        return (day, second)
    }

    /// As `secondOfDay` of a text of eight bytes, the first one lowest, in the form `15:40:00`; `nil` for any other.
    @inline(always)
    static func usualSecondOfDay(_ text: UInt64) -> UInt32? {
        let colons: UInt64 = 0x0000_3A00_003A_0000
        guard text & 0x0000_FF00_00FF_0000 == colons,
            // Both become a zero: `15:40:00` is then the number 15 040 000.
            let number = EightDigits(text ^ 0x0000_0A00_000A_0000)?.number
        else { return nil }
        let (hour, minute, second) = (number / 1_000_000, number / 1000 % 1000, number % 1000)
        guard hour < 24, minute < 60, second < 60 else { return nil }
        return UInt32(truncatingIfNeeded: (hour * 60 + minute) * 60 + second)
    }
}
