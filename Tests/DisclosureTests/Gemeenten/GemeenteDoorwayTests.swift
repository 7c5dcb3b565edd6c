import Figures
import Jeugdhulp
import Testing

@testable import Disclosure

@Suite("The doorway of figures per gemeente")
struct GemeenteDoorwayTests {
    private static let hidden = Waarde.geen(.onderdrukt)

    private static func euros(_ euros: Int64) -> Waarde { .bedrag(EuroCents(cents: euros * 100)) }

    @Test("tells rounded counts and amounts, and never JeugdzorgPlus and residentieel apart")
    func rounded() throws {
        let told = try GemeenteWorld.with {
            ($0.thuis, $0.thuisEuros) = (203, 1_024_999)
        }.published()
        #expect(told.told(.thuis) == .aantal(205))
        #expect(told.told(.thuis, .bedrag) == Self.euros(1_000_000))
        #expect(told.told(.residentieelOfJeugdzorgplus) == .aantal(60))
        #expect(told.told(.nietThuis, .bedrag) == Self.euros(1_400_000))
        for onderwerp in [Onderwerp.residentieel, .jeugdzorgplus] {
            #expect(told.told(onderwerp) == Self.hidden)
            #expect(told.told(onderwerp, .bedrag) == Self.hidden)
        }
        #expect(told.gemeenten.count == 7)
    }

    @Test("a hidden count hides its amount, and both forms go together while niet thuis stays")
    func forms() throws {
        let told = try GemeenteWorld.with {
            ($0.gezin, $0.wonen, $0.gezinEuros) = (12, 95, 100_000)
        }.published()
        #expect(told.told(.gezinsvormen) == Self.hidden)
        #expect(told.told(.gezinsvormen, .bedrag) == Self.hidden)
        #expect(told.told(.residentieelOfJeugdzorgplus) == .aantal(95))
        #expect(told.told(.residentieelOfJeugdzorgplus, .bedrag) == Self.hidden)
        #expect(told.told(.nietThuis, .bedrag) == Self.euros(900_000))
        #expect(told.told(.gezinsvormen, .bedrag, 1) == Self.euros(600_000))
    }

    /// (promille of one jeugdige, promille of one aanbieder, whether the amount is told)
    static let parts = [(500, 0, true), (501, 0, false), (0, 850, true), (0, 851, false), (0, 0, true)]

    @Test("an amount of which one has most is not told, and its count is", arguments: parts)
    func dominance(jeugdige: Int, aanbieder: Int, isTold: Bool) throws {
        let told = try GemeenteWorld.with {
            ($0.jeugdige, $0.aanbieder) = (jeugdige, aanbieder)
        }.published()
        #expect((told.told(.thuis, .bedrag) == Self.euros(1_000_000)) == isTold)
        #expect(told.told(.thuis) == .aantal(200))
    }

    @Test("nobody with an amount is not told, and nobody without one is nothing")
    func nobody() throws {
        let credited = try GemeenteWorld.with {
            ($0.gezin, $0.gezinEuros, $0.wonen) = (0, -3_000, 100)
        }.published()
        #expect(credited.told(.gezinsvormen) == .aantal(0))
        #expect(credited.told(.gezinsvormen, .bedrag) == Self.hidden)
        #expect(credited.told(.residentieelOfJeugdzorgplus, .bedrag) == Self.hidden)
        let nothing = try GemeenteWorld.with { ($0.gezin, $0.gezinEuros, $0.wonen) = (0, 0, 100) }.published()
        #expect(nothing.told(.gezinsvormen, .bedrag) == Self.euros(0))
        #expect(nothing.told(.residentieelOfJeugdzorgplus, .bedrag) == Self.euros(800_000))
    }

    @Test("what is partly of the region alone, not reliable or not delivered says so, whatever the count")
    func reasons() throws {
        let partial = try GemeenteWorld.with { ($0.isPartial, $0.wonen, $0.nietThuis) = (true, 5, 62) }.published()
        #expect(partial.told(.residentieelOfJeugdzorgplus, .bedrag) == .geen(.alleenRegio))
        #expect(partial.told(.nietThuis, .bedrag) == .geen(.alleenRegio))
        #expect(partial.told(.gezinsvormen, .bedrag) == Self.euros(600_000))
        let missing = try GemeenteWorld.with { $0.isMissing = true }.published()
        #expect(missing.told(.thuis) == .geen(.nietGeleverd))
        #expect(missing.told(.thuis, .bedrag) == .geen(.nietGeleverd))
        #expect(missing.told(.thuis, .aantal, 1) == .aantal(200))
        var few = GemeenteWorld.Telling()
        few.gezin = 3
        let unreliable = try GemeenteWorld([[few], [.init()], [.init()]], showsAmounts: false).published()
        #expect(unreliable.told(.gezinsvormen, .bedrag) == .geen(.nietBetrouwbaar))
        #expect(unreliable.told(.gezinsvormen) == Self.hidden)
    }

    @Test("where nothing helps, nothing of the period is told of any gemeente, nobody neither; other periods stay")
    func lastResort() throws {
        var alone = GemeenteWorld.Telling()
        (alone.gezin, alone.wonen) = (4, 100)
        var none = GemeenteWorld.Telling()
        (none.gezin, none.gezinEuros, none.wonen) = (0, 0, 100)
        let told = try GemeenteWorld([[alone, .init()], [none, .init()], [none, .init()]]).published()
        for onderwerp in Onderwerp.perGemeente {
            for gemeente in 0..<3 {
                #expect(told.told(onderwerp, .aantal, gemeente) == Self.hidden)
                if onderwerp.heeftBedrag { #expect(told.told(onderwerp, .bedrag, gemeente) == Self.hidden) }
            }
        }
        #expect(told.told(.gezinsvormen, .aantal, 0, "2019") == .aantal(60))
    }

    @Test("of a region of one gemeente nothing is told of it")
    func one() throws {
        let told = try GemeenteWorld([[.init()]]).published()
        #expect(told.gemeenten.isEmpty)
        #expect(told.figures.all.allSatisfy { $0.key.gebied == .twente })
    }

    @Test("rates and changes come from what is shown, in whole numbers, and from nothing where it is hidden")
    func compared() throws {
        var before = GemeenteWorld.Telling()
        var after = before
        // 203 is shown as 205, 207 as 205 and 208 as 210.
        (before.thuis, before.gezin, before.nietThuis) = (207, 40, 98)
        (after.thuis, after.gezin, after.nietThuis) = (208, 11, 69)
        let others = (0..<6).map { _ in [GemeenteWorld.Telling(), .init()] }
        let told = try GemeenteWorld([[before, after]] + others, jeugdigen: [4_000] + others.map { _ in 9_000 })
            .published()
        // 205 of 4.000 is 51,25 and 210 is 52,5, which is half and so goes up.
        #expect(told.told(.thuis, .per1000Afgerond) == .aantal(51))
        #expect(told.told(.thuis, .per1000Afgerond, 0, "2019") == .aantal(53))
        #expect(told.told(.thuis, .verandering, 0, "2019") == .aantal(5))
        #expect(told.told(.thuis, .verandering) == .geen(.vorigPunt))
        #expect(told.told(.gezinsvormen, .per1000Afgerond) == .aantal(10))
        #expect(told.told(.gezinsvormen, .per1000Afgerond, 0, "2019") == Self.hidden)
        #expect(told.told(.gezinsvormen, .verandering, 0, "2019") == Self.hidden)
    }

    @Test("a year of which a gemeente did not deliver a quarter is compared with nothing, only there")
    func gaps() throws {
        let quarter = try #require(Kwartaal("2018-Q2"))
        let rows = (0..<4).map { _ in [GemeenteWorld.Telling(), .init()] }
        let told = try GemeenteWorld(
            rows, jeugdigen: rows.map { _ in 9_000 },
            gaten: [GemeenteWorld.code(1): Leveringsgaten(cijfers: [quarter])]
        ).published()
        #expect(told.told(.thuis, .verandering, 1, "2019") == .geen(.nietHeelGeleverd))
        #expect(told.told(.indicaties, .verandering, 1, "2019") == .aantal(0))
        #expect(told.told(.thuis, .verandering, 0, "2019") == .aantal(0))
    }

    @Test("equal counts give equal figures, whatever the other gemeenten have")
    func withoutMemory() throws {
        let one = try GemeenteWorld.with(others: 5).published()
        let other = try GemeenteWorld.with(others: 9) { $0.indicaties = 990 }.published()
        for onderwerp in Onderwerp.perGemeente where onderwerp != .indicaties {
            #expect(one.told(onderwerp) == other.told(onderwerp))
        }
    }

    @Test("is done in milliseconds at the size of a region, also where everything is small", arguments: [400, 30, 12])
    func time(size: Int) throws {
        let rows = (0..<9).map { place in
            (0..<9).map { year -> GemeenteWorld.Telling in
                var telling = GemeenteWorld.Telling()
                let part = max(1, size * (place + 1) / 9)
                (telling.gezin, telling.wonen) = (part / 6, part / 5 + year)
                telling.nietThuis = telling.gezin + telling.wonen
                telling.ambulantBij = telling.nietThuis / 2
                telling.thuis = part / 2
                telling.declaraties = telling.thuis + telling.nietThuis + 1
                telling.indicaties = telling.declaraties + part / 10
                return telling
            }
        }
        let clock = ContinuousClock()
        let start = clock.now
        _ = try GemeenteWorld(rows).published()
        #expect(clock.now - start < .seconds(20))
    }
}
