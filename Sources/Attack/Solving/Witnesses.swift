/// Possible points of some relations that were exhibited, and the values that one of them has for each unknown.
struct Witnesses {
    /// So many values are wide enough, and no more are looked for.
    static let enough = 5
    /// Steps to mend a point after one value was changed, and branches when that fails.
    private static let (steps, branches) = (240, 400)
    /// From a value that is known so far is looked for others, where there are very many.
    private static let reach: Int64 = 12

    let relations: Relations
    private var values: [[Int64: Int]]
    private var points: [[Int64]] = []

    /// `relations` are narrowed; `start` is a possible point.
    init(_ relations: Relations, from start: [Int64]) {
        self.relations = relations
        values = [[Int64: Int]](repeating: [:], count: relations.bounds.count)
        add(start)
    }

    /// A possible point; `nil` where none was found.
    static func start(of relations: Relations, near guess: [Int64], budget: inout Budget) -> [Int64]? {
        let middle = relations.bounds.map { $0.clamped(($0.low + min($0.high, $0.low + 12)) / 2) }
        let steps = 400 + 8 * relations.bounds.count
        for near in [guess, middle, relations.bounds.map(\.low)] {
            if let point = Repair.point(of: relations, near: near, steps: steps, budget: &budget) { return point }
        }
        guard case .found(let point) = Search.point(of: relations, near: guess, branches: 4000, budget: &budget) else {
            return nil
        }
        return point
    }

    /// The point that was given.
    var first: [Int64] { points.first ?? [] }

    /// Whether an unknown surely has one value.
    func has(only value: Int64, of unknown: Int, _ finding: Finding) -> Bool {
        finding.isWhole && values[unknown].keys.elementsEqual([value])
    }

    /// What is known of one unknown between bounds.
    struct Finding {
        /// Values that were exhibited, at most as many as are enough.
        let count: Int
        /// Whether there surely are no others.
        let isWhole: Bool
    }

    /// Looks for values of an unknown between bounds, until there are enough.
    mutating func find(_ unknown: Int, in domain: Bounds, budget: inout Budget) -> Finding {
        let domain = domain.intersection(relations.bounds[unknown])
        let found = { (witnesses: Witnesses) in witnesses.values[unknown].keys.count { domain.contains($0) } }
        var isWhole = domain.count <= 2 * Witnesses.reach + 1
        for value in candidates(unknown, domain) {
            if found(self) >= Witnesses.enough { return Finding(count: Witnesses.enough, isWhole: false) }
            if values[unknown][value] == nil, !exhibit(value, of: unknown, budget: &budget) { isWhole = false }
        }
        return Finding(count: min(Witnesses.enough, found(self)), isWhole: isWhole)
    }

    /// Nearest first to a value that is known.
    private func candidates(_ unknown: Int, _ domain: Bounds) -> [Int64] {
        guard !domain.isEmpty, let known = values[unknown].keys.min() else { return [] }
        let middle = domain.clamped(known)
        let (low, high) = (max(domain.low, middle - Witnesses.reach), min(domain.high, middle + Witnesses.reach))
        let all =
            domain.count <= 2 * Witnesses.reach + 1
            ? Array(domain.low...max(domain.low, domain.high))
            : Array(low...high)
        return all.sorted {
            let (left, right) = (abs($0 - middle), abs($1 - middle))
            return left != right ? left < right : $0 < $1
        }
    }

    /// Whether it is known afterwards if a value is possible.
    private mutating func exhibit(_ value: Int64, of unknown: Int, budget: inout Budget) -> Bool {
        guard !budget.isSpent else { return false }
        let near = values[unknown].min { left, right in
            let distances = (abs(left.key - value), abs(right.key - value))
            return distances.0 != distances.1 ? distances.0 < distances.1 : left.key < right.key
        }
        guard let near else { return false }
        var start = points[near.value]
        start[unknown] = value
        var fixed = relations
        fixed.bounds[unknown] = Bounds(value, value)
        if let point = Repair.point(
            of: fixed, near: start, keeping: unknown, steps: Witnesses.steps, budget: &budget)
        {
            add(point)
            return true
        }
        switch Search.point(of: fixed, near: start, branches: Witnesses.branches, budget: &budget) {
        case .found(let point):
            add(point)
            return true
        case .none: return true
        case .unknown: return false
        }
    }

    private mutating func add(_ point: [Int64]) {
        guard relations.holds(point) else { return }
        for (unknown, value) in point.enumerated() where values[unknown].count < 64 && values[unknown][value] == nil {
            values[unknown][value] = points.count
        }
        points.append(point)
    }
}
