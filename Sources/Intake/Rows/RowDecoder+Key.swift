import Contract
import Jeugdhulp
import Tabular

/// What tells a record from others: (gemeente, indicatienummer), or (gemeente, aanbieder, declaratienummer). Rekenregels, R2.4.
extension RowDecoder {
    /// The bits of the record number, and a hash of it and the gemeente, which is the same for all versions of a record; the aanbieder
    /// goes into `content`.
    func key(
        _ record: borrowing Record, _ bytes: Span<UInt8>, content: inout Versie.Content, tables: inout ReadingTables
    ) throws(Afkeurreden) -> (bits: UInt64, hash: UInt64) {
        let range = filled(places.nummer, of: record, bytes)
        if range.isEmpty { throw .nummerLeeg }
        guard range.count <= Kolom.maximumKeyBytes else { throw .nummerTeLang }
        if let flaw = KeyForm.flaw(of: bytes.extracting(range), isAanbieder: false) { throw flaw }
        if places.isDeclaraties { content.aanbieder = try aanbieder(record, bytes, tables: &tables) }
        let hash = context.scopeHash(gemeente: content.gemeente)
        return numbered(bytes.extracting(range), hash: hash, tables: &tables)
    }

    /// The bits of a record number, and a hash of it and what `hash` stands for.
    func numbered(
        _ number: Span<UInt8>, hash: UInt64, tables: inout ReadingTables
    ) -> (bits: UInt64, hash: UInt64) {
        if let bits = PackedName.packed(number) { return (bits, (hash ^ bits).mixed) }
        let tabled = tables.names.recordNumbers.number(of: number)
        return (PackedName.tabled(tabled.number), (hash ^ tabled.hash).mixed)
    }

    /// One of 1 to 7 digits gets its leading zeros back (Rekenregels, R1.3); without the column it is empty (R2.4).
    private func aanbieder(
        _ record: borrowing Record, _ bytes: Span<UInt8>, tables: inout ReadingTables
    ) throws(Afkeurreden) -> UInt32 {
        if places.aanbieder < 0, let vast = vast.aanbieder { return try judged(vast.span, tables: &tables) }
        let range = filled(places.aanbieder, of: record, bytes)
        if range.isEmpty { return 0 }
        return try judged(bytes.extracting(range), tables: &tables)
    }

    /// What is written as aanbieder, in a cell or for the whole file, trimmed and not empty.
    private func judged(_ written: Span<UInt8>, tables: inout ReadingTables) throws(Afkeurreden) -> UInt32 {
        guard written.count <= Kolom.maximumKeyBytes else { throw .aanbiederTeLang }
        if let flaw = KeyForm.flaw(of: written, isAanbieder: true) { throw flaw }
        let found = aanbieder(written, tables: &tables)
        tables.recentAanbieders.note(written, found)
        return found
    }

    private func aanbieder(_ written: Span<UInt8>, tables: inout ReadingTables) -> UInt32 {
        guard (1...7).contains(written.count), written.isAllDigits else {
            return tables.names.aanbieders.number(of: written).number
        }
        var padded = InlineArray<8, UInt8>(repeating: UInt8(ascii: "0"))
        for index in written.indices { padded[8 - written.count + index] = written[index] }
        return tables.names.aanbieders.number(of: padded.span).number
    }
}

extension Span<UInt8> {
    var isAllDigits: Bool {
        for index in indices where self[index].digitValue > 9 { return false }
        return true
    }
}
