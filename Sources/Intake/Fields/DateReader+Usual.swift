import Contract
import Tabular

/// Dates as most rows have them. These are read here, since nothing of another module is inlined.
extension DateReader {
    /// As `dayNumber` of a date without a time and with all of its digits, read eight at a time, and noted in `recent`; `nil` for any other text, and for
    /// days that do not exist.
    @inline(always)
    func usualDay(_ text: PlainText, _ field: Record.Field, _ recent: inout RecentDates) -> Int32? {
        let head = text.word(from: field.first)
        let tail = text.word(from: field.first &+ 2)
        let yearMonthDay: UInt64
        if field.length == 10, head & 0xFF00_00FF_0000_0000 == 0x2D00_002D_0000_0000 {
            yearMonthDay = head & 0xFFFF_FFFF | (head >> 8) & 0xFFFF_0000_0000 | tail & 0xFFFF_0000_0000_0000
        } else if field.length == 10 {
            let separators = head & 0x0000_FF00_00FF_0000
            guard separators == 0x0000_2D00_002D_0000 || separators == 0x0000_2F00_002F_0000 else { return nil }
            yearMonthDay = tail >> 32 | (head << 8) & 0xFFFF_0000_0000 | head << 48
        } else {
            guard field.length == 8 else { return nil }
            yearMonthDay = head
        }
        return recent.known(yearMonthDay) ?? day(yearMonthDay, &recent)
    }

    /// The day number of eight ASCII digits, which is noted; `nil` for anything else.
    private func day(_ yearMonthDay: UInt64, _ recent: inout RecentDates) -> Int32? {
        guard let pairs = EightDigits(yearMonthDay)?.pairs,
            let found = day(
                Int(truncatingIfNeeded: pairs & 0xFF) &* 100 &+ Int(truncatingIfNeeded: pairs >> 16 & 0xFF),
                Int(truncatingIfNeeded: pairs >> 32 & 0xFF), Int(truncatingIfNeeded: pairs >> 48))
        else { return nil }
        recent.note(yearMonthDay, found)
        return found
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
