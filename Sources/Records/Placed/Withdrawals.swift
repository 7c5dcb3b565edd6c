import Intake
package import Jeugdhulp

/// The indicaties that do not exist any more, found by jeugdige.
package struct Withdrawals: Sendable {
    /// An indicatie of which the version that holds says that it does not exist.
    package struct Withdrawal: Sendable {
        /// The row that says so; it need not name a jeugdige or a product (Rekenregels, R2.5).
        package let withdrawing: PlacedRecord
        let jeugdige: UInt64
        /// That of the last version that did exist.
        package let voorziening: Voorziening

        /// `known` is the last version that did exist.
        init(withdrawing: DetailedVersie, known: DetailedVersie) {
            self.withdrawing = PlacedRecord(
                withdrawing.versie, withdrawing.details, isDeclaratie: false, daysOutside: nil)
            jeugdige = known.versie.jeugdige
            voorziening = known.versie.voorziening
        }
    }

    /// By jeugdige, and then as the withdrawing rows were read.
    private let ordered: [Withdrawal]

    init(_ withdrawals: [Withdrawal]) {
        ordered = withdrawals.sorted { left, right in
            left.jeugdige == right.jeugdige
                ? left.withdrawing.wasRead(before: right.withdrawing) : left.jeugdige < right.jeugdige
        }
    }

    /// Those of one jeugdige, in the order in which they were read. Logarithmic.
    package func of(_ jeugdige: UInt64) -> ArraySlice<Withdrawal> {
        var low = 0
        var high = ordered.count
        while low < high {
            let middle = (low + high) / 2
            if ordered[middle].jeugdige < jeugdige { low = middle + 1 } else { high = middle }
        }
        return ordered[low...].prefix { $0.jeugdige == jeugdige }
    }
}
