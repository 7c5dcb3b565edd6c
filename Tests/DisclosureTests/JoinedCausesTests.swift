import Figures
import Jeugdhulp
import TestSupport
import Testing

@testable import Disclosure

/// Which causes of a bijstelling are told.
@Suite("Causes of a bijstelling") struct JoinedCausesTests {
    private static let periode: Periode = {
        guard let year = Periode.jaar(2019) else { preconditionFailure("no year") }
        return year
    }()

    /// The figures of a line with these parts, in the order of the causes.
    private static func line(_ onderwerp: Onderwerp, _ maat: Maat, _ parts: [Int]) -> [Figure] {
        let waarde = { (number: Int) in
            maat == .bedrag ? Waarde.bedrag(EuroCents(cents: Int64(number))) : .aantal(number)
        }
        let key = Figure.Key(onderwerp, periode, maat)
        let sum = parts.reduce(0, +)
        let ends: [(Bijstelstap, Int)] = [(.oud, 1000), (.nieuw, 1000 + sum), (.verschil, sum), (.overig, 0)]
        let all = ends + zip(Oorzaak.allCases, parts).map { (.oorzaak($0), $1) }
        return all.map { stap, number in Figure(key.with { $0.stap = stap }, waarde(number)) }
    }

    private static func told(_ figures: [Figure], _ onderwerp: Onderwerp, _ maat: Maat) throws -> [Int?] {
        let kop = Updatekop(peildatum: .last, kwartaal: try #require(Kwartaal("2020-Q2")), periodes: [periode])
        let published = PublishableFigures(
            RawFigures(kop: kop, figures: Figures(figures)), GemeenteRule(minimum: 10, amountStep: 50_000)
        ).figures
        let key = Figure.Key(onderwerp, periode, maat)
        return (Oorzaak.allCases.map(Bijstelstap.oorzaak) + [.overig]).map { stap in
            published[key.with { $0.stap = stap }]?.units.map { Int($0) }
        }
    }

    private static let none: [Int?] = [nil, nil, nil, nil, nil, nil, nil, nil]

    @Test("each with ten or more jeugdigen is told, and nothing is told as nothing")
    func large() throws {
        let figures = Self.line(.gezinsvormen, .aantal, [0, 0, 0, -10, 0, 0, 25, 0])
        #expect(try Self.told(figures, .gezinsvormen, .aantal) == [0, 0, 0, -10, 0, 0, 25, 0, 0])
    }

    @Test("one with nine is told with others, until these are ten")
    func small() throws {
        // 9 - 30 is not small: the 40 can stay.
        let some = Self.line(.gezinsvormen, .aantal, [0, 0, 0, -30, 9, 0, 40, -3])
        #expect(try Self.told(some, .gezinsvormen, .aantal) == [nil, nil, nil, nil, nil, nil, 40, nil, -24])
        // 9 - 10 is.
        let all = Self.line(.gezinsvormen, .aantal, [0, 0, 0, -10, 9, 0, 40, 0])
        #expect(try Self.told(all, .gezinsvormen, .aantal) == Self.none + [39])
    }

    @Test("two small ones that are ten together are told together")
    func together() throws {
        let figures = Self.line(.gezinsvormen, .aantal, [0, 0, 0, 4, 6, 0, 40, 0])
        #expect(try Self.told(figures, .gezinsvormen, .aantal) == [nil, nil, nil, nil, nil, nil, 40, nil, 10])
    }

    @Test("what follows from two other onderwerpen is not told of these either")
    func follows() throws {
        let figures =
            Self.line(.declaraties, .aantal, [0, 0, 0, 0, 0, 0, 20, 0])
            + Self.line(.thuis, .aantal, [0, 0, 0, 0, 0, 0, 15, 0])
            + Self.line(.nietThuis, .aantal, [0, 0, 0, 0, 0, 0, 5, 0])
        for (onderwerp, sum) in [(Onderwerp.declaraties, 20), (.thuis, 15), (.nietThuis, 5)] {
            #expect(try Self.told(figures, onderwerp, .aantal) == Self.none + [sum])
        }
    }

    @Test("an amount is told where ten jeugdigen or more came or went for that cause, and is joined where they did not")
    func amounts() throws {
        let counts = Self.line(.thuis, .aantal, [0, 0, 0, -12, 0, 0, 40, 0])
        let amounts = Self.line(.thuis, .bedrag, [0, 0, 0, -500, 0, 0, 9000, 0])
        #expect(try Self.told(counts + amounts, .thuis, .bedrag) == [0, 0, 0, -500, 0, 0, 9000, 0, 0])
        // Nobody came or went for a correction: it may be of one jeugdige, and so may what would be left over.
        let corrected = Self.line(.thuis, .bedrag, [0, 0, 0, -500, 77, 0, 9000, 0])
        #expect(try Self.told(counts + corrected, .thuis, .bedrag) == [nil, nil, nil, nil, nil, nil, 9000, nil, -423])
        let alone = Self.line(.thuis, .bedrag, [0, 0, 0, 0, 77, 0, 9000, 0])
        let count = Self.line(.thuis, .aantal, [0, 0, 0, 0, 0, 0, 40, 0])
        #expect(try Self.told(count + alone, .thuis, .bedrag) == Self.none + [9077])
    }

    @Test("an amount that follows from those of the forms is not told of these either")
    func amountsOfForms() throws {
        let parts = { (number: Int) in [0, 0, 0, 0, 0, 0, number, 0] }
        let counts =
            Self.line(.nietThuis, .aantal, parts(30)) + Self.line(.gezinsvormen, .aantal, parts(29))
            + Self.line(.jeugdzorgplus, .aantal, parts(1))
        let amounts =
            Self.line(.nietThuis, .bedrag, parts(5000)) + Self.line(.gezinsvormen, .bedrag, parts(4000))
            + Self.line(.jeugdzorgplus, .bedrag, parts(1000))
        #expect(try Self.told(counts + amounts, .gezinsvormen, .bedrag) == Self.none + [4000])
        #expect(try Self.told(counts + amounts, .nietThuis, .bedrag) == Self.none + [5000])
        #expect(try Self.told(counts + amounts, .gezinsvormen, .aantal)[6] == 29)
    }

    @Test("one that is not told stands beside another that is not, else what is told together is that one")
    func notAlone() throws {
        // The fourth cause is of 5 thuis, so it is told of none of declaraties, thuis and niet thuis, and the fifth with it; of gezinsvormen
        // each is large. Of the amounts of niet thuis the fourth alone is left untold then.
        let (six, none) = ([40, 40, 40], [0, 0, 0])
        let counts =
            Self.line(.declaraties, .aantal, [80, 80, 80, 25, 30, 80, 80, 80])
            + Self.line(.thuis, .aantal, six + [5, 30] + six) + Self.line(.nietThuis, .aantal, six + [20, 0] + six)
            + Self.line(.gezinsvormen, .aantal, six + [20, 15] + six)
            + Self.line(.residentieel, .aantal, none + [0, -15] + none)
        let money = [4000, 4000, 4000]
        let amounts =
            Self.line(.nietThuis, .bedrag, money + [2000, 0] + money)
            + Self.line(.gezinsvormen, .bedrag, money + [2000, 1500] + money)
            + Self.line(.residentieel, .bedrag, none + [0, -1500] + none)
        let told = try Self.told(counts + amounts, .nietThuis, .bedrag)
        #expect(told == [4000, 4000, 4000, nil, nil, 4000, 4000, 4000, 2000])
        #expect(
            try Self.told(counts + amounts, .gezinsvormen, .bedrag) == [
                4000, 4000, 4000, nil, nil, 4000, 4000, 4000, 3500,
            ])
    }

    @Test("population is public, and told as it is")
    func population() throws {
        let figures = Self.line(.bevolking, .jeugdigen, [0, 0, 3, 0, 0, 0, 0, 0])
        #expect(try Self.told(figures, .bevolking, .jeugdigen) == [0, 0, 3, 0, 0, 0, 0, 0, 0])
    }

    @Test("add up to the difference, and none is of 1 to 9", arguments: UInt64(1)...200)
    func properties(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let onderwerpen: [Onderwerp] = [.indicaties, .declaraties, .thuis, .nietThuis, .gezinsvormen, .jeugdzorgplus]
        var parts: [Onderwerp: [Int]] = [:]
        for onderwerp in onderwerpen where random.number(0...4) > 0 {
            parts[onderwerp] = (0..<8).map { _ in random.number(0...2) == 0 ? random.number(-40...40) : 0 }
        }
        let figures = parts.flatMap { Self.line($0.key, .aantal, $0.value) }
        for (onderwerp, line) in parts {
            let told = try Self.told(figures, onderwerp, .aantal)
            #expect(told.reduce(0) { $0 + ($1 ?? 0) } == line.reduce(0, +))
            let isAll = told.dropLast().allSatisfy { $0 == nil }
            for number in told.compactMap(\.self) where !isAll { #expect(number == 0 || abs(number) >= 10, "\(told)") }
            #expect(told.dropLast().count { $0 == nil } != 1, "\(told)")
        }
    }
}
