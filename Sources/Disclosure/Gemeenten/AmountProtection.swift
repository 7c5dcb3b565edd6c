/// Hides amounts of one period until what is known of each hidden one is wide enough. Rekenregels, R8.6.
struct AmountProtection {
    private var table: AmountTable
    private var wide: Set<Int> = []

    private init(_ table: AmountTable) {
        self.table = table
    }

    /// The table with as much hidden as is needed, and for each of some further places one more; `nil` where hiding of single amounts
    /// does not help.
    static func protected(_ table: AmountTable, further places: [Int] = []) -> AmountTable? {
        var protection = AmountProtection(table)
        guard protection.close() else { return nil }
        for place in places {
            guard protection.hide(for: place), protection.close() else { return nil }
        }
        return protection.table
    }

    /// - Returns: `false` where hiding does not help.
    private mutating func close() -> Bool {
        while let place = hidden.first(where: { !wide.contains($0) }) {
            if isWide(place, table) {
                wide.insert(place)
            } else if !hideMore(for: place) {
                return false
            }
        }
        return true
    }

    /// Hides an amount, or where that is hidden the next in the order of the rule.
    private mutating func hide(for place: Int) -> Bool {
        guard let next = table.canBeHidden(place) ? place : candidates(place).first else { return false }
        table.hide(next)
        return true
    }

    /// What is not shown because it is of few, or would follow, and is not nothing; in order.
    private var hidden: [Int] {
        table.amounts.indices.filter { place in
            let view = table.views[place]
            return (view == .hidden || view == .partial(isSmall: true)) && table.amounts[place] != 0
        }
    }

    private func isWide(_ place: Int, _ table: AmountTable) -> Bool {
        let amount = table.amounts[place].magnitude
        let percent = UInt64(GemeenteRule.leastWidth)
        // Up to a whole cent, and in parts, as the amount may be as great as any.
        let width = Int64(amount / 100 * percent + (amount % 100 * percent + 99) / 100)
        var witnesses = AmountWitnesses(table)
        return witnesses.isWide(place, by: width)
    }

    /// Hides the first amount, in the order of the rule, that helps, or where none helps alone the first of all.
    private mutating func hideMore(for place: Int) -> Bool {
        let candidates = candidates(place)
        let helping = candidates.prefix(GemeenteRule.mostTried).first { candidate in
            var trial = table
            trial.hide(candidate)
            return isWide(place, trial)
        }
        guard let found = helping ?? candidates.first else { return false }
        table.hide(found)
        return true
    }

    /// First the other form of the gemeente, then niet thuis, ambulant bij niet thuis and thuis, then the smallest other gemeente, and at
    /// last whatever else there is, the smallest first.
    private func candidates(_ target: Int) -> [Int] {
        let (gemeente, onderwerp) = (target / AmountTable.width, target % AmountTable.width)
        let own = [
            AmountTable.gezinsvormen, AmountTable.residentieelOfJeugdzorgplus, AmountTable.nietThuis,
            AmountTable.ambulantBijNietThuis, AmountTable.thuis,
        ].filter { $0 != onderwerp }.map { AmountTable.place(gemeente, $0) }
        let bySize = table.amounts.indices.sorted { (size($0), $0) < (size($1), $1) }
        let others = bySize.filter { $0 % AmountTable.width == onderwerp && $0 / AmountTable.width != gemeente }
        let further = bySize.filter { $0 % AmountTable.width != onderwerp && !own.contains($0) }
        return (own + others + further).filter(table.canBeHidden)
    }

    private func size(_ place: Int) -> UInt64 {
        if case .shown(let rounded) = table.views[place] { rounded.magnitude } else { 0 }
    }
}
