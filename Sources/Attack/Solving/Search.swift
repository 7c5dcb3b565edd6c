/// Looks through all that is possible, as far as a number of branches goes: it finds a point where small steps did not, or shows that
/// there is none.
struct Search {
    enum Outcome: Equatable {
        case found([Int64])
        case none
        /// The branches ran out.
        case unknown
    }

    private var branches: Int
    private let start: [Int64]

    /// Prefers values near those of `start`.
    static func point(
        of relations: Relations, near start: [Int64], branches: Int, budget: inout Budget
    ) -> Outcome {
        var search = Search(branches: branches, start: start)
        var relations = relations
        guard relations.narrow(budget: &budget) else { return .none }
        return search.explore(relations, budget: &budget)
    }

    private mutating func explore(_ relations: Relations, budget: inout Budget) -> Outcome {
        guard branches > 0, !budget.isSpent else { return .unknown }
        branches -= 1
        budget.spend(relations.bounds.count)
        let open = relations.bounds.indices.filter { relations.bounds[$0].count > 1 }
        guard let unknown = open.min(by: { relations.bounds[$0].count < relations.bounds[$1].count }) else {
            let point = relations.bounds.map(\.low)
            return relations.holds(point) ? .found(point) : .none
        }
        let bounds = relations.bounds[unknown]
        let value = bounds.clamped(start[unknown])
        // The value itself, then what is below it and what is above.
        var outcome = Outcome.none
        for part in [Bounds(value, value), Bounds(bounds.low, value - 1), Bounds(value + 1, bounds.high)]
        where !part.isEmpty {
            var narrowed = relations
            narrowed.bounds[unknown] = part
            guard narrowed.narrow(from: relations.uses[unknown].map(\.relation), budget: &budget) else { continue }
            switch explore(narrowed, budget: &budget) {
            case .found(let point): return .found(point)
            case .none: continue
            case .unknown: outcome = .unknown
            }
        }
        return outcome
    }
}
