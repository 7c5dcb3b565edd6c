import Contract

/// Dates that were read lately, for rows that repeat them; a date that is not here is worked out.
struct RecentDates: Sendable {
    private struct Entry {
        /// Year, month and day as eight ASCII digits, the first one lowest; 0 for none.
        var digits: UInt64 = 0
        var dayNumber: Int32 = 0
    }

    private var entries = [Entry](repeating: Entry(), count: 512)

    /// The day number of a date that was noted, and not since pushed out by another.
    @inline(always)
    func known(_ digits: UInt64) -> Int32? {
        let entry = entries[RecentDates.place(of: digits)]
        return entry.digits == digits ? entry.dayNumber : nil
    }

    /// Takes the place of another date.
    mutating func note(_ digits: UInt64, _ dayNumber: Int32) {
        entries[RecentDates.place(of: digits)] = Entry(digits: digits, dayNumber: dayNumber)
    }

    /// By the digits of the day and the last one of the month.
    @inline(always)
    private static func place(of digits: UInt64) -> Int {
        Int(truncatingIfNeeded: digits >> 56 & 15 | digits >> 44 & 0x30 | digits >> 34 & 0x1C0)
    }
}
