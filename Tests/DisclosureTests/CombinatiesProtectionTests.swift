import Figures
import Jeugdhulp
import Testing

@testable import Disclosure

/// What somebody who knows the program and reads tables 4, 6, 7 and 8, the note under table 4 and the table of combinations can work out,
/// by trying every division of the jeugdigen over the seven combinations that would give the same publication.
@Suite("No small combination can be worked out")
struct CombinatiesProtectionTests {
    /// Numbers of the combinations 1 to 7, in place 0 nobody.
    typealias World = [Int]

    /// Of every group of combinations (a bit each) the small sizes that are possible (a bit each).
    typealias Possible = [UInt64]

    /// All worlds of `total` jeugdigen, by what tables 4, 6, 7 and 8 say.
    private static func worlds(total: Int) -> [[Int]: [World]] {
        var found: [[Int]: [World]] = [:]
        var world = World(repeating: 0, count: 8)
        func fill(_ place: Int, rest: Int) {
            guard place < 7 else {
                world[7] = rest
                found[margins(world), default: []].append(world)
                return
            }
            for aantal in 0...rest {
                world[place] = aantal
                fill(place + 1, rest: rest - aantal)
            }
            world[place] = 0
        }
        fill(1, rest: total)
        return found
    }

    /// All worlds with the same tables 4, 6, 7 and 8.
    private static func worlds(nietThuis: Int, gezinsvormen: Int, residentieel: Int, jeugdzorgplus: Int) -> [World] {
        let doubles = gezinsvormen + residentieel + jeugdzorgplus - nietThuis
        var found: [World] = []
        for five in 0...jeugdzorgplus {
            for six in 0...(jeugdzorgplus - five) {
                for seven in 0...(jeugdzorgplus - five - six) {
                    let three = doubles - five - six - 2 * seven
                    let world = [
                        0, gezinsvormen - three - five - seven, residentieel - three - six - seven, three,
                        jeugdzorgplus - five - six - seven, five, six, seven,
                    ]
                    if world.allSatisfy({ $0 >= 0 }) { found.append(world) }
                }
            }
        }
        return found
    }

    private static func margins(_ world: World) -> [Int] {
        [
            world.reduce(0, +), world[1] + world[3] + world[5] + world[7], world[2] + world[3] + world[6] + world[7],
            world[4] + world[5] + world[6] + world[7],
        ]
    }

    private static func add(_ world: World, to possible: inout Possible, below minimum: Int) {
        var sizes = [Int](repeating: 0, count: 128)
        for group in 1..<128 {
            let size = sizes[group & (group - 1)] + world[group.trailingZeroBitCount + 1]
            sizes[group] = size
            if size < minimum { possible[group] |= 1 << UInt64(size) }
        }
    }

    /// Of all worlds with the same margins: no small size of any group is made impossible, unless all are.
    private func check(_ worlds: [World], zonderDeclaratie: Int, minimum: Int) throws -> Int {
        let none = Possible(repeating: 0, count: 128)
        var fromMargins = none
        var fromTable: [[Waarde]: Possible] = [:]
        for world in worlds {
            Self.add(world, to: &fromMargins, below: minimum)
            let stand = Zorgstand(thuis: 0, combinaties: world)
            let rule = SmallCombinations(zonderDeclaratie: zonderDeclaratie) { $0.aantal(stand) }
            let key =
                rule.canBeShown(minimum: minimum)
                ? [Combinatie.gezinsvormenEnResidentieel, .alleenJeugdzorgplus].map { .aantal($0.aantal(stand)) }
                : [Waarde.geen(.onderdrukt)]
            Self.add(world, to: &fromTable[key, default: none], below: minimum)
        }
        for (published, possible) in fromTable {
            for group in 1..<128 {
                let small = possible[group] & ~1
                #expect(
                    small == 0 || possible[group] == fromMargins[group],
                    "\(worlds.first.map(Self.margins) ?? []), group \(group), published \(published)")
            }
        }
        return fromTable.keys.count { $0[0] != .geen(.onderdrukt) }
    }

    @Test("in any period of few jeugdigen, whatever the combinations", arguments: [(15, 2), (8, 3)])
    func everySmallPeriod(total: Int, minimum: Int) throws {
        var shown = 0
        for worlds in Self.worlds(total: total).values {
            shown += try check(worlds, zonderDeclaratie: 0, minimum: minimum)
        }
        #expect((shown > 0) == (total >= 7 * minimum))
    }

    /// The first half of 2020 in the example, and the same with nobody more than needed beside JeugdzorgPlus.
    static let periods = [(2091, 1070, 1103, 49), (210, 110, 110, 25)]

    @Test("in a period of the usual size", arguments: periods)
    func usualPeriod(nietThuis: Int, gezinsvormen: Int, residentieel: Int, jeugdzorgplus: Int) throws {
        let worlds = Self.worlds(
            nietThuis: nietThuis, gezinsvormen: gezinsvormen, residentieel: residentieel, jeugdzorgplus: jeugdzorgplus)
        #expect(worlds.count > 100)
        let shown = try check(worlds, zonderDeclaratie: 0, minimum: 10)
        #expect(shown > 0)
    }

    /// In gezinsvormen or residentieel alone; 80 of them would leave too little room for JeugdzorgPlus beside that form.
    @Test(
        "where the jeugdigen without any declaratie can only be in one form",
        arguments: [(1, 40, true), (2, 40, true), (1, 80, false), (2, 80, false)])
    func withoutDeclaratie(place: Int, zonderDeclaratie: Int, isShown: Bool) throws {
        let worlds = Self.worlds(
            nietThuis: 310, gezinsvormen: place == 1 ? 110 : 210, residentieel: place == 2 ? 110 : 210,
            jeugdzorgplus: 25
        ).filter { $0[place] >= zonderDeclaratie }
        let shown = try check(worlds, zonderDeclaratie: zonderDeclaratie, minimum: 10)
        #expect((shown > 0) == isShown)
    }

    @Test("and where it is shown, JeugdzorgPlus beside each other form can be nobody, everybody or any number between")
    func spread() throws {
        let minimum = 10
        var possible: [Int: [Set<Int>]] = [:]
        for world in Self.worlds(nietThuis: 210, gezinsvormen: 110, residentieel: 110, jeugdzorgplus: 25) {
            let published = try Published(combinaties: world, zonderDeclaratie: 0, minimum: minimum)
            guard case .aantal(let spread) = published[.jeugdzorgplusMetAndereVorm] else { continue }
            var sets = possible[spread] ?? [[], [], []]
            for place in 5...7 { sets[place - 5].insert(world[place]) }
            possible[spread] = sets
        }
        #expect(!possible.isEmpty)
        for (spread, sets) in possible { #expect(sets == [Set(0...spread), Set(0...spread), Set(0...spread)]) }
    }
}
