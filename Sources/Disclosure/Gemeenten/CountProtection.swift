import Jeugdhulp

/// Hides counts of one period until of nothing that must not be known too little is left. Rekenregels, R8.6.
///
/// Hiding only widens what may be, so a number of which enough is left stays so, and each is looked at once. It never ends in a refusal:
/// where nothing helps, nothing of the period is told (`nil`).
struct CountProtection {
    private var table: CountTable
    private var open: [CountTarget]
    private var next = 0

    init(_ table: CountTable) {
        self.table = table
        // What is hidden goes first: it hides most.
        let targets = CountTarget.all(table)
        open = targets.filter { !$0.isShown } + targets.filter(\.isShown)
    }

    /// The table with as much hidden as is needed, and for each of some further places one more; `nil` where hiding of single counts
    /// does not help.
    static func protected(_ table: CountTable, further places: [Int] = []) -> CountTable? {
        var protection = CountProtection(table)
        guard protection.close() else { return nil }
        for place in places {
            guard protection.hide(for: place), protection.close() else { return nil }
        }
        return protection.table
    }

    /// - Returns: `false` where hiding does not help.
    private mutating func close() -> Bool {
        while next < open.count {
            let target = open[next]
            if isWide(target, table) {
                next += 1
            } else if !hideMore(for: target) {
                // What is shown of a gemeente and then stays known follows from what is told of the region itself.
                guard target.isShown else { return false }
                next += 1
            }
        }
        return true
    }

    /// Hides a count, or where that is hidden the next in the order of the rule.
    private mutating func hide(for place: Int) -> Bool {
        let target = CountTarget(
            place / CountTable.width, place % CountTable.width, leastValues: GemeenteRule.leastValues)
        guard let next = table.canBeHidden(place) ? place : candidates(target).first else { return false }
        hide(next)
        return true
    }

    private mutating func hide(_ place: Int) {
        table.hide(place)
        open.append(
            CountTarget(place / CountTable.width, place % CountTable.width, leastValues: GemeenteRule.leastValues))
    }

    private func isWide(_ target: CountTarget, _ table: CountTable) -> Bool {
        var witnesses = CountWitnesses(table)
        return witnesses.values(target).count >= target.leastValues
    }

    /// Hides the first count, in the order of the rule, that helps, or where none helps alone the first of all; for a shown count only
    /// what helps.
    private mutating func hideMore(for target: CountTarget) -> Bool {
        let candidates = candidates(target)
        let helping = candidates.prefix(GemeenteRule.mostTried).first { place in
            var trial = table
            trial.hide(place)
            return isWide(target, trial)
        }
        guard let place = helping ?? (target.isShown ? nil : candidates.first) else { return false }
        hide(place)
        return true
    }

    /// First the other form of the gemeente, then niet thuis, ambulant bij niet thuis and thuis, then the smallest other gemeente, and at
    /// last whatever else there is, the smallest first.
    private func candidates(_ target: CountTarget) -> [Int] {
        let own = [
            CountRelations.gezinsvormen, CountRelations.residentieelOfJeugdzorgplus, CountRelations.nietThuis,
            CountRelations.ambulantBijNietThuis, CountRelations.thuis,
        ].filter { $0 != target.onderwerp || target.isDifference }.map { CountTable.place(target.gemeente, $0) }
        let bySize = table.counts.indices.sorted { (shown($0), $0) < (shown($1), $1) }
        let others = bySize.filter {
            $0 % CountTable.width == target.onderwerp && $0 / CountTable.width != target.gemeente
        }
        let further = bySize.filter { $0 % CountTable.width != target.onderwerp && !own.contains($0) }
        return (own + others + further).filter(table.canBeHidden)
    }

    private func shown(_ place: Int) -> Int {
        if case .shown(let rounded) = table.views[place] { rounded } else { 0 }
    }
}
