import Figures
import Jeugdhulp
import Testing

@testable import Disclosure
@testable import Pipeline

@Suite("Hiding more until an attack finds nothing") struct HidingSearchTests {
    private static let year = Periode(code: "2018")!
    private static let other = Periode(code: "2019")!

    private static func place(_ gebied: String, in periode: Periode = year) -> HidingSearch.Place {
        .init(periode: periode, key: .init(.thuis, .gemeente(code: gebied), periode, .aantal))
    }

    /// What was asked to be hidden, told as a caller sees it: how many figures in each period, and which are hidden whole.
    private struct Offer: Equatable {
        var hidden: [String]
        var dark: [String] = []

        init(_ hiding: GemeenteHiding) {
            let periodes = [year, other]
            hidden = periodes.flatMap { hiding.asked($0, .aantal) }.map { "\($0.periode.code) \($0.gebied.code)" }
            dark = periodes.filter(hiding.hidesAll).map(\.code)
        }
    }

    @Test("offers what hides nothing more where nothing is found")
    func nothing() {
        var calls = 0
        let settled = HidingSearch.settled(Offer.init) { _ in
            calls += 1
            return []
        }
        #expect(settled == Offer(GemeenteHiding()))
        #expect(calls == 1)
    }

    @Test("hides the first place of each period and attacks again, until nothing is found")
    func oneByOne() {
        var offered: [Offer] = []
        let settled = HidingSearch.settled(Offer.init) { offer in
            offered.append(offer)
            return switch offer.hidden.count {
            case 0: [Self.place("GM0141"), Self.place("GM0147"), Self.place("GM0150", in: Self.other)]
            case 2: [Self.place("GM0147")]
            default: []
            }
        }
        #expect(offered.map(\.hidden.count) == [0, 2, 3])
        #expect(settled.hidden == ["2018 GM0141", "2018 GM0147", "2019 GM0150"])
        #expect(settled.dark.isEmpty)
    }

    @Test("hides a period whole where hiding one more changes nothing, and asks no more about it")
    func nothingChanges() {
        var attacks = 0
        let settled = HidingSearch.settled {
            Offer($0).dark
        } attack: { _ in
            attacks += 1
            return [Self.place("GM0141")]
        }
        #expect(settled == ["2018"])
        #expect(attacks == 2)
    }

    @Test("hides a period whole where no single figure is to be hidden, and leaves another as it was")
    func whole() {
        let settled = HidingSearch.settled(Offer.init) { offer in
            offer.dark.isEmpty ? [HidingSearch.Place(periode: Self.year, key: nil)] : []
        }
        #expect(settled.dark == ["2018"])
        #expect(settled.hidden.isEmpty)
    }

    @Test("hides a period whole after 24 rounds, and then ends")
    func rounds() {
        var attacks = 0
        let settled = HidingSearch.settled(Offer.init) { _ in
            attacks += 1
            return [Self.place("GM0141")]
        }
        #expect(settled.hidden.count == 24)
        #expect(settled.dark == ["2018"])
        #expect(attacks == 25)
    }

    @Test("fails as the attack does")
    func fails() {
        struct Unreadable: Error {}
        #expect(throws: Unreadable.self) {
            try HidingSearch.settled(Offer.init) { _ throws(Unreadable) in throw Unreadable() }
        }
    }
}
