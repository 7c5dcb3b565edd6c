import Figures
import Jeugdhulp
import TestSupport
import Testing

@Suite("Two updates set beside each other, figure by figure")
struct UpdatevergelijkingTests {
    @Test("are equal to themselves, and differ in exactly what was changed", arguments: UInt64(1)...12)
    func changed(seed: UInt64) {
        var random = SplitMix(seed: seed)
        // Each key once without what follows from the rest.
        var seen: Set<Figure.Key> = []
        let all = Layout.readable.flatMap { layout in
            RandomFigures.figures(layout, 20, &random).filter { seen.insert(layout.comparable($0.key)).inserted }
        }
        let figures = Figures(all)
        #expect(Updatevergelijking(oud: figures, nieuw: figures).isEqual)
        let place = random.number(0...all.count - 1)
        let rest = all[..<place] + all[(place + 1)...]
        let without = Updatevergelijking(oud: figures, nieuw: Figures(Array(rest)))
        #expect(without.verschillen.filter { !$0.isEqual }.map { $0.oud?.waarde } == [all[place].waarde])
        #expect(without.verschillen.count == all.count)
        let other = Figure(all[place].key, .geen(.geenLevering))
        let hidden = Updatevergelijking(oud: Figures(Array(rest) + [other]), nieuw: figures)
        // Whatever the reason, the status is `ontbreekt`.
        let isSame = all[place].status == "ontbreekt"
        #expect(hidden.verschillen.count { !$0.isEqual } == (isSame ? 0 : 1))
    }

    @Test("of the trend are compared by reeks and period, whatever the peildatum")
    func trend() throws {
        let periode = try #require(Periode(code: "2019"))
        func figures(_ peildatum: String, _ aantal: Int) throws -> Figures {
            let day = try #require(CalendarDate(iso: peildatum))
            return Figures([
                Figure(
                    Figure.Key(.thuis, periode, .aantal).with {
                        $0.reeks = .jaren
                        $0.peildatum = day
                    }, .aantal(aantal))
            ])
        }
        let same = Updatevergelijking(oud: try figures("2020-07-31", 8), nieuw: try figures("2020-10-31", 8))
        #expect(same.isEqual)
        let more = Updatevergelijking(oud: try figures("2020-07-31", 8), nieuw: try figures("2020-10-31", 9))
        #expect(more.verschillen.map(\.verschil) == [.aantal(1)])
        #expect(more.verschillen.map(\.tenthsOfPercent) == [125])
        #expect(more.bestanden.map(\.layout.path) == ["trend.csv"])
    }

    @Test("differ where only what is said beside the number differs")
    func remark() throws {
        let key = Figure.Key(.thuis, try #require(Periode(code: "2019")), .aantal)
        let plain = Figures([Figure(key, .aantal(5))])
        let provisional = Figures([Figure(key, .aantal(5), kanttekening: .voorlopig)])
        #expect(!Updatevergelijking(oud: provisional, nieuw: plain).isEqual)
        #expect(Updatevergelijking(oud: provisional, nieuw: provisional).isEqual)
    }
}
