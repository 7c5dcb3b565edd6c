/// Looks for other complete tables of counts that would be published exactly as this one is.
///
/// A change of one gemeente is taken back by others, so that every sum over the region stays, until none is left; each table on the way
/// keeps what is certain of each gemeente. What it finds is checked by additions alone (``isWitness(_:of:)``): so a found table proves,
/// and one that is not found proves nothing. The work per number is bounded by `budget`, and nothing depends on chance.
struct CountWitnesses {
    /// How often each gemeente may be looked at for one change.
    private static let budget = 40
    /// How many gemeenten may take back a change.
    private static let depth = 4

    private let table: CountTable
    private let ranges: [ClosedRange<Int>]
    private var counts: [Int]
    /// By how much the sum over the region is off, by onderwerp.
    private var off = InlineArray<7, Int>(repeating: 0)
    private var budget = 0

    init(_ table: CountTable) {
        self.table = table
        ranges = table.counts.indices.map { table.range($0) }
        counts = table.counts
    }

    /// The numbers that the target has in this table and in those that were found, until there are as many as it must have.
    ///
    /// From the table itself one step after another up, and then down.
    mutating func values(_ target: CountTarget) -> Set<Int> {
        var found: Set = [target.value(table.counts)]
        for direction in [1, -1] {
            counts = table.counts
            while found.count < target.leastValues, step(target, direction) {
                guard CountWitnesses.isWitness(counts, of: table) else { break }
                found.insert(target.value(counts))
            }
        }
        return found
    }

    /// Whether other counts would be published as those of the table: each is a number that is shown so, every sum over the region is
    /// the same, and of each gemeente holds what is certain.
    static func isWitness(_ counts: [Int], of table: CountTable) -> Bool {
        let width = CountTable.width
        guard counts.count == table.counts.count, counts.indices.allSatisfy({ table.range($0).contains(counts[$0]) })
        else { return false }
        for onderwerp in 0..<width {
            var difference = 0
            for place in stride(from: onderwerp, to: counts.count, by: width) {
                difference += counts[place] - table.counts[place]
            }
            guard difference == 0 else { return false }
        }
        let span = counts.span
        return (0..<table.gemeenteCount).allSatisfy { gemeente in
            let first = CountTable.place(gemeente, 0)
            return table.relations.hold(span.extracting(first..<first + width))
        }
    }

    /// Changes the counts so that the target is one more or less; `false`, and nothing is changed, where that was not found.
    private mutating func step(_ target: CountTarget, _ direction: Int) -> Bool {
        let weights = target.weights
        let moves = CountMove.all.filter { $0.change(of: weights) == direction }
        // Mostly one other gemeente can do all of it the other way.
        for move in moves where apply(move, to: target.gemeente) {
            let opposite = move.opposite
            for other in 0..<table.gemeenteCount where other != target.gemeente {
                if apply(opposite, to: other) { return true }
            }
            undo(move, of: target.gemeente)
        }
        for move in moves where move.size <= 3 && apply(move, to: target.gemeente) {
            budget = CountWitnesses.budget * (table.gemeenteCount + 1)
            if balance(besides: target.gemeente, depth: CountWitnesses.depth) { return true }
            undo(move, of: target.gemeente)
        }
        return false
    }

    /// Takes back in other gemeenten what sums are off.
    private mutating func balance(besides gemeente: Int, depth: Int) -> Bool {
        guard let onderwerp = off.indices.first(where: { off[$0] != 0 }) else { return true }
        guard depth > 0 else { return false }
        let moves = off[onderwerp] > 0 ? CountMove.down[onderwerp] : CountMove.up[onderwerp]
        let now = distance(nil)
        // First what takes all back at once; what takes nothing back goes last, as another gemeente may have to follow.
        for left in 0...now {
            for move in moves where distance(move) == left {
                for other in 0..<table.gemeenteCount where other != gemeente {
                    guard budget > 0 else { return false }
                    guard apply(move, to: other) else { continue }
                    if balance(besides: gemeente, depth: depth - 1) { return true }
                    undo(move, of: other)
                }
            }
        }
        return false
    }

    /// How far the sums are off, after a move.
    private func distance(_ move: CountMove?) -> Int {
        var sum = 0
        for place in off.indices { sum += abs(off[place] + (move?.changes[place] ?? 0)) }
        return sum
    }

    /// Changes the counts of a gemeente; `false`, and nothing is changed, where they could not be so.
    private mutating func apply(_ move: CountMove, to gemeente: Int) -> Bool {
        budget -= 1
        let first = CountTable.place(gemeente, 0)
        for place in move.changes.indices where move.changes[place] != 0 {
            guard ranges[first + place].contains(counts[first + place] + move.changes[place]) else { return false }
        }
        change(move, of: gemeente, by: 1)
        if table.relations.hold(counts.span.extracting(first..<first + CountTable.width)) { return true }
        undo(move, of: gemeente)
        return false
    }

    private mutating func undo(_ move: CountMove, of gemeente: Int) { change(move, of: gemeente, by: -1) }

    private mutating func change(_ move: CountMove, of gemeente: Int, by factor: Int) {
        let first = CountTable.place(gemeente, 0)
        for place in move.changes.indices {
            counts[first + place] += move.changes[place] * factor
            off[place] += move.changes[place] * factor
        }
    }
}
