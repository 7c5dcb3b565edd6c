import Intake

/// A record that exists in the update, with its place and its keys, to be listed.
package struct ListedRecord: BitwiseCopyable, Sendable {
    /// What it says and where its row stands.
    package let placed: PlacedRecord
    private let nummerWord: HalfAlignedWord

    init(_ row: DetailedVersie, isDeclaratie: Bool) {
        placed = PlacedRecord(row.versie, row.details, isDeclaratie: isDeclaratie, daysOutside: nil)
        nummerWord = HalfAlignedWord(row.versie.nummer)
    }

    /// See `WrittenNames`.
    package var nummer: UInt64 { nummerWord.value }

    /// As it is counted.
    package var regel: Telregel {
        let amount =
            UInt64(bitPattern: placed.cents) << 23 | UInt64(placed.gemeente) << 4 | placed.voorzieningNumber << 1
            | (placed.isDeclaratie ? 1 : 0)
        return Telregel(
            jeugdige: placed.jeugdige, amount: amount,
            known: Telregel.known(placed.begindatum, through: placed.einddatum, .update))
    }
}
