import Figures
import Jeugdhulp
import Testing

@testable import Publication

/// Sentences, each worked out by hand from the figures of a few periods. Rekenregels, R6.
@Suite("The answer of the first page")
struct AntwoordTests {
    /// Those of the example.
    static let example = Trendproef(
        jaren: [("2018", 11_613, [872, 1372, 150, 23, 8, 45, 3]), ("2019", 11_430, [957, 1330, 174, 23, 9, 50, 4])],
        gelijkePeriode: [
            ("2018-tm-Q2", 10_009, [887, 1280, 20, 33, 0, 11, 0]),
            ("2019-tm-Q2", 9510, [947, 1243, 42, 47, 0, 0, 0]),
            ("2020-tm-Q2", 9668, [966, 976, 100, 19, 3, 26, 1]),
        ],
        gelijkeRijping: [
            ("2018-tm-Q2", 9744, [870, 1268, 14, 26, 0, 16, 0]),
            ("2019-tm-Q2", 9205, [924, 1225, 40, 47, 0, 0, 0]),
            ("2020-tm-Q2", 9668, [966, 976, 100, 19, 3, 26, 1]),
        ])

    static func text(_ antwoord: Antwoord) -> [String] {
        antwoord.alineas.map { phrase in
            phrase.parts.map { part in
                switch part {
                case .text(let text), .strong(let text), .emphasis(let text), .code(let text), .coloured(let text, _),
                    .link(let text, _):
                    text
                }
            }.joined().replacing("\u{A0}", with: " ")
        }
    }

    @Test("says whether, how much, where and how sure, with both base years, in at most ninety words")
    func whole() throws {
        let antwoord = try Self.example.duiding(rijping: []).antwoord
        #expect(antwoord.oordeel == "Ja, waarschijnlijk")
        let texts = Self.text(antwoord)
        #expect(
            texts == [
                // 158 of 9.510 and 463 of 9.205; 9.668 < 10.009 and 9.744. 188 of 2.279 and 145 of 2.236; 2.091 < 2.231 and 2.194.
                "In de eerste helft van 2020 kregen 9.668 jeugdigen thuis ambulante hulp: 2 à 5% meer dan een jaar eerder, maar minder dan in "
                    + "2018. Niet thuis woonden er 2.091: 6 à 8% minder, ook minder dan in 2018.",
                // Residentieel 1.285 and 1.265 to 1.103; gezinsvormen 989 and 964 to 1.070; JeugdzorgPlus 47 to 49.
                "Waar? Residentieel woonden er minder: 13 à 14%. In gezinsvormen juist meer: 8 à 11%.",
                // 2.231 of 2.194 is 1,7% more, 2.279 of 2.236 1,9%; 188 of 2.091 is 9,0%.
                "Hoe zeker? Bij niet thuis kwam er in 2018 en 2019 na vier maanden nog 2% bij. Pas bij 9% is de daling weg.",
            ])
        let words = ([Antwoord.vraag, antwoord.oordeel] + texts).joined(separator: " ").split(separator: " ")
        #expect(words.count <= 90)
        #expect(antwoord.titel == "Meer jeugdigen thuis, minder niet thuis; de daling zit bij residentieel")
        #expect(antwoord.titel.split(separator: " ").count <= 15)
        #expect(antwoord[.jeugdzorgplus]?.oordeel == .teKlein)
    }

    /// One year against another, with thuis and gezinsvormen only; `toen` is what was known of the earlier one equally long after it.
    private static func proef(_ eerder: (Int, Int), toen: (Int, Int)?, _ laatste: (Int, Int)) -> Trendproef {
        Trendproef(
            gelijkePeriode: [("2019-tm-Q2", eerder.0, [eerder.1]), ("2020-tm-Q2", laatste.0, [laatste.1])],
            gelijkeRijping: [
                ("2019-tm-Q2", toen?.0, toen.map { [$0.1] } ?? []), ("2020-tm-Q2", laatste.0, [laatste.1]),
            ])
    }

    @Test("is no where fewer live at home, too small where chance gives as much, and not yet where nothing is sure")
    func verdicts() throws {
        let cases: [((Int, Int), (Int, Int)?, (Int, Int), String)] = [
            ((1200, 500), (1190, 500), (1000, 500), "Nee, waarschijnlijk minder"),
            // 48 of 625 − 1: below the bound; 49 of 625 on it.
            ((288, 500), (288, 500), (336, 500), "Te klein om iets van te zeggen"),
            ((288, 500), (288, 500), (337, 500), "Ja, waarschijnlijk"),
            ((1200, 500), nil, (1000, 500), "Nog niet te zeggen"),
            // 90 of 2.090 is more than chance; 200 of 1.000 would undo it, and 110 of 1.090 came in before, more than half of that.
            ((1200, 500), (1090, 500), (1000, 500), "Nog niet te zeggen"),
        ]
        for (eerder, toen, laatste, words) in cases {
            #expect(try Self.proef(eerder, toen: toen, laatste).duiding(rijping: []).antwoord.oordeel == words)
        }
    }

    @Test("says how sure by what works against the difference")
    func sure() throws {
        func last(_ eerder: (Int, Int), _ toen: (Int, Int)?, _ laatste: (Int, Int)) throws -> String {
            try Self.text(Self.proef(eerder, toen: toen, laatste).duiding(rijping: []).antwoord)[2]
        }
        // Of a fall, at thuis where niet thuis rises: 12 of 1.188 came in, 200 of 1.000 is needed.
        #expect(
            try last((1200, 500), (1188, 490), (1000, 700))
                == "Hoe zeker? Bij thuis kwam er in 2019 na vier maanden nog 1% bij. Pas bij 20% is de daling weg.")
        // Of a rise nothing that comes in undoes anything: 10 of 490.
        #expect(
            try last((1000, 500), (990, 490), (1200, 700))
                == "Hoe zeker? Bij niet thuis kwam er in 2019 na vier maanden nog 2% bij. Dat maakt de stijging alleen groter."
        )
        // 25 of 525 went out; 200 of 700 would undo the rise.
        #expect(
            try last((1000, 500), (990, 525), (1200, 700))
                == "Hoe zeker? Bij niet thuis ging er in 2019 na vier maanden nog 5% af. Pas bij 29% is de stijging weg."
        )
        // 20 of 480 came in against 50 of 450: 11% is more than twice 4%, but 30 is below 1,96 × √930 = 59,8.
        #expect(
            try last((1000, 500), (990, 480), (1200, 450))
                == "Hoe zeker? Bij niet thuis kwam er in 2019 na vier maanden nog 4% bij. Het verschil is niet groter dan wat toeval geeft."
        )
        #expect(
            try last((1000, 500), nil, (1200, 700))
                == "Hoe zeker? Hoeveel er van eerdere jaren later nog bijkwam, is niet bekend.")
        #expect(
            try last((1000, 50), (990, 49), (1200, 30))
                == "Hoe zeker? De aantallen zijn te klein om dat in procenten te zeggen.")
    }

    @Test(
        "says of one jeugdige that it is one, of no change that there is none, and nothing of forms that did not move")
    func one() throws {
        let texts = Self.text(try Self.proef((1, 1), toen: (1, 1), (1, 1)).duiding(rijping: []).antwoord)
        #expect(
            texts[0]
                == "In de eerste helft van 2020 kreeg 1 jeugdige thuis ambulante hulp: evenveel als een jaar eerder. Niet thuis woonde er 1: evenveel."
        )
        #expect(texts[1] == "Waar? Bij elke vorm is het verschil te klein om iets van te zeggen.")
    }

    @Test("says that there is nothing to compare with where that is so")
    func nothing() throws {
        let antwoord = try Trendproef(gelijkePeriode: [("2020-tm-Q2", 5, [1])]).duiding(rijping: []).antwoord
        #expect(antwoord.oordeel == "Nog niet te zeggen")
        #expect(Self.text(antwoord) == ["Er is geen eerdere periode om mee te vergelijken."])
        #expect(antwoord.titel == "Nog geen verandering te zien")
    }

    @Test(
        "counts months by whole months, whatever their length",
        arguments: [
            ("2020-06-30", "2020-10-31", 4), ("2020-06-30", "2020-10-30", 4), ("2020-06-30", "2020-10-29", 3),
            ("2020-12-31", "2021-02-28", 2), ("2020-12-31", "2021-02-27", 1), ("2020-06-30", "2020-06-30", 0),
            ("2020-06-30", "2020-05-01", 0),
        ])
    func months(from: String, to: String, count: Int) throws {
        let (start, end) = (try #require(CalendarDate(iso: from)), try #require(CalendarDate(iso: to)))
        #expect(start.months(to: end) == count)
    }
}
