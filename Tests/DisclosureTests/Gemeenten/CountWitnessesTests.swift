import TestSupport
import Testing

@testable import Disclosure

@Suite("Witnesses for hidden counts")
struct CountWitnessesTests {
    private static func values(_ table: CountTable, _ target: CountTarget) -> [Int] {
        var witnesses = CountWitnesses(table)
        return witnesses.values(target).sorted()
    }

    private static let indicaties = CountTarget(0, CountRelations.indicaties, leastValues: 5)

    private static func indicaties(_ counts: [Int]) -> CountTable {
        CountWorld.table(counts.map { [$0, 0, 0, 0, 0, 0, 0] })
    }

    @Test("a hidden count has the numbers that the others leave it, and no more")
    func two() {
        // The other may be 38 to 42, so of 47 this one is 5 to 9.
        #expect(Self.values(Self.indicaties([7, 40]), Self.indicaties) == [5, 6, 7, 8, 9])
        // The other is 42 at most, and whoever takes this one to be small knows that it is 12 at most.
        #expect(Self.values(Self.indicaties([11, 42]), Self.indicaties) == [11, 12])
        #expect(Self.values(Self.indicaties([1, 38]), Self.indicaties) == [1])
        #expect(Self.values(Self.indicaties([1, 39]), Self.indicaties) == [1, 2])
        // Another hidden one takes all of it.
        #expect(Self.values(Self.indicaties([1, 38, 12]), Self.indicaties) == [1, 2, 3, 4, 5])
    }

    @Test("a count that nobody else has is what the region has")
    func alone() {
        #expect(Self.values(Self.indicaties([7, 0, 0]), Self.indicaties) == [7])
    }

    @Test("what is missing stays what it is")
    func missing() {
        let table = CountWorld.table([[7, 0, 0, 0, 0, 0, 0], [nil, 0, 0, 0, 0, 0, 0], [40, 0, 0, 0, 0, 0, 0]])
        #expect(Self.values(table, Self.indicaties) == [5, 6, 7, 8, 9])
    }

    @Test("a form that is part of niet thuis moves with it, in two gemeenten at once")
    func columns() {
        // In both gemeenten everybody niet thuis lives in the one form.
        let table = CountWorld.table([[90, 90, 50, 7, 0, 7, 0], [190, 190, 100, 40, 0, 40, 0]])
        #expect(Self.values(table, CountTarget(0, CountRelations.gezinsvormen, leastValues: 5)) == [5, 6, 7, 8, 9])
        #expect(Self.values(table, CountTarget(0, CountRelations.nietThuis, leastValues: 5)) == [5, 6, 7, 8, 9])
    }

    @Test("thuis and niet thuis stay within the declaraties where these are all of them")
    func declaraties() {
        // In both everybody declared for is thuis or niet thuis, and the region tells so: whoever is niet thuis elsewhere is declared for
        // there, or is one fewer thuis there. Of 20 niet thuis the other has 13 to 17.
        let table = CountWorld.table([[40, 37, 30, 7, 0, 7, 0], [70, 63, 50, 13, 0, 13, 0]])
        #expect(Self.values(table, CountTarget(0, CountRelations.nietThuis, leastValues: 5)) == [3, 4, 5, 6, 7])
    }

    @Test("a table is a witness only if additions say so")
    func check() {
        let table = Self.indicaties([7, 40])
        func counts(_ one: Int, _ other: Int) -> [Int] { [one] + [0, 0, 0, 0, 0, 0] + [other] + [0, 0, 0, 0, 0, 0] }
        #expect(CountWitnesses.isWitness(counts(5, 42), of: table))
        #expect(!CountWitnesses.isWitness(counts(4, 43), of: table))
        #expect(!CountWitnesses.isWitness(counts(5, 41), of: table))
        #expect(!CountWitnesses.isWitness([5], of: table))
        let forms = CountWorld.table([[40, 40, 10, 20, 5, 20, 15], [60, 60, 10, 30, 5, 30, 20]])
        var wrong = forms.counts
        #expect(CountWitnesses.isWitness(wrong, of: forms))
        // One form moves without niet thuis.
        (wrong[5], wrong[12]) = (21, 29)
        #expect(!CountWitnesses.isWitness(wrong, of: forms))
    }

    @Test("every number that is found is one that could be, by trying all", arguments: UInt64(1)...60)
    func sound(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let table = CountWorld.table((0..<2).map { _ in CountWorld.gemeente(&random, upTo: 14) })
        for target in CountTarget.all(table) where !target.isDifference && target.gemeente == 0 {
            let found = Self.values(table, target)
            #expect(found.allSatisfy { CountWorld.isPossible(table, target.onderwerp, $0) }, "seed \(seed), \(target)")
        }
    }
}
