import Figures
import Jeugdhulp
import Testing

@testable import Disclosure

@Suite("Combinations of forms")
struct CombinatiesTests {
    /// One period: jeugdigen by combination (bit 0 gezinsvormen, bit 1 residentieel, bit 2 JeugdzorgPlus).
    struct Probe: CustomTestStringConvertible {
        let name: String
        let aantallen: [Int]
        var zonderDeclaratie = 0
        var minimum = 10
        let isShown: Bool

        var testDescription: String { name }
    }

    /// 3 + 4 + 3 = 10 with JeugdzorgPlus and another form, so 20 in each of the first three rows will do.
    private static func probe(
        _ name: String, _ change: [Int: Int] = [:], zonderDeclaratie: Int = 0, minimum: Int = 10, shown: Bool
    ) -> Probe {
        var aantallen = [0, 17, 16, 17, 10, 3, 4, 3]
        for (place, aantal) in change { aantallen[place] = aantal }
        return Probe(
            name: name, aantallen: aantallen, zonderDeclaratie: zonderDeclaratie, minimum: minimum, isShown: shown)
    }

    static let probes = [
        probe("all just enough", shown: true),
        probe("one too few with gezinsvormen and not residentieel", [1: 16], shown: false),
        probe("one too few with residentieel and not gezinsvormen", [2: 15], shown: false),
        probe("one too few with both", [3: 16], shown: false),
        probe("one too few with JeugdzorgPlus alone", [4: 9], shown: false),
        probe("one too few with JeugdzorgPlus and another form", [5: 2, 1: 30, 2: 30, 3: 30], shown: false),
        probe("nobody with JeugdzorgPlus and another form", [5: 0, 6: 0, 7: 0, 1: 30, 2: 30, 3: 30], shown: false),
        probe("nobody with JeugdzorgPlus alone", [4: 0], shown: false),
        probe("one more with JeugdzorgPlus and another form, and the rest not", [5: 4], shown: false),
        probe("known from indicaties alone, and too few to spare", zonderDeclaratie: 1, shown: false),
        probe("known from indicaties alone, with enough to spare", [1: 18, 2: 17], zonderDeclaratie: 1, shown: true),
        probe("a lower minimum", [4: 9], minimum: 9, shown: true),
        probe("no minimum", [1: 0, 2: 0, 3: 1, 4: 0, 5: 0, 6: 1, 7: 1], minimum: 1, shown: true),
        probe("nobody and no minimum", [1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0, 7: 0], minimum: 0, shown: true),
        probe("nobody", [1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0, 7: 0], shown: false),
    ]

    @Test("are shown only where nobody can work out a small one", arguments: probes)
    func shown(probe: Probe) throws {
        let one = try Self.combinaties(probe)
        for combinatie in Combinatie.allCases where combinatie != .nietThuis {
            #expect((one[combinatie] != .geen(.onderdrukt)) == probe.isShown, "\(combinatie)")
        }
        #expect(one[.nietThuis] == .aantal(probe.aantallen.reduce(0, +)))
    }

    @Test("add up to niet thuis, and with the doubles to the sum of the forms")
    func addUp() throws {
        let one = try Self.combinaties(
            Probe(name: "", aantallen: [0, 872, 1372, 150, 23, 8, 45, 3], isShown: true))
        let expected: [Waarde] = [880, 1417, 153, 23, 2473, 56].map { .aantal($0) }
        #expect(Combinatie.allCases.map { one[$0] } == expected)
        // 1.033 + 1.570 + 79 = 2.682 = 2.473 + 153 + 56
        #expect([880, 1417, 153, 23].reduce(0, +) == 2473)
        #expect([2473, 153, 56].reduce(0, +) == 2682)
    }

    @Test("stand in combinaties.csv with a status where they are not shown")
    func csv() throws {
        let shown = Vormfigures.figures(
            try #require(Periode(code: "2018")), Zorgstand(thuis: 0, combinaties: Self.probes[0].aantallen),
            zonderDeclaratie: 0)
        let hidden = Vormfigures.figures(
            try #require(Periode(code: "2020-tm-Q2")), Zorgstand(thuis: 1, combinaties: [0, 1]), zonderDeclaratie: 0)
        let figures = try Published(shown + hidden, periodes: ["2018", "2020-tm-Q2"], minimum: 10).figures
        let text = """
            \u{FEFF}periode;combinatie;waarde;status
            2018;gezinsvormen_zonder_residentieel;20;
            2018;residentieel_zonder_gezinsvormen;20;
            2018;gezinsvormen_en_residentieel;20;
            2018;alleen_jeugdzorgplus;10;
            2018;niet_thuis;70;
            2018;jeugdzorgplus_met_andere_vorm;10;
            2020-tm-Q2;gezinsvormen_zonder_residentieel;;onderdrukt
            2020-tm-Q2;residentieel_zonder_gezinsvormen;;onderdrukt
            2020-tm-Q2;gezinsvormen_en_residentieel;;onderdrukt
            2020-tm-Q2;alleen_jeugdzorgplus;;onderdrukt
            2020-tm-Q2;niet_thuis;1;
            2020-tm-Q2;jeugdzorgplus_met_andere_vorm;;onderdrukt

            """
        #expect(Layout.combinaties.bytes(figures) == Array(text.replacing("\n", with: "\r\n").utf8))
    }

    private static func combinaties(_ probe: Probe) throws -> Published {
        try Published(
            combinaties: probe.aantallen, zonderDeclaratie: probe.zonderDeclaratie, minimum: probe.minimum)
    }
}
