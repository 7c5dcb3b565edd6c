/// Makes a point that breaks relations into one that keeps them, by small steps: a proposal of a witness, which is checked by itself.
///
/// The first broken relation gets what it lacks from that of its unknowns which breaks the least elsewhere; one that was moved lately goes
/// last. A step looks at each unknown of one relation, and at each relation of these.
struct Repair {
    private let relations: Relations
    /// The unknown that keeps its value.
    private let kept: Int?
    private var point: [Int64]
    private var sums: [Int64]
    private var broken: Set<Int> = []
    /// When an unknown was last moved.
    private var moved: [Int]
    private var last = -1

    private init(_ relations: Relations, _ point: [Int64], keeping kept: Int?) {
        self.relations = relations
        self.kept = kept
        self.point = zip(relations.bounds, point).map { $0.clamped($1) }
        sums = relations.relations.map { [point = self.point] in Relations.sum($0, point) }
        moved = [Int](repeating: -1, count: point.count)
        for (place, relation) in relations.relations.enumerated() where !relation.bounds.contains(sums[place]) {
            broken.insert(place)
        }
    }

    /// `nil` where none was found in `steps`.
    static func point(
        of relations: Relations, near start: [Int64], keeping kept: Int? = nil, steps: Int, budget: inout Budget
    ) -> [Int64]? {
        budget.spend(relations.size)
        var repair = Repair(relations, start, keeping: kept)
        for step in 0..<steps {
            guard let place = repair.broken.min() else { break }
            guard !budget.isSpent, repair.mend(place, step: step, budget: &budget) else { return nil }
        }
        return repair.broken.isEmpty && relations.holds(repair.point) ? repair.point : nil
    }

    private struct Move {
        let unknown: Int
        let change: Int64
        /// How much more the relations are broken afterwards; less is better.
        let harm: Int64
        let moved: Int
    }

    private mutating func mend(_ place: Int, step: Int, budget: inout Budget) -> Bool {
        let relation = relations.relations[place]
        let lack = relation.bounds.clamped(sums[place]) - sums[place]
        var best: Move?
        for term in relation.terms where term.unknown != kept {
            budget.spend(1 + relations.uses[term.unknown].count)
            let wanted = lack * term.sign
            let bounds = relations.bounds[term.unknown]
            let room =
                wanted > 0
                ? min(wanted, bounds.high - point[term.unknown])
                : max(wanted, bounds.low - point[term.unknown])
            guard room != 0 else { continue }
            for change in [room, harmless(term.unknown, room), room.signum()] where change != 0 {
                let move = Move(
                    unknown: term.unknown, change: change, harm: harm(term.unknown, change),
                    moved: moved[term.unknown])
                if best.map({ Repair.isBetter(move, than: $0) }) ?? true { best = move }
            }
        }
        guard let best else { return false }
        apply(best, step: step)
        return true
    }

    private static func isBetter(_ move: Move, than other: Move) -> Bool {
        if move.harm != other.harm { return move.harm < other.harm }
        return move.moved != other.moved ? move.moved < other.moved : move.unknown < other.unknown
    }

    /// As much of a change as breaks no relation that holds.
    private func harmless(_ unknown: Int, _ change: Int64) -> Int64 {
        var most = change.magnitude
        for use in relations.uses[unknown] where !broken.contains(use.relation) {
            let bounds = relations.relations[use.relation].bounds
            let room = change * use.sign > 0 ? bounds.high - sums[use.relation] : sums[use.relation] - bounds.low
            most = min(most, room.magnitude)
        }
        return change > 0 ? Int64(most) : -Int64(most)
    }

    /// A relation that is newly broken weighs more than one that is broken further; what was moved lately weighs a little.
    private func harm(_ unknown: Int, _ change: Int64) -> Int64 {
        var harm: Int64 = 0
        for use in relations.uses[unknown] {
            let bounds = relations.relations[use.relation].bounds
            let (before, after) = (
                bounds.distance(sums[use.relation]), bounds.distance(sums[use.relation] + use.sign * change)
            )
            harm += 4 * (after - before)
            if before == 0, after > 0 { harm += 2 }
        }
        let ago = last - moved[unknown]
        if moved[unknown] >= 0, ago < 6 { harm += Int64(6 - ago) }
        return harm
    }

    private mutating func apply(_ move: Move, step: Int) {
        point[move.unknown] += move.change
        moved[move.unknown] = step
        last = step
        for use in relations.uses[move.unknown] {
            sums[use.relation] += use.sign * move.change
            if relations.relations[use.relation].bounds.contains(sums[use.relation]) {
                broken.remove(use.relation)
            } else {
                broken.insert(use.relation)
            }
        }
    }
}
