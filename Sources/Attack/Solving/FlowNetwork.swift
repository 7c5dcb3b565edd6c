/// Amounts that flow through a network, each between bounds, with as much into a node as out of it: what is least and most of one of them.
///
/// Exact: the least and the most of a network with whole bounds are whole. Time is that of a few augmentations for each question.
struct FlowNetwork {
    private struct Arc {
        let from: Int
        let to: Int
        let bounds: Bounds
    }

    private var arcs: [Arc] = []
    private var nodeCount = 0
    /// Of each node the arcs that touch it.
    private var touching: [[Int]] = []
    private var flows: [Int64] = []

    /// A new node; its place.
    mutating func addNode() -> Int {
        touching.append([])
        nodeCount += 1
        return nodeCount - 1
    }

    /// A new amount; its place.
    mutating func addArc(_ from: Int, _ to: Int, _ bounds: Bounds) -> Int {
        arcs.append(Arc(from: from, to: to, bounds: bounds))
        flows.append(bounds.clamped(0))
        touching[from].append(arcs.count - 1)
        touching[to].append(arcs.count - 1)
        return arcs.count - 1
    }

    /// Finds amounts that fit; `false` where there are none.
    mutating func settle(budget: inout Budget) -> Bool {
        guard arcs.allSatisfy({ !$0.bounds.isEmpty }) else { return false }
        var excess = [Int64](repeating: 0, count: nodeCount)
        for (place, arc) in arcs.enumerated() {
            excess[arc.to] += flows[place]
            excess[arc.from] -= flows[place]
        }
        while let node = excess.indices.first(where: { excess[$0] > 0 }) {
            let wanted = excess[node]
            guard let path = path(from: node, avoiding: nil, budget: &budget, isGoal: { excess[$0] < 0 }) else {
                return false
            }
            let amount = min(wanted, path.room, -excess[path.end])
            push(amount, along: path)
            excess[node] -= amount
            excess[path.end] += amount
        }
        return excess.allSatisfy { $0 == 0 }
    }

    /// The least and the most that an amount can be; the network is settled.
    func extent(_ place: Int, budget: inout Budget) -> Bounds {
        var (lower, upper) = (self, self)
        let arc = arcs[place]
        return Bounds(
            flows[place]
                - lower.reroute(from: arc.from, to: arc.to, around: place, flows[place] - arc.bounds.low, &budget),
            flows[place]
                + upper.reroute(from: arc.to, to: arc.from, around: place, arc.bounds.high - flows[place], &budget))
    }

    /// Sends up to `limit` from one node to another without one arc; how much.
    private mutating func reroute(
        from: Int, to: Int, around place: Int, _ limit: Int64, _ budget: inout Budget
    ) -> Int64 {
        var sent: Int64 = 0
        while sent < limit,
            let path = path(from: from, avoiding: place, budget: &budget, isGoal: { $0 == to })
        {
            let amount = min(limit - sent, path.room)
            push(amount, along: path)
            sent += amount
        }
        return sent
    }

    private struct Path {
        /// Each arc, and whether it is followed forwards.
        let steps: [(arc: Int, isForward: Bool)]
        let end: Int
        let room: Int64
    }

    /// The shortest path with room.
    private func path(
        from start: Int, avoiding avoided: Int?, budget: inout Budget, isGoal: (Int) -> Bool
    ) -> Path? {
        var came = [(arc: Int, isForward: Bool)?](repeating: nil, count: nodeCount)
        var isSeen = [Bool](repeating: false, count: nodeCount)
        isSeen[start] = true
        var queue = [start]
        var next = 0
        while next < queue.count, !budget.isSpent {
            let node = queue[next]
            next += 1
            if node != start, isGoal(node) { return traced(to: node, from: start, came) }
            budget.spend(touching[node].count)
            for place in touching[node] where place != avoided {
                let isForward = arcs[place].from == node
                let other = isForward ? arcs[place].to : arcs[place].from
                guard !isSeen[other], room(place, isForward) > 0 else { continue }
                isSeen[other] = true
                came[other] = (place, isForward)
                queue.append(other)
            }
        }
        return nil
    }

    private func traced(to end: Int, from start: Int, _ came: [(arc: Int, isForward: Bool)?]) -> Path {
        var steps: [(arc: Int, isForward: Bool)] = []
        var (node, room) = (end, Int64.max)
        while node != start, let step = came[node] {
            steps.append(step)
            room = min(room, self.room(step.arc, step.isForward))
            node = step.isForward ? arcs[step.arc].from : arcs[step.arc].to
        }
        return Path(steps: steps, end: end, room: room)
    }

    private func room(_ place: Int, _ isForward: Bool) -> Int64 {
        isForward ? arcs[place].bounds.high - flows[place] : flows[place] - arcs[place].bounds.low
    }

    private mutating func push(_ amount: Int64, along path: Path) {
        for step in path.steps { flows[step.arc] += step.isForward ? amount : -amount }
    }
}
