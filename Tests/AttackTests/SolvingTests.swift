import TestSupport
import Testing

@testable import Attack

/// The parts that an attack is made of, by themselves.
@Suite("Relations and flows") struct SolvingTests {
    /// x + y between 3 and 4, x at most y.
    private static var two: Relations {
        var relations = Relations()
        let (x, y) = (relations.addUnknown(Bounds(0, 9)), relations.addUnknown(Bounds(0, 9)))
        relations.addRelation(plus: [x, y], Bounds(3, 4))
        relations.addRelation(plus: [y], minus: [x], Bounds(0, 100))
        return relations
    }

    @Test(
        "a point holds that lies within every bound and every relation, and no other",
        arguments: [
            ([1, 2], true), ([2, 2], true), ([0, 4], true), ([0, 3], true), ([1, 1], false), ([2, 3], false),
            ([2, 1], false),
            ([-1, 4], false), ([0, 10], false), ([1], false), ([1, 2, 3], false),
        ])
    func holds(point: [Int64], expected: Bool) {
        #expect(Self.two.holds(point) == expected)
    }

    @Test("narrowing leaves what is possible, and finds where nothing is")
    func narrows() {
        var budget = Budget(10_000)
        var relations = Self.two
        let isPossible = relations.narrow(budget: &budget)
        #expect(isPossible)
        // Each is at most 4 less nothing of the other; more can't be seen of bounds alone.
        #expect(relations.bounds == [Bounds(0, 4), Bounds(0, 4)])
        relations.addRelation(plus: [0], Bounds(3, 9))
        let isStillPossible = relations.narrow(budget: &budget)
        #expect(!isStillPossible)
    }

    @Test("mending changes what it must, and keeps what it is told to keep")
    func mends() {
        var budget = Budget(10_000)
        for x: Int64 in 0...2 {
            let point = Repair.point(of: Self.two, near: [x, 0], keeping: 0, steps: 20, budget: &budget)
            #expect(point?.first == x)
        }
        let impossible = Repair.point(of: Self.two, near: [3, 0], keeping: 0, steps: 20, budget: &budget)
        #expect(impossible == nil)
        var spent = Budget(0)
        let unpaid = Repair.point(of: Self.two, near: [1, 0], steps: 20, budget: &spent)
        #expect(unpaid == nil)
    }

    @Test("the search finds the one point there is, or that there is none")
    func searches() {
        var budget = Budget(100_000)
        var relations = Relations()
        let unknowns = (0..<4).map { _ in relations.addUnknown(Bounds(0, 9)) }
        // Every neighbour makes three, and the second is one more than the first: 1, 2, 1, 2.
        relations.addRelation(plus: [unknowns[0], unknowns[1]], Bounds(3, 3))
        relations.addRelation(plus: [unknowns[1], unknowns[2]], Bounds(3, 3))
        relations.addRelation(plus: [unknowns[2], unknowns[3]], Bounds(3, 3))
        relations.addRelation(plus: [unknowns[0], unknowns[3]], Bounds(3, 3))
        relations.addRelation(plus: [unknowns[1]], minus: [unknowns[0]], Bounds(1, 1))
        let only = Search.point(of: relations, near: [9, 9, 9, 9], branches: 100, budget: &budget)
        #expect(only == .found([1, 2, 1, 2]))
        relations.addRelation(plus: [unknowns[0], unknowns[2]], Bounds(3, 3))
        let none = Search.point(of: relations, near: [0, 0, 0, 0], branches: 100, budget: &budget)
        #expect(none == Search.Outcome.none)
        let unknown = Search.point(of: Self.two, near: [0, 0], branches: 0, budget: &budget)
        #expect(unknown == .unknown)
    }

    @Test("the least and the most of a flow are those of every flow there is", arguments: 0..<40)
    func flows(seed: Int) {
        var random = SplitMix(seed: UInt64(seed))
        // Source, two rows, two gemeenten, sink, and back: eight amounts below 5.
        let ends = [(0, 1), (0, 2), (1, 3), (1, 4), (2, 3), (2, 4), (3, 5), (4, 5), (5, 0)]
        let bounds = ends.indices.map { place in
            let low = Int64(random.number(-1...1))
            return place == 8 ? Bounds(-20, 20) : Bounds(low, low + Int64(random.number(0...2)))
        }
        var network = FlowNetwork()
        for _ in 0..<6 { _ = network.addNode() }
        for (end, bounds) in zip(ends, bounds) { _ = network.addArc(end.0, end.1, bounds) }
        var possible = ends.map { _ in [Int64]() }
        // Four amounts in the middle settle all others.
        for a in bounds[2].values {
            for b in bounds[3].values {
                for c in bounds[4].values {
                    for d in bounds[5].values {
                        let flow = [a + b, c + d, a, b, c, d, a + c, b + d, a + b + c + d]
                        guard zip(bounds, flow).allSatisfy({ $0.contains($1) }) else { continue }
                        for (place, amount) in flow.enumerated() { possible[place].append(amount) }
                    }
                }
            }
        }
        var budget = Budget(100_000)
        let isSettled = network.settle(budget: &budget)
        #expect(isSettled == !possible[0].isEmpty)
        guard !possible[0].isEmpty else { return }
        for place in ends.indices {
            let (low, high) = (possible[place].min() ?? 0, possible[place].max() ?? 0)
            let extent = network.extent(place, budget: &budget)
            #expect(extent == Bounds(low, high), "amount \(place)")
        }
    }
}

extension Bounds {
    fileprivate var values: ClosedRange<Int64> { low...high }
}
