extension Relations {
    /// Narrows the bounds until no relation narrows them any more; `false` where nothing is possible at all.
    ///
    /// Each round is linear in the terms. Bounds that creep on are left where they are after `rounds` for each relation: that only makes the
    /// search longer, and nothing that is possible is ever lost.
    mutating func narrow(from dirty: [Int]? = nil, budget: inout Budget) -> Bool {
        guard bounds.allSatisfy({ !$0.isEmpty }) else { return false }
        var queue = dirty ?? Array(relations.indices)
        var isQueued = [Bool](repeating: false, count: relations.count)
        for place in queue { isQueued[place] = true }
        var left = 30 * relations.count
        var next = 0
        while next < queue.count, left > 0 {
            let place = queue[next]
            next += 1
            left -= 1
            isQueued[place] = false
            budget.spend(relations[place].terms.count)
            guard let changed = narrow(by: place) else { return false }
            for unknown in changed {
                for use in uses[unknown] where !isQueued[use.relation] {
                    isQueued[use.relation] = true
                    queue.append(use.relation)
                }
            }
        }
        return true
    }

    /// The unknowns of which one relation narrows the bounds; `nil` where it can't hold.
    private mutating func narrow(by place: Int) -> [Int]? {
        let relation = relations[place]
        var (least, most): (Int64, Int64) = (0, 0)
        for term in relation.terms {
            let bounds = bounds[term.unknown]
            least += term.sign > 0 ? bounds.low : -bounds.high
            most += term.sign > 0 ? bounds.high : -bounds.low
        }
        guard least <= relation.bounds.high, most >= relation.bounds.low else { return nil }
        // As far as all others leave room.
        let (above, below) = (relation.bounds.high - least, most - relation.bounds.low)
        var changed: [Int] = []
        for term in relation.terms {
            var narrowed = bounds[term.unknown]
            if term.sign > 0 {
                narrowed = Bounds(max(narrowed.low, narrowed.high - below), min(narrowed.high, narrowed.low + above))
            } else {
                narrowed = Bounds(max(narrowed.low, narrowed.high - above), min(narrowed.high, narrowed.low + below))
            }
            if narrowed.isEmpty { return nil }
            if narrowed != bounds[term.unknown] {
                bounds[term.unknown] = narrowed
                changed.append(term.unknown)
            }
        }
        return changed
    }
}
