import Jeugdhulp

/// What one thread remembers from row to row.
struct ReadingTables: Sendable {
    var names: Names
    var statuses: Statuses
    var productcodes: Productcodes
    /// As they are written, with the number of what they stand for.
    var recentAanbieders = RecentNames()
    var recentDates = RecentDates()
    /// Of the column with the jeugdigen, and of that with the record numbers.
    var jeugdigeTemplate = NameTemplate()
    var nummerTemplate = NameTemplate()
    var recentGemeenten = RecentGemeenten()
    var recentStatuses = RecentStatuses()
    /// Of the piece that is being read.
    var signs = RowSigns()
    /// Those of the piece that is being read, by line within it.
    var unsureStatuses: [UnsureStatusRow] = []
    private let isUniqueInRegion: Bool

    init(_ context: ReadingContext) {
        names = Names(seed: context.seed)
        statuses = Statuses(seed: context.seed)
        productcodes = Productcodes(context.voorzieningen, seed: context.seed)
        isUniqueInRegion = context.isUniqueInRegion
    }

    /// The bits of a jeugdige who needs no table: such a name holds no control characters. See `PackedName`.
    @inline(always)
    func packedJeugdige(_ key: Span<UInt8>) -> UInt64? {
        isUniqueInRegion ? PackedName.packed(key) : nil
    }

    /// The bits of a jeugdige; where identities hold within a gemeente, the gemeente is part of them (Rekenregels, R1.3).
    /// `key` is at most 64 bytes.
    mutating func jeugdige(_ key: Span<UInt8>, gemeente: Int) -> UInt64 {
        guard !isUniqueInRegion else {
            return packedJeugdige(key) ?? PackedName.tabled(names.jeugdigen.number(of: key).number)
        }
        var identity = InlineArray<66, UInt8>(repeating: 0)
        identity[0] = UInt8(truncatingIfNeeded: gemeente >> 8)
        identity[1] = UInt8(truncatingIfNeeded: gemeente)
        for index in key.indices { identity[2 + index] = key[index] }
        return PackedName.tabled(names.jeugdigen.number(of: identity.span.extracting(0..<key.count + 2)).number)
    }
}
