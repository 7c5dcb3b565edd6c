/// A change of the counts of one gemeente by at most one each, of at most four of them.
struct CountMove {
    /// By place in `Onderwerp.perGemeente`.
    let changes: InlineArray<7, Int>
    /// Of how many counts.
    let size: Int

    /// The same the other way.
    var opposite: CountMove {
        var opposite = changes
        for place in changes.indices { opposite[place] = -changes[place] }
        return CountMove(changes: opposite, size: size)
    }

    /// What it does to a sum with these weights.
    func change(of weights: CountTarget.Weights) -> Int {
        var sum = 0
        for place in changes.indices { sum += changes[place] * weights[place] }
        return sum
    }

    /// Every one there is; those of fewer counts go first.
    static let all: [CountMove] = {
        var moves: [CountMove] = []
        for code in 1..<2187 {
            var changes = InlineArray<7, Int>(repeating: 0)
            var (rest, size) = (code, 0)
            for place in changes.indices {
                changes[place] = [0, 1, -1][rest % 3]
                size += changes[place] == 0 ? 0 : 1
                rest /= 3
            }
            if size <= 4 { moves.append(CountMove(changes: changes, size: size)) }
        }
        return (1...4).flatMap { size in moves.filter { $0.size == size } }
    }()

    /// Those of at most three that change a count by one up, or one down, by place.
    static let up = (0..<7).map { place in all.filter { $0.changes[place] == 1 && $0.size <= 3 } }
    static let down = (0..<7).map { place in all.filter { $0.changes[place] == -1 && $0.size <= 3 } }
}
