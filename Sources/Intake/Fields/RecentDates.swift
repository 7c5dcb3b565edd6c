import Contract

/// Dates that were read lately, as they were written, for rows that repeat them; a date that is not here is worked out.
struct RecentDates: Sendable {
    private struct Entry {
        /// The first and the last eight bytes of what was written, which hold all of it.
        var head: UInt64 = 0
        var tail: UInt64 = 0
        /// Of what was written; 0 for no entry.
        var length: Int32 = 0
        var dayNumber: Int32 = -1
    }

    private var entries = [Entry](repeating: Entry(), count: 512)

    /// The day number of a date in 8 to 16 bytes that was noted, and not since pushed out by another; −1 of anything else.
    @inline(always)
    func known(_ text: PlainText, _ cell: Cell) -> Int32 {
        let (head, tail) = RecentDates.words(text, cell)
        let entry = entries[RecentDates.place(of: head, tail)]
        return entry.head == head && entry.tail == tail && Int(entry.length) == cell.length ? entry.dayNumber : -1
    }

    /// Takes the place of another date, which is written without a time; one in fewer than 8 bytes or more than 16 is not kept.
    mutating func note(_ text: PlainText, _ cell: Cell, _ dayNumber: Int32) {
        guard cell.length >= 8, cell.length <= 16 else { return }
        let (head, tail) = RecentDates.words(text, cell)
        entries[RecentDates.place(of: head, tail)] = Entry(
            head: head, tail: tail, length: Int32(truncatingIfNeeded: cell.length), dayNumber: dayNumber)
    }

    @inline(always)
    private static func words(_ text: PlainText, _ cell: Cell) -> (head: UInt64, tail: UInt64) {
        (text.word(from: cell.start), text.word(from: cell.end &- 8))
    }

    @inline(always)
    private static func place(of head: UInt64, _ tail: UInt64) -> Int {
        Int(truncatingIfNeeded: ((head ^ tail >> 11) &* 0x9E37_79B9_7F4A_7C15) >> 55)
    }
}
