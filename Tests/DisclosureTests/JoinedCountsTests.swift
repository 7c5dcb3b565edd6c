import Testing

@testable import Disclosure

/// Whoever knows what is told, and how that is decided, can't work out a part from 1 up to the minimum.
@Suite("Parts of a total that are told together") struct JoinedCountsTests {
    private struct Told: Hashable {
        let counts: JoinedCounts?
    }

    /// Every division of up to so many over so many parts, by what is told of it.
    private static func divisions(parts: Int, upTo most: Int, minimum: Int, never: Set<Int>) -> [Told: [[Int]]] {
        var found: [Told: [[Int]]] = [:]
        func divide(_ begun: [Int], rest: Int) {
            guard begun.count < parts else {
                found[Told(counts: JoinedCounts(begun, minimum: minimum, never: never)), default: []].append(begun)
                return
            }
            for number in 0...rest { divide(begun + [number], rest: rest - number) }
        }
        divide([], rest: most)
        return found
    }

    private static let probes: [(parts: Int, most: Int, minimum: Int, never: Set<Int>)] = [
        (2, 14, 4, []), (3, 18, 4, []), (4, 16, 3, []), (3, 16, 4, [2]), (4, 14, 3, [2, 3]), (5, 12, 3, []),
    ]

    @Test("give no small part away, nor a small sum of some of them", arguments: probes)
    func safe(parts: Int, most: Int, minimum: Int, never: Set<Int>) {
        for (told, divisions) in Self.divisions(parts: parts, upTo: most, minimum: minimum, never: never) {
            for group in 1..<(1 << parts) {
                let sums = Set(
                    divisions.map { division in
                        division.indices.reduce(0) { group >> $1 & 1 == 1 ? $0 + division[$1] : $0 }
                    })
                let isFound = sums.count == 1 && sums.contains { (1..<minimum).contains($0) }
                #expect(!isFound, "\(told) gives \(sums) of \(group) away in \(divisions)")
            }
        }
    }

    @Test("add up to the total")
    func sums() {
        for parts in [[0, 0], [10, 0, 3], [9, 9, 9], [1, 10, 100], [500, 2, 0, 0, 7]] {
            guard let told = JoinedCounts(parts) else {
                #expect((1..<10).contains(parts.reduce(0, +)))
                continue
            }
            #expect(told.total == parts.reduce(0, +))
            #expect(told.shown.reduce(0) { $0 + ($1 ?? 0) } + told.joined == told.total)
            #expect(told.joined == 0 || told.joined >= 10)
            #expect(told.shown.allSatisfy { $0 ?? 0 == 0 || $0 ?? 0 >= 10 })
        }
    }
}
