import Figures
import Jeugdhulp
import TestSupport
import Testing

/// The order of figures, against declared ranks written down here.
@Suite("The order of figures")
struct FiguresOrderTests {
    /// The order of Rekenregels, R3.3.
    private static let onderwerpen = [
        "bevolking", "indicaties", "declaraties", "thuis", "niet_thuis", "ambulant_bij_niet_thuis", "gezinsvormen",
        "residentieel", "jeugdzorgplus", "residentieel_of_jeugdzorgplus",
    ]
    private static let maten = [
        "aandeel", "aantal", "aanvullend", "bedrag", "groei_tot_nu_procent", "inwoners", "jeugdigen",
        "per_1000_afgerond", "per_1000_jeugdigen", "percentage", "verandering", "verandering_procent",
        "vormen_opgeteld",
        "zonder_declaratie",
    ]
    private static let stappen = [
        "oud", "nieuw", "verschil", "levering_verdwenen", "geschiedenis_herschreven", "regels_of_referentie",
        "ingetrokken", "gecorrigeerd", "gecrediteerd", "laat_geregistreerd", "nieuwe_jeugdigen", "overig",
    ]

    /// The ranks of a key one by one, slowly; what is absent goes first.
    private static func ranks(_ key: Figure.Key) -> [Int] {
        func place(_ word: String?, _ words: [String]) -> Int { word.flatMap(words.firstIndex) ?? -1 }
        let gebied = key.gebied == .twente ? -1 : Int(key.gebied.code.dropFirst(2)) ?? -2
        // By code: the whole year is the shorter text, and single quarters go before parts of a year.
        let periodes = (RandomFigures.periodes + RandomFigures.kwartalen).map(\.code).sorted()
        return [
            place(key.onderwerp.rawValue, onderwerpen), gebied, place(key.periode.code, periodes),
            place(key.maat.rawValue, maten),
            place(key.reeks?.rawValue, ["jaren", "gelijke_periode", "gelijke_rijping"]),
            key.peildatum.map { Int($0.dayNumber) } ?? -1,
            place(
                key.combinatie?.rawValue,
                [
                    "gezinsvormen_zonder_residentieel", "residentieel_zonder_gezinsvormen",
                    "gezinsvormen_en_residentieel", "alleen_jeugdzorgplus", "niet_thuis",
                    "jeugdzorgplus_met_andere_vorm",
                ]), place(key.stap?.naam, stappen),
            place(key.van?.rawValue, plaatsen), place(key.naar?.rawValue, plaatsen),
        ]
    }

    private static let plaatsen = [
        "totaal", "gezinsvormen", "residentieel_of_jeugdzorgplus", "residentieel", "jeugdzorgplus", "buiten",
    ]

    /// Every pair of values in every dimension, the others alike.
    private static var keys: [Figure.Key] {
        let base = Figure.Key(.thuis, RandomFigures.periodes[1], .aantal)
        return Onderwerp.allCases.map { value in base.with { $0.onderwerp = value } }
            + RandomFigures.gebieden.map { value in base.with { $0.gebied = value } }
            + RandomFigures.periodes.map { value in base.with { $0.periode = value } }
            + Maat.allCases.map { value in base.with { $0.maat = value } }
            + Reeks.allCases.map { value in base.with { $0.reeks = value } }
            + RandomFigures.dagen.map { value in base.with { $0.peildatum = value } }
            + Combinatie.allCases.map { value in base.with { $0.combinatie = value } }
            + Bijstelstap.allCases.map { value in base.with { $0.stap = value } }
            + Verblijfplaats.allCases.map { value in base.with { $0.van = value } }
            + Verblijfplaats.allCases.map { value in base.with { $0.naar = value } }
    }

    @Test("is that of the declared ranks, for every two values of every dimension")
    func everyPair() {
        let keys = Array(Set(Self.keys))
        for left in keys {
            for right in keys where left != right {
                let found = Figures([Figure(left, .aantal(1)), Figure(right, .aantal(2))]).all.map(\.key)
                let isFirst = Self.ranks(left).lexicographicallyPrecedes(Self.ranks(right))
                #expect(found == (isFirst ? [left, right] : [right, left]))
            }
        }
    }

    @Test("is the same whatever the order they come in, in all dimensions at once", arguments: UInt64(1)...20)
    func anyOrder(seed: UInt64) {
        var random = SplitMix(seed: seed)
        var keys: Set<Figure.Key> = []
        for layout in Layout.readable {
            keys.formUnion(RandomFigures.figures(layout, 40, &random).map(\.key))
        }
        let expected = keys.map { (ranks: Self.ranks($0), key: $0) }
            .sorted { $0.ranks.lexicographicallyPrecedes($1.ranks) }.map(\.key)
        let shuffled = expected.shuffled(using: &random).map { Figure($0, .aantal(0)) }
        #expect(Figures(shuffled).all.map(\.key) == expected)
    }

    @Test("of cijfers.csv is table, onderwerp, gebied with Twente first, periode, maat")
    func cijfers() throws {
        let expected: [(Onderwerp, String, String, Maat)] = [
            (.bevolking, "Twente", "2018", .inwoners), (.bevolking, "Twente", "2018", .jeugdigen),
            (.bevolking, "Twente", "2018", .percentage), (.bevolking, "GM0001", "2018", .inwoners),
            (.indicaties, "Twente", "2018", .aantal), (.indicaties, "Twente", "2019", .aantal),
            (.indicaties, "Twente", "2020-tm-Q2", .aantal), (.indicaties, "GM0002", "2018", .aantal),
            (.declaraties, "Twente", "2018", .aantal), (.declaraties, "GM0001", "2020-tm-Q2", .aantal),
            (.nietThuis, "Twente", "2018", .aantal), (.nietThuis, "Twente", "2018", .bedrag),
            (.nietThuis, "GM0001", "2018", .aantal), (.nietThuis, "GM0141", "2018", .aantal),
            (.jeugdzorgplus, "Twente", "2018", .aantal),
        ]
        let figures = try expected.enumerated().map { place, key in
            let gebied = try #require(Gebied(code: key.1))
            return Figure(
                Figure.Key(key.0, gebied, try #require(Periode(code: key.2)), key.3), .aantal(place))
        }
        var random = SplitMix(seed: 1)
        let found = Figures(figures.shuffled(using: &random))
        #expect(found.of(.cijfers) == figures)
        for figure in figures {
            let key = figure.key
            #expect(found[key.onderwerp, key.gebied, key.periode, key.maat] == figure.waarde)
        }
        #expect(found[.thuis, .twente, figures[0].key.periode, .aantal] == nil)
    }

    @Test("of the words is written down in the order of publication; that of a maat is its text")
    func words() {
        #expect(Onderwerp.allCases.map(\.rawValue) == Self.onderwerpen)
        #expect(Maat.allCases.map(\.rawValue) == Self.maten)
        #expect(Self.maten == Self.maten.sorted())
        #expect(Bijstelstap.allCases.map(\.naam) == Self.stappen)
    }
}
