/// What became of a row that was read: exactly one of these (Rekenregels, R2).
package enum RowFate: CaseIterable, Sendable {
    case rejected
    case outOfScope
    /// Accepted, and registered after the peildatum.
    case afterPeildatum
    /// Accepted, and in a delivery that does not count.
    case otherDelivery
    /// Accepted, and another version of the record holds.
    case replaced
    /// It holds, and says that its record does not exist.
    case withdrawn
    /// It holds, and removes its indicatie.
    case removed
    /// It holds, and its record exists, with a productcode that is known.
    case existing
    /// The same with an unknown productcode, or without one.
    case existingUnknown

    /// How many rows of a kind had each fate, in the order of the cases; `records` as in `Account.Records`.
    static func counts(_ rows: Account.Rows, _ records: [Int]) -> [Int] {
        let (superseded, replaced, withdrawn, removed) = (records[0], records[1], records[2], records[3])
        return [
            rows.rejected, rows.outOfScope, rows.afterPeildatum, superseded, replaced, withdrawn, removed,
            records[4] - records[5], records[5],
        ]
    }
}
