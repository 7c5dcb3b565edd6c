import TestSupport
import Testing

@testable import Disclosure

@Suite("Protection of counts per gemeente")
struct CountProtectionTests {
    private static func indicaties(_ counts: [Int]) -> [CountTable.View]? {
        CountProtection.protected(CountWorld.table(counts.map { [$0, 0, 0, 0, 0, 0, 0] })).map { table in
            counts.indices.map { table.views[CountTable.place($0, 0)] }
        }
    }

    @Test("hides nothing more where five numbers are left, and the smallest other where they are not")
    func others() {
        #expect(Self.indicaties([7, 40]) == [.hidden, .shown(40)])
        #expect(Self.indicaties([11, 42]) == [.hidden, .hidden])
        // The others can do with four fewer together; or with none, and then the smaller goes.
        #expect(Self.indicaties([1, 40, 60]) == [.hidden, .shown(40), .shown(60)])
        #expect(Self.indicaties([1, 28, 58]) == [.hidden, .hidden, .shown(60)])
    }

    @Test("keeps three numbers behind what is shown, so that a change between two updates has five")
    func shown() {
        // Of 54, 13 to 17 and 38 to 42 leave 13 to 16, of 57 they leave 15 to 17, of 58 only 16 and 17.
        #expect(Self.indicaties([15, 39]) == [.shown(15), .shown(40)])
        #expect(Self.indicaties([15, 42]) == [.shown(15), .shown(40)])
        #expect(Self.indicaties([16, 42]) == [.shown(15), .hidden])
    }

    @Test("leaves a shown number that is all of the region's, and tells nothing of the period where a hidden one is")
    func alone() {
        #expect(Self.indicaties([40, 0, 0]) == [.shown(40), .shown(0), .shown(0)])
        #expect(Self.indicaties([12, 0, 0]) == nil)
    }

    @Test("all roundings one way: the hidden count is known to the last, so another is hidden")
    func residuals() {
        // Each of the others is at the end of what is shown as 20.
        let counts = [12] + [Int](repeating: 22, count: 13)
        #expect(Self.indicaties(counts) == [.hidden, .hidden] + [CountTable.View](repeating: .shown(20), count: 12))
    }

    @Test("hides the other form of a gemeente first where that helps")
    func forms() {
        // All 28 niet thuis of the first, who are 28 to 32 by what is shown, live in one form: 11 in the one, 17 in the other, which
        // is 17 at most by what is shown. So the hidden one is 11 or 12; with the other hidden too it may be 8, as 51 may be 48.
        let table = CountWorld.table([[100, 100, 60, 28, 10, 11, 17], [400, 400, 200, 100, 40, 59, 51]])
        let views = CountProtection.protected(table)?.views
        var expected = table.views
        expected[CountRelations.residentieelOfJeugdzorgplus] = .hidden
        #expect(views == expected)
    }

    @Test(
        "whatever the world, of nothing that is hidden too little is left, by trying all", arguments: UInt64(1)...40)
    func safe(seed: UInt64) {
        var random = SplitMix(seed: seed &+ 1_000)
        let table = CountWorld.table((0..<2).map { _ in CountWorld.gemeente(&random, upTo: 11) })
        guard let found = CountProtection.protected(table) else { return }
        for (gemeente, turned) in [found, CountWorld.turned(found)].enumerated() {
            for onderwerp in 1..<CountTable.width where turned.views[onderwerp] == .hidden {
                let most = turned.counts[onderwerp] + turned.counts[CountTable.width + onderwerp]
                let possible = (0...most).filter { CountWorld.isPossible(turned, onderwerp, $0) }
                #expect(possible.count >= 5, "seed \(seed), \(gemeente), \(onderwerp): \(table.counts)")
            }
        }
    }

    @Test("asked to, hides a shown count itself, of a hidden one the next in order, and of what has no next all")
    func further() {
        func views(_ counts: [Int], further places: [Int]) -> [CountTable.View]? {
            CountProtection.protected(
                CountWorld.table(counts.map { [$0, 0, 0, 0, 0, 0, 0] }),
                further: places.map { CountTable.place($0, 0) }
            ).map { table in counts.indices.map { table.views[CountTable.place($0, 0)] } }
        }
        #expect(views([40, 60, 80], further: []) == [.shown(40), .shown(60), .shown(80)])
        #expect(views([40, 60, 80], further: [1])?[1] == .hidden)
        // 7 is hidden by itself; then the smallest other goes, and then the one that is left.
        #expect(views([7, 60, 40], further: [0]) == [.hidden, .shown(60), .hidden])
        #expect(views([7, 60, 40], further: [0, 0]) == [.hidden, .hidden, .hidden])
        #expect(views([7, 60, 40], further: [0, 0, 0]) == nil)
    }
}
