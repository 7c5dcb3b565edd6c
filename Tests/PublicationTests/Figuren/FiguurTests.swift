import Jeugdhulp
import TestSupport
import Testing

@testable import Publication

@Suite("The pictures")
struct FiguurTests {
    static let rijping: [(String, [Trendproef.Stap])] = [
        ("2018", [("2019-03-31", 11_445, [1000, 1442]), ("2020-10-31", 11_613, [1000, 1473])]),
        (
            "2019-tm-Q2",
            [
                ("2019-06-30", 7200, [800, 1000]), ("2019-10-31", 8703, [900, 1066]),
                ("2020-10-31", 9000, [1000, 1000]),
            ]
        ),
        ("2020-tm-Q2", [("2020-06-30", 8098, [900, 1103]), ("2020-10-31", 9668, [900, 1191])]),
    ]

    static func herkomst() throws -> Figuurherkomst {
        Figuurherkomst(
            kwartaal: try #require(Kwartaal(year: 2020, number: 2)), isFictief: true,
            voorlopigheid: try Trendproef.voorlopigheid(), hasVoorlopig: true)
    }

    /// Three with bars, completeness, and that of the first page.
    static func figuren(_ proef: Trendproef, _ rijping: [(String, [Trendproef.Stap])] = rijping) throws -> [Figuur] {
        let herkomst = try herkomst()
        let trend = Trendfiguren(trend: try proef.trend(), herkomst: herkomst)
        let volledigheid = Volledigheidfiguur(
            try Trendproef.published(rijping), laatste: Periode(code: "2020-tm-Q2"), herkomst: herkomst)
        let antwoord = try proef.duiding(rijping: rijping).antwoord
        return [
            trend.thuis, trend.aandeel, trend.vormen, volledigheid.figuur,
            Veranderingfiguur(antwoord: antwoord, herkomst: herkomst).figuur,
        ]
    }

    @Test("draw bars as long as their numbers, in all panels alike, with the number behind each")
    func bars() throws {
        let figuur = try Self.figuren(
            Trendproef(jaren: [("2018", 300, [100]), ("2019", 600, [0])], gelijkePeriode: [("2020-tm-Q2", 150, [50])]))[
                0]
        let widths = try DrawnText.elements("rect", in: figuur).dropFirst().map {
            // The outline takes half a unit on each side.
            try DrawnText.length($0["width"]) + 1
        }
        #expect(widths.count == 5)
        let dashes = try DrawnText.elements("rect", in: figuur).dropFirst().map { $0["stroke-dasharray"] != "none" }
        #expect(dashes == [false, false, false, true, true])
        let unit = widths[0].hundredths / 6
        for (width, times) in zip(widths, [6, 2, 12, 3, 1]) {
            #expect(abs(width.hundredths - unit * times) <= times + 2, "\(times)")
        }
        let texts = try DrawnText.all(in: figuur).map(\.text)
        for text in ["300", "100", "600", "0", "150*", "50*"] { #expect(texts.contains(text), "\(text)") }
    }

    @Test("never show a half year among full years")
    func apart() throws {
        for figuur in try Self.figuren(Trendproef.half).prefix(3) {
            for table in figuur.tabellen {
                let labels = table.rows.map { "\($0[0])".contains("helft") }
                #expect(Set(labels).count == 1)
            }
            let texts = try DrawnText.all(in: figuur).map(\.text)
            let full = try #require(texts.firstIndex(of: "Hele jaren"))
            let half = try #require(texts.firstIndex(of: "Elk jaar de 1e helft"))
            #expect(full < half)
            #expect(texts[..<half].filter { $0.hasPrefix("2020") } == [])
            #expect(texts[half...].contains("2020*"))
        }
    }

    @Test("say of what is missing that it is, and draw nothing there")
    func missing() throws {
        let figuren = try Self.figuren(
            Trendproef(
                jaren: [("2018", nil, []), ("2019", nil, [])], gelijkeRijping: [("2019-tm-Q2", nil, [])]), [])
        for (figuur, count) in zip(figuren, [4, 3, 6, 0, 0]) {
            #expect(try DrawnText.elements("rect", in: figuur).count == 1)
            #expect(try DrawnText.elements("circle", in: figuur).isEmpty)
            #expect(try DrawnText.all(in: figuur).count { $0.text == "ontbreekt" } == count, "\(figuur.naam)")
        }
        #expect(figuren[0].alt.contains("thuis ontbreekt in 2018 en ontbreekt in 2019"))
        #expect(
            figuren[3].alt.contains("Van eerdere jaren is in deze leveringen niet te zien hoe zij vollediger werden."))
    }

    @Test("say in words every number they show, with a mark at what is provisional")
    func words() throws {
        let figuren = try Self.figuren(Trendproef.half)
        #expect(
            figuren[0].alt.hasPrefix(
                "Thuis 11.430 in 2019 (2018: 11.613) en niet thuis 2.547 (2018: 2.473). Jeugdigen in Twente, per jaar. "
                    + "Hele jaren: thuis 11.613 in 2018 en 11.430 in 2019; niet thuis 2.473 in 2018 en 2.547 in 2019."))
        #expect(figuren[0].alt.contains("Elk jaar de 1e helft: thuis 9.510 in 2019 en 9.668* in 2020*; "))
        #expect(figuren[1].alt.contains("Hele jaren: aandeel niet thuis 17,6% in 2018 en 18,2% in 2019."))
        #expect(figuren[2].alt.contains("gezinsvormen 1.033 in 2018 en 1.144 in 2019"))
        // Of 9.000: 7.200 is 80,0%, 8.703 is 96,7%. Of 2.000: 1.800 is 90,0%, 1.966 is 98,3%.
        #expect(
            figuren[3].alt.contains(
                "Thuis, 2019 1e helft: 80,0% bij afloop, 96,7% na 4 maanden en 100,0% na 16 maanden."))
        #expect(
            figuren[3].alt.contains(
                "Niet thuis, 2019 1e helft: 90,0% bij afloop, 98,3% na 4 maanden en 100,0% na 16 maanden."))
        #expect(figuren[3].titel == "Na vier maanden was in eerdere jaren 97\u{A0}à\u{A0}98% bekend")
        #expect(
            figuren[3].alt.contains(
                "Thuis, 2020*: na vier maanden naar verwachting voor 96,7% bekend, het midden van eerdere jaren."))
        // 158 of 9.510 and 463 of 9.205
        #expect(
            figuren[4].alt.contains(
                "Thuis: 9.668*, een jaar eerder 9.510; 2\u{A0}à\u{A0}5% meer (+158 tot +463), waarschijnlijk."))
        // 100 of 970 and 130 of 940; 227 of 1.330 and 207 of 1.310
        #expect(
            figuren[4].alt.contains(
                "JeugdzorgPlus: 49*, een jaar eerder 50; 1 minder (−1), te klein om iets van te zeggen."))
        for figuur in figuren { #expect(figuur.titel.split(separator: " ").count <= 15, "\(figuur.titel)") }
    }

    @Test(
        "show the change of the first page as an open mark for what is known now and a filled one for equally long after"
    )
    func change() throws {
        let figuur = try Self.figuren(Trendproef.half)[4]
        for narrow in [false, true] {
            let dots = try DrawnText.elements("circle", in: figuur, narrow: narrow)
            // Two in the legend; two for each onderwerp but JeugdzorgPlus.
            #expect(dots.count == 2 + 4 * 2)
            #expect(dots.count { $0["fill"] == "#ffffff" } == 5)
        }
        // Between thuis +1,7% and +5,0% and niet thuis −5,8% and −4,1%: more stands to the right of less, and 5,0% right of 1,7%.
        let places = try DrawnText.elements("circle", in: figuur).dropFirst(2).map { try DrawnText.length($0["cx"]) }
        #expect(places[1] < places[0])
        #expect(places[2] > places[3] || places[3] > places[2])
        #expect(places[3] < places[1])
    }

    @Test("are whole SVG files by themselves, without a style, with the words in title and desc")
    func file() throws {
        for figuur in try Self.figuren(Trendproef.half) {
            let text = String(decoding: figuur.file.bytes, as: UTF8.self)
            #expect(figuur.path == "figuren/\(figuur.naam).svg")
            #expect(TagBalance.fault(in: text) == nil)
            for part in [
                "<title id=\"\(figuur.naam)-titel\">\(figuur.titel)", "<desc id=\"\(figuur.naam)-tekst\">",
                "role=\"img\" aria-labelledby=\"\(figuur.naam)-titel \(figuur.naam)-tekst\"", "Voorlopig", "Verzonnen",
                "voorbeelddata.",
            ] {
                #expect(text.replacing("\n", with: " ").contains(part), "\(part)")
            }
            for part in ["<style", "class=", "style="] { #expect(!text.contains(part), "\(part)") }
        }
    }

    @Test("keep all text within the picture and apart, whatever the numbers and years", arguments: 1...16)
    func inside(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        for figuur in try Self.random(&random) {
            for narrow in [false, true] {
                let texts = try DrawnText.all(in: figuur, narrow: narrow)
                let width = narrow ? Drawing.narrow : Drawing.wide
                for (index, text) in texts.enumerated() {
                    #expect(text.size >= 13)
                    #expect(text.left >= -8 && text.right <= width + 8, "\(text.text) in \(figuur.naam)")
                    for other in texts.dropFirst(index + 1) {
                        #expect(!text.overlaps(other), "\(text.text) over \(other.text) in \(figuur.naam) \(narrow)")
                    }
                }
            }
        }
    }

    /// One to eleven years, numbers of one to eight digits, some missing.
    private static func random(_ random: inout SplitMix) throws -> [Figuur] {
        let first = 2020 - Int.random(in: 0...10, using: &random)
        let scale = [9, 900, 90_000, 9_000_000].randomElement(using: &random) ?? 9
        func punt(_ code: String) -> Trendproef.Punt {
            let numbers = (0..<8).map { _ in Int.random(in: 0...scale, using: &random) }
            return (code, Int.random(in: 0..<5, using: &random) == 0 ? nil : numbers[0], Array(numbers.dropFirst()))
        }
        let parts = (first...2020).map { "\($0)-tm-Q3" }
        let proef = Trendproef(
            jaren: (first..<2020).map { punt("\($0)") }, gelijkePeriode: parts.map(punt),
            gelijkeRijping: parts.map(punt))
        let rijping = (first...2020).map { year in
            (
                "\(year)-tm-Q2",
                (year...2020).map { ("\($0)-10-31", Int.random(in: 0...scale, using: &random), [scale]) }
            )
        }
        return try figuren(proef, rijping)
    }
}
