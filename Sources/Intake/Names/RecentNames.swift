import Tabular

/// Numbers of short names that were met lately, for rows that repeat them; a name that is not here is in its table.
struct RecentNames: Sendable {
    private struct Entry {
        /// The bytes, the first one lowest.
        var name: UInt64 = 0
        /// 0 for no name.
        var length = 0
        var number: UInt32 = 0
        var hash: UInt64 = 0
    }

    private static let places = 256
    private var entries = [Entry](repeating: Entry(), count: places)

    /// The number and hash of a name of 1 to 8 bytes, the first one lowest.
    @inline(always)
    func known(_ name: UInt64, length: Int) -> (number: UInt32, hash: UInt64)? {
        let entry = entries[RecentNames.place(of: name)]
        return entry.name == name && entry.length == length ? (entry.number, entry.hash) : nil
    }

    /// Takes the place of another name.
    mutating func note(_ name: Span<UInt8>, _ found: (number: UInt32, hash: UInt64)) {
        guard !name.isEmpty, name.count <= 8 else { return }
        let word = name.word(at: 0, count: name.count)
        entries[RecentNames.place(of: word)] = Entry(
            name: word, length: name.count, number: found.number, hash: found.hash)
    }

    @inline(always)
    private static func place(of name: UInt64) -> Int { Int(truncatingIfNeeded: name.mixed) & (places &- 1) }
}
