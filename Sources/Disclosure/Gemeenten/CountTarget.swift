/// A number about one gemeente that nobody may work out: a count, or what two or three of its counts differ.
struct CountTarget: Hashable {
    /// By place in `Onderwerp.perGemeente`; what it is, is the sum of these times the counts.
    typealias Weights = InlineArray<7, Int>

    /// The place of the gemeente.
    let gemeente: Int
    /// For a single count its place; of a difference that of the greatest of its counts.
    let onderwerp: Int
    private let minus: [Int]
    private let plus: [Int]
    /// So many numbers must be left.
    let leastValues: Int
    /// Whether it is a shown count, of which no more is asked than that its change between two updates is not known.
    let isShown: Bool

    var isDifference: Bool { !minus.isEmpty }

    var weights: Weights {
        var weights = Weights(repeating: 0)
        for place in plus { weights[place] += 1 }
        for place in minus { weights[place] -= 1 }
        return weights
    }

    func value(_ counts: [Int]) -> Int {
        let first = CountTable.place(gemeente, 0)
        return plus.reduce(0) { $0 + counts[first + $1] } - minus.reduce(0) { $0 + counts[first + $1] }
    }
}

extension CountTarget {
    /// A count.
    init(_ gemeente: Int, _ onderwerp: Int, leastValues: Int, isShown: Bool = false) {
        self.init(
            gemeente: gemeente, onderwerp: onderwerp, minus: [], plus: [onderwerp], leastValues: leastValues,
            isShown: isShown)
    }

    /// Everything about a table that nobody may work out, in a fixed order.
    static func all(_ table: CountTable) -> [CountTarget] {
        (0..<table.gemeenteCount).flatMap { gemeente in
            (0..<CountTable.width).compactMap { count(table, gemeente, $0) } + differences(table, gemeente)
        }
    }

    /// `nil` for nobody, what is missing, and a shown count that is all of the region's: that is told of the region itself.
    private static func count(_ table: CountTable, _ gemeente: Int, _ onderwerp: Int) -> CountTarget? {
        let place = CountTable.place(gemeente, onderwerp)
        switch table.views[place] {
        case .missing, .shown(0): return nil
        case .hidden: return CountTarget(gemeente, onderwerp, leastValues: GemeenteRule.leastValues)
        case .shown:
            let others = (0..<table.gemeenteCount).contains {
                $0 != gemeente && table.counts[CountTable.place($0, onderwerp)] > 0
            }
            return others
                ? CountTarget(gemeente, onderwerp, leastValues: GemeenteRule.leastShownValues, isShown: true) : nil
        }
    }

    /// Those between nested counts that are small: how many of whoever is niet thuis have no ambulante hulp, or do not live in the one kind
    /// of form. Where one of the forms has nobody the others follow, for everybody to see; and of few in the whole region no more numbers
    /// can be left than those few.
    private static func differences(_ table: CountTable, _ gemeente: Int) -> [CountTarget] {
        let all = CountRelations.nietThuis
        let forms = [CountRelations.gezinsvormen, CountRelations.residentieelOfJeugdzorgplus]
        return ([CountRelations.ambulantBijNietThuis] + forms).compactMap { part in
            let asked = forms.contains(part) ? [all] + forms : [all, part]
            let views = asked.map { table.views[CountTable.place(gemeente, $0)] }
            guard !views.contains(.shown(0)), !views.contains(.missing) else { return nil }
            let ofRegion = (0..<table.gemeenteCount).reduce(0) {
                $0 + table.counts[CountTable.place($1, all)] - table.counts[CountTable.place($1, part)]
            }
            let target = CountTarget(
                gemeente: gemeente, onderwerp: all, minus: [part], plus: [all],
                leastValues: min(GemeenteRule.leastValues, ofRegion + 1), isShown: false)
            return target.value(table.counts) <= table.rule.greatestHidden ? target : nil
        }
    }
}
