import Contract
import Intake
import Jeugdhulp

/// The indicaties that do not exist any more, found by jeugdige.
struct Withdrawals: Sendable {
    /// An indicatie of which the version that holds says that it does not exist.
    struct Withdrawal: Sendable {
        /// The row that says so; it need not name a jeugdige or a product (Rekenregels, R2.5).
        let withdrawing: CheckedRow
        /// Those of the last version that did exist.
        let jeugdige: UInt64
        let voorziening: Voorziening
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
    func of(_ jeugdige: UInt64) -> ArraySlice<Withdrawal> {
        var low = 0
        var high = ordered.count
        while low < high {
            let middle = (low + high) / 2
            if ordered[middle].jeugdige < jeugdige { low = middle + 1 } else { high = middle }
        }
        return ordered[low...].prefix { $0.jeugdige == jeugdige }
    }
}

extension Withdrawals.Withdrawal {
    /// `nil` for a record that exists, and for one of which nothing is known but that it was withdrawn. `versions` are all of it, in the
    /// order in which they hold.
    init?(of versions: ArraySlice<CheckedRow>) {
        guard let last = versions.last, last.versie.bestaan != .bestaat,
            let known = versions.last(where: { $0.versie.bestaan == .bestaat })
        else { return nil }
        self.init(withdrawing: last, jeugdige: known.versie.jeugdige, voorziening: known.versie.voorziening)
    }
}
