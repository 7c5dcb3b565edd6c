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
