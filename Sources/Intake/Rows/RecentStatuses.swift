/// Statuses that were met lately, as they were written, with what there is to be counted of each.
struct RecentStatuses: Sendable {
    private struct Entry {
        var low: UInt64 = 0
        var high: UInt64 = 0
        /// 0 for no entry.
        var length = 0
        var noted = Statuses.Noted(number: -1, isUnsure: false, isLasting: true)
    }

    private var entries = [Entry](repeating: Entry(), count: 64)

    /// The place of a status of at most 16 bytes; `nil` of one that was not met.
    @inline(always)
    func place(of cell: Cell, _ text: PlainText) -> Int? {
        guard cell.length <= 16 else { return nil }
        let (low, high) = RecentStatuses.words(of: cell, text)
        let place = RecentStatuses.place(of: low, high)
        let entry = entries[place]
        return entry.low == low && entry.high == high && entry.length == cell.length ? place : nil
    }

    subscript(place: Int) -> Statuses.Noted { entries[place].noted }

    /// Takes the place of another; one that is longer than 16 bytes is not kept.
    mutating func add(_ noted: Statuses.Noted, _ cell: Cell, _ text: PlainText) {
        guard noted.isLasting, !cell.isEmpty, cell.length <= 16 else { return }
        let (low, high) = RecentStatuses.words(of: cell, text)
        entries[RecentStatuses.place(of: low, high)] = Entry(low: low, high: high, length: cell.length, noted: noted)
    }

    @inline(always)
    private static func words(of cell: Cell, _ text: PlainText) -> (low: UInt64, high: UInt64) {
        guard cell.length > 8 else { return (text.word(of: cell), 0) }
        return (text.word(from: cell.start), text.word(of: Cell(start: cell.start &+ 8, end: cell.end)))
    }

    @inline(always)
    private static func place(of low: UInt64, _ high: UInt64) -> Int {
        Int(truncatingIfNeeded: ((low ^ high) &* 0x9E37_79B9_7F4A_7C15) >> 58)
    }
}
