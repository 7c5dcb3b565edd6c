import Tabular

/// Numbers of short names that were met lately, for rows that repeat them; a name that is not here is in its table.
///
/// Names are of visible ASCII, so none has a byte of 0 and its bytes tell its length.
struct RecentNames: Sendable {
    private struct Entry {
        /// The bytes, the first one lowest; 0 for no name.
        var name: UInt64 = 0
        var number: UInt32 = 0
    }

    /// As many as the aanbieders of a large region, in the cache of a processor.
    private static let places = 1 << 14
    private var entries = [Entry](repeating: Entry(), count: places)

    /// The number of a name of 1 to 8 bytes, the first one lowest.
    @inline(always)
    func known(_ name: UInt64) -> UInt32? {
        let entry = entries[RecentNames.place(of: name)]
        return entry.name == name ? entry.number : nil
    }

    /// Takes the place of another name; one that is empty or longer than 8 bytes is not kept.
    mutating func note(_ name: Span<UInt8>, _ number: UInt32) {
        guard !name.isEmpty, name.count <= 8 else { return }
        note(name.word(at: 0, count: name.count), number)
    }

    /// The same for the bytes of a name, the first one lowest.
    mutating func note(_ name: UInt64, _ number: UInt32) {
        entries[RecentNames.place(of: name)] = Entry(name: name, number: number)
    }

    @inline(always)
    private static func place(of name: UInt64) -> Int { Int(truncatingIfNeeded: name.mixed) & (places &- 1) }
}
