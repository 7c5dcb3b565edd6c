import Figures
import Jeugdhulp
import TestSupport
import Testing

@testable import Disclosure

@Suite("The doorway")
struct DoorwayTests {
    private static func publishable(_ figures: [Figure], minimum: Int = 10) throws -> [Figure] {
        let periode = try #require(Periode(code: "2019"))
        let kop = Updatekop(peildatum: .last, kwartaal: try #require(Kwartaal("2019-Q4")), periodes: [periode])
        return PublishableFigures(
            RawFigures(kop: kop, figures: Figures(figures)), GemeenteRule(minimum: minimum, amountStep: 50_000)
        ).figures.all
    }

    @Test("lets Twente's eight tables through as they are, however small")
    func twente() throws {
        let periode = try #require(Periode(code: "2019"))
        let figures = Onderwerp.allCases.map { Figure(.init($0, periode, .aantal), .aantal(1)) }
        #expect(try Self.publishable(figures) == figures)
    }

    @Test("hides what it has no rule for: a gemeente, and from where to where jeugdigen went")
    func noRule() throws {
        let periode = try #require(Periode(code: "2019"))
        let gemeente = Figure(.init(.thuis, .gemeente(code: "GM0141"), periode, .aantal), .aantal(4000))
        let flow = Figure(
            Figure.Key(.nietThuis, periode, .aantal).with {
                $0.van = .gezinsvormen
                $0.naar = .buiten
            }, .aantal(300), kanttekening: .onzeker)
        let found = try Self.publishable([gemeente, flow])
        #expect(Set(found.map(\.key)) == [gemeente.key, flow.key])
        #expect(found.allSatisfy { $0.waarde == .geen(.onderdrukt) && $0.kanttekening == nil })
    }

    @Test("hides combinations of which not everything is known, also of a period that the update does not report")
    func unknownCombinations() throws {
        for code in ["2019", "2015"] {
            let periode = try #require(Periode(code: code))
            let one = Figure(
                Figure.Key(.nietThuis, periode, .aantal).with { $0.combinatie = .alleenJeugdzorgplus }, .aantal(500))
            #expect(try Self.publishable([one]).map(\.waarde) == [.geen(.onderdrukt)])
        }
    }

    @Test("shows the same update the same, and keeps every key", arguments: UInt64(1)...10)
    func keys(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let periode = try #require(Periode(code: "2019"))
        let stand = Zorgstand(thuis: 0, combinaties: (0..<8).map { _ in random.number(0...60) })
        let figures = Vormfigures.figures(periode, stand, zonderDeclaratie: random.number(0...5))
        let found = try Self.publishable(figures)
        #expect(found.map(\.key) == Figures(figures).all.map(\.key))
        #expect(found == (try Self.publishable(figures.shuffled(using: &random))))
    }

    private static func stand(_ total: Int, _ parts: [Int]) throws -> [Waarde] {
        let kwartaal = try #require(Kwartaal("2019-Q4"))
        let figures = zip(Standfigures.vormen, [total] + parts).map {
            Figure(Standfigures.key(kwartaal, $0), .aantal($1), kanttekening: .voorlopig)
        }
        let found = Figures(try publishable(figures))
        return Standfigures.vormen.compactMap { found[Standfigures.key(kwartaal, $0)] }
    }

    @Test("shows the stand of a day, and hides both forms where either is small, and all where their total is")
    func stands() throws {
        let hidden = Waarde.geen(.onderdrukt)
        #expect(try Self.stand(20, [10, 10]) == [.aantal(20), .aantal(10), .aantal(10)])
        #expect(try Self.stand(20, [0, 20]) == [.aantal(20), .aantal(0), .aantal(20)])
        #expect(try Self.stand(19, [9, 10]) == [.aantal(19), hidden, hidden])
        #expect(try Self.stand(19, [10, 9]) == [.aantal(19), hidden, hidden])
        #expect(try Self.stand(10, [9, 1]) == [.aantal(10), hidden, hidden])
        #expect(try Self.stand(9, [9, 0]) == [hidden, hidden, hidden])
        #expect(try Self.stand(1, [0, 1]) == [hidden, hidden, hidden])
        #expect(try Self.stand(0, [0, 0]) == [.aantal(0), .aantal(0), .aantal(0)])
    }

    /// (number, minimum, whether it is hidden)
    static let counts: [(Int, Int, Bool)] = [
        (0, 10, false), (1, 10, true), (9, 10, true), (10, 10, false), (11, 10, false), (1, 1, false), (1, 0, false),
        (1, 2, true), (2, 2, false),
    ]

    @Test("hides numbers of one file or gemeente below the minimum, and tells nothing as nothing", arguments: counts)
    func small(count: Int, minimum: Int, isHidden: Bool) {
        let rule = SmallCounts(minimum: minimum)
        #expect(rule.isSmall(count) == isHidden)
        if count > 0 { #expect(rule.inWords(count) == (isHidden ? "minder dan \(minimum)" : "\(count)")) }
    }

    @Test("shows a word of a status from as many rows on as the minimum, and never one of a single row")
    func statuses() {
        #expect([0, 1, 2, 10].map { SmallCounts(minimum: $0).statusRows } == [2, 2, 2, 10])
        #expect(SmallCounts.productcodeRows == 5)
    }
}
