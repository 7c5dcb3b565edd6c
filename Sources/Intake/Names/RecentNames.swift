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
