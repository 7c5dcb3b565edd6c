import Tabular

/// Numbers of names that were met lately, as they were written, for rows that repeat them; a name that is not here is in its table.
struct RecentNames: Sendable {
    private struct Entry {
        /// The bytes, the first one lowest, 0 above them.
        var name: UInt64 = 0
        /// Of the name; 0 for no entry.
        var length: UInt32 = 0
        var number: UInt32 = 0
    }

    /// Names of 9 to 32 bytes.
    private struct LongEntry {
        var name = SIMD4<UInt64>()
        var length = 0
        var number: UInt32 = 0
    }

    /// As many as the aanbieders of a large region, in the cache of a processor.
    private static let places = 1 << 14
    private static let longPlaces = 1 << 10
    static let longest = 32
    private var entries = [Entry](repeating: Entry(), count: places)
    private var longEntries = [LongEntry](repeating: LongEntry(), count: longPlaces)

    /// The number of a name of 1 to 8 bytes, the first one lowest.
    @inline(always)
    func known(_ name: UInt64, length: Int) -> UInt32? {
        let entry = entries[RecentNames.place(of: name)]
        return entry.name == name && Int(entry.length) == length ? entry.number : nil
    }

    /// The number of a longer name.
    func known(long cell: Cell, _ text: PlainText) -> UInt32? {
        guard cell.length <= RecentNames.longest else { return nil }
        let name = RecentNames.words(of: cell, text)
        let entry = longEntries[RecentNames.place(of: name)]
        return entry.name == name && entry.length == cell.length ? entry.number : nil
    }

    /// Takes the place of another name; one that is empty or longer than 32 bytes is not kept.
    mutating func note(_ name: Span<UInt8>, _ number: UInt32) {
        guard !name.isEmpty, name.count <= RecentNames.longest else { return }
        if name.count <= 8 { return note(name.word(at: 0, count: name.count), length: name.count, number) }
        var words = SIMD4<UInt64>()
        for index in 0..<4 where 8 * index < name.count {
            words[index] = name.word(at: 8 * index, count: min(8, name.count - 8 * index))
        }
        longEntries[RecentNames.place(of: words)] = LongEntry(name: words, length: name.count, number: number)
    }

    /// The same for the bytes of a name of 1 to 8 bytes, the first one lowest.
    mutating func note(_ name: UInt64, length: Int, _ number: UInt32) {
        entries[RecentNames.place(of: name)] = Entry(
            name: name, length: UInt32(truncatingIfNeeded: length), number: number)
    }

    /// The bytes of a cell of 9 to 32, eight in each, 0 above them.
    @inline(always)
    private static func words(of cell: Cell, _ text: PlainText) -> SIMD4<UInt64> {
        var words = SIMD4<UInt64>()
        words[0] = text.word(from: cell.start)
        for index in 1..<4 where 8 &* index < cell.length {
            words[index] = text.word(of: Cell(start: cell.start &+ 8 &* index, end: cell.end))
        }
        return words
    }

    @inline(always)
    private static func place(of name: UInt64) -> Int { Int(truncatingIfNeeded: name.mixed) & (places &- 1) }

    @inline(always)
    private static func place(of name: SIMD4<UInt64>) -> Int {
        Int(truncatingIfNeeded: ((name[0] ^ name[1]).mixed ^ name[2] ^ name[3]).mixed) & (longPlaces &- 1)
    }
}

/// Places of gemeenten that were met lately, as they were written.
struct RecentGemeenten: Sendable {
    private struct Entry {
        var written: UInt64 = 0
        /// 0 for no entry.
        var length: Int32 = 0
        var place: Int32 = -1
    }

    private var entries = [Entry](repeating: Entry(), count: 64)

    /// The place of a gemeente in 1 to 8 bytes, the first one lowest; −1 of one that was not met.
    @inline(always)
    func known(_ written: UInt64, length: Int) -> Int {
        let entry = entries[RecentGemeenten.place(of: written)]
        return entry.written == written && Int(entry.length) == length ? Int(entry.place) : -1
    }

    /// Takes the place of another.
    mutating func note(_ written: UInt64, length: Int, _ place: Int) {
        entries[RecentGemeenten.place(of: written)] = Entry(
            written: written, length: Int32(truncatingIfNeeded: length), place: Int32(truncatingIfNeeded: place))
    }

    @inline(always)
    private static func place(of written: UInt64) -> Int {
        Int(truncatingIfNeeded: (written &* 0x9E37_79B9_7F4A_7C15) >> 58)
    }
}

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
