import Jeugdhulp
import TestSupport
import Testing

@testable import Publication

@Suite("The pictures")
struct FiguurTests {
    static let rijping: [(String, [Trendproef.Stap])] = [
        ("2018", [("2019-03-31", 11_445, [1000, 1442]), ("2020-10-31", 11_613, [1000, 1473])]),
        ("2020-tm-Q2", [("2020-06-30", 8098, [900, 1103]), ("2020-10-31", 9668, [900, 1191])]),
    ]

    static func figuren(_ proef: Trendproef, _ rijping: [(String, [Trendproef.Stap])] = rijping) throws -> [Figuur] {
        let herkomst = Figuurherkomst(
            peildatum: try #require(CalendarDate(iso: "2020-10-31")),
            kwartaal: try #require(Kwartaal(year: 2020, number: 2)), isFictief: true)
        let trend = Trendfiguren(trend: try proef.trend(), herkomst: herkomst)
        let volledigheid = Rijpingfiguur(rijping: try Trendproef.published(rijping), herkomst: herkomst)
        return [trend.thuis, trend.aandeel, trend.vormen, volledigheid.figuur]
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
        let unit = widths[0].hundredths / 6
        for (width, times) in zip(widths, [6, 2, 12, 3, 1]) {
            #expect(abs(width.hundredths - unit * times) <= times + 2, "\(times)")
        }
        let texts = try DrawnText.all(in: figuur).map(\.text)
        for text in ["300", "100", "600", "0", "150", "50"] { #expect(texts.contains(text), "\(text)") }
    }

    @Test("never show a half year among full years")
    func apart() throws {
        for figuur in try Self.figuren(DuidingTests.half).prefix(3) {
            for table in figuur.tabellen {
                let labels = table.rows.map { "\($0[0])".contains("helft") }
                #expect(Set(labels).count == 1)
            }
            let texts = try DrawnText.all(in: figuur).map(\.text)
            let full = try #require(texts.firstIndex(of: "Hele jaren"))
            let half = try #require(texts.firstIndex(of: "Elk jaar de 1e helft"))
            #expect(full < half)
            #expect(texts[..<half].filter { $0 == "2020" } == [])
        }
    }

    @Test("say of what is missing that it is, and draw nothing there")
    func missing() throws {
        let figuren = try Self.figuren(
            Trendproef(
                jaren: [("2018", nil, []), ("2019", nil, [])], gelijkeRijping: [("2019-tm-Q2", nil, [])]), [])
        for (figuur, count) in zip(figuren, [4, 3, 6, 0]) {
            #expect(try DrawnText.elements("rect", in: figuur).count == 1)
            #expect(try DrawnText.all(in: figuur).count { $0.text == "ontbreekt" } == count, "\(figuur.naam)")
        }
        #expect(figuren[0].alt.contains("thuis ontbreekt, niet thuis ontbreekt"))
        #expect(figuren[3].alt.contains("Van geen enkele periode is te zien hoe zij vollediger werd."))
    }

    @Test("say in words what they show")
    func words() throws {
        let figuren = try Self.figuren(DuidingTests.half)
        #expect(
            figuren[0].alt.hasPrefix(
                "Jeugdigen thuis en niet thuis. Hele jaren: thuis van 11.613 in 2018 naar 11.430 in 2019, "))
        #expect(figuren[1].alt.contains("Hele jaren: aandeel niet thuis van 17,6% in 2018 naar 18,2% in 2019."))
        #expect(figuren[1].alt.contains("Elk jaar de 1e helft, even lang na afloop: aandeel niet thuis van "))
        #expect(figuren[2].alt.contains("gezinsvormen van 1.033 in 2018 naar 1.144 in 2019"))
        #expect(
            figuren[3].alt.contains(
                "Van 2018 waren op 31 maart 2019 2.442 jeugdigen niet thuis bekend, op 31 oktober 2020 2.473."))
        #expect(figuren[3].tabellen.map(\.rows.count) == [2, 2])
    }

    @Test("are whole SVG files by themselves, with the dark colours in a style and the words in title and desc")
    func file() throws {
        for figuur in try Self.figuren(DuidingTests.half) {
            let text = String(decoding: figuur.file.bytes, as: UTF8.self)
            #expect(figuur.path == "figuren/\(figuur.naam).svg")
            #expect(TagBalance.fault(in: text) == nil)
            for part in [
                "<title id=\"\(figuur.naam)-titel\">\(figuur.titel)", "<desc id=\"\(figuur.naam)-tekst\">",
                "role=\"img\" aria-labelledby=\"\(figuur.naam)-titel \(figuur.naam)-tekst\"",
                "prefers-color-scheme:dark",
                "Gemaakt met verzonnen voorbeelddata.",
            ] {
                #expect(text.replacing("\n", with: " ").contains(part) || text.contains(part), "\(part)")
            }
        }
    }

    @Test("keep all text within the picture and apart, whatever the numbers and years", arguments: 1...16)
    func inside(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        for figuur in try Self.random(&random) {
            let texts = try DrawnText.all(in: figuur).dropFirst()
            for (index, text) in texts.enumerated() {
                #expect(text.left >= 0 && text.right <= Drawing.width, "\(text.text) in \(figuur.naam)")
                for other in texts.dropFirst(index + 1) {
                    #expect(!text.overlaps(other), "\(text.text) over \(other.text) in \(figuur.naam)")
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
                "\(year)",
                (year...2020).map { ("\($0)-10-31", Int.random(in: 0...scale, using: &random), [scale]) }
            )
        }
        return try figuren(proef, rijping)
    }
}
