import Attack
import TestSupport
import Testing

/// Every possible world of tiny tables, gone through one by one: the attack finds the same, no more and no less.
@Suite("The attack beside every possible world") struct BruteForceTests {
    private static let onderwerpen = [
        "niet_thuis", "gezinsvormen", "residentieel_of_jeugdzorgplus", "ambulant_bij_niet_thuis",
    ]

    /// One tiny table: of each gemeente the true numbers of the four onderwerpen.
    private struct World {
        let counts: [[Int]]

        /// Each gemeente has between two numbers of each form, some jeugdigen in both; ambulante hulp as many as niet thuis.
        init(_ random: inout SplitMix, _ ranges: [ClosedRange<Int>], ambulant: Bool) {
            counts = ranges.map { range in
                let (one, other) = (random.number(range), random.number(range))
                let all = one + other - random.number(0...min(one, other))
                return [all, one, other] + (ambulant ? [random.number(0...all)] : [])
            }
        }

        func sum(_ onderwerp: Int) -> Int { counts.reduce(0) { $0 + $1[onderwerp] } }
    }

    private static func shown(_ count: Int) -> String {
        if count == 0 { return "0" }
        let rounded = (count + 2) / 5 * 5
        return rounded >= 15 ? "\(rounded)" : "x"
    }

    /// What a cell may hold, at most so many.
    private static func values(_ cell: String, upTo most: Int) -> ClosedRange<Int> {
        guard let number = Int(cell) else { return 1...max(1, most) }
        return number == 0 ? 0...0 : number - 2...number + 2
    }

    /// The columns of one gemeente that fit what is shown of it.
    private static func columns(_ ranges: [ClosedRange<Int>]) -> [(column: [Int], packed: Int)] {
        var columns: [[Int]] = []
        for all in ranges[0] {
            for one in ranges[1] where one <= all {
                for other in ranges[2] where other <= all && one + other >= all {
                    guard ranges.count > 3 else {
                        columns.append([all, one, other])
                        continue
                    }
                    for ambulant in ranges[3] where ambulant <= all { columns.append([all, one, other, ambulant]) }
                }
            }
        }
        return columns.map { ($0, packed($0)) }
    }

    /// Numbers below 256 as one number: sums of these are sums of those.
    private static func packed(_ column: [Int]) -> Int { column.reversed().reduce(0) { $0 << 8 + $1 } }

    /// Of each gemeente and onderwerp the values that it has in any world that adds up.
    private static func possible(_ table: [[String]], sums: [Int]) -> [[Set<Int>]] {
        var found = table.map { $0.map { _ in Set<Int>() } }
        let least = sums.indices.map { onderwerp in table.reduce(0) { $0 + values($1[onderwerp], upTo: 1).lowerBound } }
        let all = table.map { cells in
            columns(
                cells.indices.map { place in
                    let others = least[place] - values(cells[place], upTo: 1).lowerBound
                    return values(cells[place], upTo: sums[place] - others)
                })
        }
        // What the gemeenten after a place can add up to.
        var rests: [Set<Int>] = [[0]]
        for columns in all.dropFirst().reversed() {
            rests.insert(Set(rests[0].flatMap { rest in columns.map { rest + $0.packed } }), at: 0)
        }
        var reached: Set<Int> = [packed(sums)]
        for (place, columns) in all.enumerated() {
            var next: Set<Int> = []
            for left in reached {
                for (column, packed) in columns where rests[place].contains(left - packed) {
                    next.insert(left - packed)
                    for (onderwerp, value) in column.enumerated() { found[place][onderwerp].insert(value) }
                }
            }
            reached = next
        }
        return found
    }

    private static func expected(_ table: [[String]], _ found: [[Set<Int>]]) -> Set<String> {
        var lines: Set<String> = []
        for (place, cells) in table.enumerated() {
            for (onderwerp, cell) in cells.enumerated() where cell == "x" {
                let small = found[place][onderwerp].filter { $0 <= 12 }
                let left = (small.isEmpty ? found[place][onderwerp] : small).count
                if left < 5 {
                    lines.insert("\(HandMade.code(place + 1)) \(onderwerpen[onderwerp]) aantal(left: \(left))")
                }
            }
        }
        return lines
    }

    /// Some worlds of a seed, with what is shown of them: two gemeenten and all onderwerpen, or three of which two are small.
    private static func worlds(_ seed: Int) -> [(world: World, table: [[String]])] {
        var random = SplitMix(seed: UInt64(seed))
        let shapes: [[ClosedRange<Int>]] = [[0...14, 3...20], [0...6, 8...18], [9...25, 0...4, 0...4]]
        return (0..<4).map { _ in
            let shape = shapes[seed % shapes.count]
            let world = World(&random, shape, ambulant: shape.count == 2)
            return (world, world.counts.map { $0.map(shown) })
        }.filter { $0.table.contains { $0.contains { $0 != "x" } } }
    }

    @Test("agrees on two and three gemeenten", arguments: 0..<24)
    func agrees(seed: Int) throws {
        for (world, table) in Self.worlds(seed) {
            let sums = world.counts[0].indices.map(world.sum)
            var made = HandMade()
            for (onderwerp, name) in Self.onderwerpen.prefix(sums.count).enumerated() {
                made.row(name, cells: [""] + table.map { $0[onderwerp] })
            }
            let found = try made.found(knowing: Dictionary(uniqueKeysWithValues: zip(Self.onderwerpen, sums)))
                .filter { $0.contains(" aantal(") }
            let expected = Self.expected(table, Self.possible(table, sums: sums))
            #expect(Set(found) == expected, "seed \(seed): \(world.counts)")
        }
    }

    @Test("is tried on tables of which some cells are tight and others are not")
    func variety() {
        var (tight, hidden) = (0, 0)
        for (world, table) in (0..<8).flatMap(Self.worlds) {
            tight += Self.expected(table, Self.possible(table, sums: world.counts[0].indices.map(world.sum))).count
            hidden += table.reduce(0) { $0 + $1.count { $0 == "x" } }
        }
        #expect(tight > 20)
        #expect(hidden > tight + 20)
    }
}
